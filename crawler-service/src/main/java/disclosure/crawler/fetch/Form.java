package disclosure.crawler.fetch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A form in the order its fields were added; a name may repeat. */
public final class Form {

    private final StringBuilder encoded = new StringBuilder();

    public Form add(String name, String value) {
        if (!encoded.isEmpty()) {
            encoded.append('&');
        }
        encoded.append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        return this;
    }

    /** As a query, or as a body. */
    public String encoded() {
        return encoded.toString();
    }
}
