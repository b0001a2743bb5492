package disclosure.parser.document.word;

import disclosure.events.Parse;
import disclosure.parser.document.FormatReader;
import disclosure.parser.document.PagesRead;
import disclosure.parser.document.html.HtmlReader;
import java.io.IOException;

/** Reads the text of a .doc; says which containers are locked and which hold something else. */
public final class BinaryWordReader implements FormatReader {

    /** A .docx with a password is such a container too. */
    private static final String LOCKED = "EncryptedPackage";

    private static final String NEEDS_PASSWORD = "the file needs a password";

    private final HtmlReader html = new HtmlReader();

    @Override
    public int read(byte[] bytes, PagesRead into) {
        try {
            CompoundFile file = new CompoundFile(bytes);
            if (file.has(LOCKED)) {
                into.end(Parse.Status.ENCRYPTED, NEEDS_PASSWORD);
            } else if (file.has("WordDocument")) {
                html.read(BinaryBody.html(PieceTable.text(file)), into);
            } else {
                into.end(Parse.Status.UNSUPPORTED, "the file holds no text of a word processor");
            }
        } catch (PieceTable.Locked e) {
            into.end(Parse.Status.ENCRYPTED, NEEDS_PASSWORD);
        } catch (IOException e) {
            into.end(Parse.Status.BROKEN, "the file is damaged: " + e.getMessage());
        }
        return 0;
    }
}
