package disclosure.crawler.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where one call has been sent on to, and whether it goes there.
 *
 * <p>A firewall that sends a caller to the very same address with a cookie wants the very same
 * request again, body included; HTTP clients would make a GET of it. Other redirects are followed
 * for a GET only: elsewhere nobody understands what was posted. A second time at one address may be
 * such a cookie; a third is a circle.
 */
final class Hops {

    /** What to do with an answer. */
    sealed interface Next {

        /** It is the answer. */
        record Here() implements Next {}

        record There(URI uri) implements Next {}

        /** It leads where we do not go. */
        record Nowhere(String words) implements Next {}
    }

    private static final int MOST = 5;
    private static final int MOST_VISITS = 2;

    private final boolean post;
    private final Map<URI, Integer> visits = new HashMap<>();
    private URI now;
    private int redirects;

    Hops(Call call) {
        this.post = call.body() != null;
        this.now = call.uri();
        visits.put(now, 1);
    }

    Next after(int status, HttpHeaders headers) {
        String location = headers.firstValue("Location").orElse(null);
        boolean redirect =
                switch (status) {
                    case 301, 302, 303, 307, 308 -> true;
                    default -> false;
                };
        if (!redirect || location == null) {
            return new Next.Here();
        }
        URI to = resolve(now, location);
        if (to == null || refusal(to) != null) {
            return nowhere("to what is no address of the web: " + shortened(location));
        }
        boolean toItself = to.equals(now);
        if (post && !toItself) {
            return nowhere("what is posted to " + shortened(to.toString()));
        }
        if (isHttps(now) && !isHttps(to)) {
            return nowhere("from https to plain http: " + shortened(location));
        }
        if (visits.merge(to, 1, Integer::sum) > MOST_VISITS) {
            return nowhere("in a circle, back to " + shortened(to.toString()));
        }
        if (++redirects > MOST) {
            return nowhere("more than " + MOST + " times");
        }
        now = to;
        return new Next.There(to);
    }

    /** Why nothing can be asked for at an address, in words; null when it can. */
    static @Nullable String refusal(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        return web && uri.getHost() != null && uri.getPort() != 0 && uri.getPort() <= 65_535
                ? null
                : "not an address of the web: " + shortened(uri.toString());
    }

    private Next nowhere(String words) {
        return new Next.Nowhere(now.getHost() + " redirects " + words);
    }

    private static boolean isHttps(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /** Servers write spaces and Chinese into Location as they are. */
    private static @Nullable URI resolve(URI asked, String location) {
        try {
            return URI.create(asked.resolve(location.strip().replace(" ", "%20")).toASCIIString());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
