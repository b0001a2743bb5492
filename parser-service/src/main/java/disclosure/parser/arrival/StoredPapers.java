package disclosure.parser.arrival;

import disclosure.events.Document;
import disclosure.events.DocumentStored.Refusal;
import disclosure.events.Parse;
import disclosure.parser.document.Paper;
import disclosure.parser.document.Papers;
import disclosure.parser.filing.Originals;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fetches the documents of a filing from the store. The limit of bytes is one of all of them
 * together; those it is too small for are not read, and it is said so.
 */
@ApplicationScoped
class StoredPapers {

    private final Originals originals;
    private final ReadingConfig limits;

    StoredPapers(Originals originals, ReadingConfig limits) {
        this.originals = originals;
        this.limits = limits;
    }

    /**
     * Fetches what may be read.
     *
     * @param documents never empty
     * @throws IOException when the store is away; trying again may help
     */
    Papers fetch(List<Document> documents, List<String> missing) throws IOException {
        List<Paper> papers = new ArrayList<>();
        long left = limits.bytes();
        for (Document document : documents) {
            Paper paper = fetch(document, left);
            left -= paper.bytes().length;
            papers.add(paper);
        }
        return new Papers(papers, missing);
    }

    private Paper fetch(Document document, long left) throws IOException {
        if (document.bytes() > limits.bytes()) {
            return unread(
                    document,
                    Parse.Status.TOO_LARGE,
                    "the file has %d bytes, more than %d"
                            .formatted(document.bytes(), limits.bytes()));
        }
        if (document.bytes() > left) {
            return unread(
                    document,
                    Parse.Status.TOO_LARGE,
                    "the filing's documents have more than %d bytes together"
                            .formatted(limits.bytes()));
        }
        Optional<byte[]> bytes = originals.read(document.sha256());
        return bytes.isPresent()
                ? Paper.of(document, bytes.get())
                : unread(document, Parse.Status.BROKEN, "the document is no longer in the store");
    }

    private static Paper unread(Document document, Parse.Status status, String reason) {
        return Paper.unread(document, new Refusal(status, reason));
    }
}
