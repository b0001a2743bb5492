package disclosure.crawler.fetch;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request.
 *
 * @param uri where to
 * @param body what a POST carries; null makes it a GET
 * @param headers sent as they are; a {@code User-Agent} among them is sent instead of the
 *     configured one
 * @param known what we have of this address already; null asks unconditionally
 */
public record Call(
        URI uri, @Nullable Body body, Map<String, String> headers, @Nullable Freshness known) {

    /**
     * What a POST carries.
     *
     * @param type its {@code Content-Type}
     * @param text sent as UTF-8
     */
    record Body(String type, String text) {}

    public static Call get(URI uri, Map<String, String> headers) {
        return new Call(uri, null, headers, null);
    }

    public static Call post(URI uri, Form form, Map<String, String> headers) {
        String type = "application/x-www-form-urlencoded; charset=UTF-8";
        return new Call(uri, new Body(type, form.encoded()), headers, null);
    }

    public static Call postJson(URI uri, String json, Map<String, String> headers) {
        return new Call(uri, new Body("application/json", json), headers, null);
    }

    /**
     * The same call, which is content with {@link Reply.NotModified} when nothing changed.
     *
     * @param known validators of the last good answer; without any, the call is unconditional
     */
    public Call ifChangedSince(@Nullable Freshness known) {
        return new Call(uri, body, headers, known);
    }

    boolean conditional() {
        return known != null && (known.etag() != null || known.lastModified() != null);
    }
}
