package disclosure.crawler.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Undoes {@code Content-Encoding} (RFC 9110, 8.4) while the body comes. What comes out may be a
 * thousand times what went in, so whoever reads it counts.
 */
final class Coding {

    /** What is sent as {@code Accept-Encoding}. */
    static final String ACCEPTED = "gzip, deflate";

    /** Twice is a careless proxy; more is an attack. */
    private static final int MOST = 2;

    private Coding() {}

    /**
     * The body as the server meant it.
     *
     * @throws IOException when the encoding is not one that was asked for, or its beginning is
     *     broken
     */
    static InputStream undone(InputStream body, HttpHeaders headers) throws IOException {
        List<String> codings =
                headers.allValues("Content-Encoding").stream()
                        .flatMap(value -> Stream.of(value.split(",", -1)))
                        .map(value -> value.strip().toLowerCase(Locale.ROOT))
                        .filter(value -> !value.isEmpty() && !value.equals("identity"))
                        .toList();
        if (codings.size() > MOST) {
            throw new IOException("it is packed " + codings.size() + " times");
        }
        InputStream result = body;
        for (String coding : codings.reversed()) {
            result = undone(result, coding);
        }
        return result;
    }

    private static InputStream undone(InputStream body, String coding) throws IOException {
        PushbackInputStream in = new PushbackInputStream(body, 2);
        byte[] head = in.readNBytes(2);
        in.unread(head);
        if (head.length == 0) {
            return in;
        }
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in, 16_384);
            case "deflate" -> isZlib(head) ? new InflaterInputStream(in) : raw(in);
            default -> throw new IOException("it is packed as " + coding + ", not as was asked");
        };
    }

    /** Some servers leave the wrapping of RFC 1950 away, and every browser reads both. */
    private static boolean isZlib(byte[] head) {
        return head.length == 2
                && (head[0] & 0x0F) == 8
                && (((head[0] & 0xFF) << 8) | (head[1] & 0xFF)) % 31 == 0;
    }

    private static InputStream raw(InputStream in) {
        return new InflaterInputStream(in, new Inflater(true)) {
            @Override
            public void close() throws IOException {
                super.close();
                inf.end();
            }
        };
    }
}
