package disclosure.alert.notify.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a webhook's address must look like. Where it leads is decided when it is connected to. */
final class WebhookUrl {

    private static final int LONGEST = 2000;

    private WebhookUrl() {}

    static Optional<String> refusal(String url, boolean allowHttp) {
        if (url.length() > LONGEST) {
            return Optional.of("must not be longer than " + LONGEST + " characters");
        }
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            return Optional.of("is not a URL: " + e.getReason());
        }
        return Optional.ofNullable(refusal(uri, allowHttp));
    }

    private static @Nullable String refusal(URI uri, boolean allowHttp) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            return "must begin with https://";
        }
        if (scheme.equals("http") && !allowHttp) {
            return "must be https: what http carries can be read on the way";
        }
        if (uri.getRawUserInfo() != null) {
            return "must not carry a user name or password; receivers verify the signature";
        }
        if (uri.getHost() == null || uri.getHost().isEmpty()) {
            return "must name a host";
        }
        if (uri.getPort() == 0 || uri.getPort() > 65_535) {
            return "must name a port from 1 to 65535, or none";
        }
        return uri.getRawFragment() == null ? null : "must not have a fragment (#…)";
    }
}
