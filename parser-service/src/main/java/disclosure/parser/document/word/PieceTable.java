package disclosure.parser.document.word;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a binary Word file (97 to 2003), as [MS-DOC] describes it: pieces of the main stream
 * in the order of the text, of one byte or two a character.
 */
final class PieceTable {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int MAGIC = 0xA5EC;
    private static final int ENCRYPTED = 0x0100;
    private static final int TABLE_IS_1 = 0x0200;
    private static final int FLAGS = 0x0A;
    private static final int TEXT_LENGTH = 0x4C;
    private static final int CLX = 0x01A2;
    private static final int ONE_BYTE = 0x40000000;

    /** The file is locked with a password. */
    static final class Locked extends IOException {
        private static final long serialVersionUID = 1;

        Locked() {
            super("the file needs a password");
        }
    }

    private PieceTable() {}

    /**
     * The text with the marks of paragraphs, cells and fields in it.
     *
     * @throws Locked when it is encrypted
     * @throws IOException when the tables lead nowhere
     */
    static String text(CompoundFile file) throws IOException {
        ByteBuffer main = file.stream("WordDocument");
        if (main.capacity() < CLX + 8 || (main.getShort(0) & 0xFFFF) != MAGIC) {
            throw new IOException("the main stream is none of Word 97 or later");
        }
        int flags = main.getShort(FLAGS);
        if ((flags & ENCRYPTED) != 0) {
            throw new Locked();
        }
        ByteBuffer tables = file.stream((flags & TABLE_IS_1) != 0 ? "1Table" : "0Table");
        int at = pieces(tables, main.getInt(CLX), main.getInt(CLX + 4));
        int length = main.getInt(TEXT_LENGTH);
        return text(main, tables, at, length);
    }

    /** Where the pieces begin, behind the property runs. */
    private static int pieces(ByteBuffer tables, int begin, int length) throws IOException {
        int at = begin;
        int end = begin + length;
        while (at >= 0 && at + 5 <= Math.min(end, tables.capacity())) {
            int kind = tables.get(at);
            if (kind == 2) {
                return at + 1;
            }
            if (kind != 1) {
                break;
            }
            at += 3 + (tables.getShort(at + 1) & 0xFFFF);
        }
        throw new IOException("the table of pieces is missing");
    }

    private static String text(ByteBuffer main, ByteBuffer tables, int at, int length)
            throws IOException {
        int count = (tables.getInt(at) - 4) / 12;
        int starts = at + 4;
        if (count < 1 || starts + 12L * count + 4 > tables.capacity()) {
            throw new IOException("the table of pieces is cut");
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count && text.length() < length; i++) {
            int characters = tables.getInt(starts + 4 * i + 4) - tables.getInt(starts + 4 * i);
            int place = tables.getInt(starts + 4 * (count + 1) + 8 * i + 2);
            boolean oneByte = (place & ONE_BYTE) != 0;
            int from = oneByte ? (place & ~ONE_BYTE) / 2 : place;
            int width = oneByte ? 1 : 2;
            if (characters < 0 || from < 0 || from + (long) characters * width > main.capacity()) {
                throw new IOException("a piece lies behind the end of the text");
            }
            byte[] bytes = new byte[characters * width];
            main.get(from, bytes);
            text.append(new String(bytes, oneByte ? WESTERN : StandardCharsets.UTF_16LE));
        }
        text.setLength(Math.max(0, Math.min(text.length(), length)));
        return text.toString();
    }
}
