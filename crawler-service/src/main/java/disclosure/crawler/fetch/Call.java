package disclosure.crawler.fetch;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request.
 *
 * @param uri where to
 * @param form body of a POST, {@code application/x-www-form-urlencoded}; null makes it a GET
 * @param headers sent besides User-Agent
 */
public record Call(URI uri, @Nullable String form, Map<String, String> headers) {

    public static Call get(URI uri, Map<String, String> headers) {
        return new Call(uri, null, headers);
    }

    public static Call post(URI uri, Form form, Map<String, String> headers) {
        return new Call(uri, form.encoded(), headers);
    }
}
