package disclosure.exchange.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Writing answers. */
public final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    public static void text(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        bytes(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    public static void bytes(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        send(exchange, status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    /** A list as JSON. */
    public static void json(HttpExchange exchange, Lie lie, Object list) throws IOException {
        json(exchange, lie, list, "", "");
    }

    /** A list as JSON with something around it. */
    public static void json(
            HttpExchange exchange, Lie lie, Object list, String before, String after)
            throws IOException {
        byte[] body = lie.finished(before + json(list) + after);
        bytes(exchange, 200, "application/json;charset=UTF-8", body);
    }

    public static String json(Object value) throws IOException {
        return JSON.writeValueAsString(value);
    }

    /** An answer to somebody who asks for what is not there. */
    public static void missing(HttpExchange exchange) throws IOException {
        text(exchange, 404, "text/html", "<html><body><h1>404 Not Found</h1></body></html>");
    }

    public static void nothing(HttpExchange exchange, int status) throws IOException {
        send(exchange, status, -1);
    }

    /** As {@link #bytes}, or 304 when the client has it: by tag first, else by date. */
    public static void conditional(
            HttpExchange exchange, String type, byte[] body, String tag, Instant modified)
            throws IOException {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(modified.atZone(ZoneOffset.UTC));
        exchange.getResponseHeaders().set("ETag", tag);
        exchange.getResponseHeaders().set("Last-Modified", date);
        String known = exchange.getRequestHeaders().getFirst("If-None-Match");
        boolean unchanged =
                known == null
                        ? date.equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"))
                        : known.contains(tag);
        if (unchanged) {
            nothing(exchange, 304);
        } else {
            bytes(exchange, 200, type, body);
        }
    }

    /** A tag that follows from the bytes. */
    public static String tag(byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(body);
        return "\"%08x%x\"".formatted(sum.getValue(), body.length);
    }

    /** A body that goes on for this long. */
    static void endless(HttpExchange exchange, String type, byte[] head, long bytes)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        send(exchange, 200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(head);
            byte[] block = new byte[64 * 1024];
            Arrays.fill(block, (byte) ' ');
            for (long written = 0; written < bytes; written += block.length) {
                out.write(block);
            }
        }
    }

    /** Sends the head of an answer; the length as {@link HttpExchange} wants it. */
    static void send(HttpExchange exchange, int status, long length) throws IOException {
        Requests.answerBegins();
        exchange.sendResponseHeaders(status, length);
    }
}
