package disclosure.parser.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * How well bytes read as UTF-8.
 *
 * @param well characters beyond ASCII that it yields
 * @param malformed sequences that are none of its; one that the end of the bytes cuts is not
 *     counted
 * @param cut whether the end cuts a character
 */
record Utf8(int well, int malformed, boolean cut) {

    /** A pair of bytes of GB18030 is malformed about four times as often as it is well-formed. */
    private static final int STRAY = 10;

    static Utf8 of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8_192);
        int well = 0;
        int malformed = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, false);
            out.flip();
            well += (int) out.chars().filter(c -> c >= 0x80).count();
            out.clear();
            if (result.isUnderflow()) {
                return new Utf8(well, malformed, in.hasRemaining());
            }
            if (result.isError()) {
                malformed++;
                in.position(in.position() + result.length());
            }
        }
    }

    /** Whatever the page says: all of it, or so much that the rest are accidents. */
    boolean isSure() {
        return well == 0 ? malformed == 0 && !cut : malformed * STRAY <= well;
    }

    /** Of a page that says it is UTF-8. */
    boolean isLikely() {
        return malformed <= well;
    }
}
