package disclosure.crawler.fetch;

import java.net.CookieHandler;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cookies as browsers keep and send them (RFC 6265). The JDK's own jar answers a cookie that came
 * with {@code Max-Age} in the form of RFC 2965, {@code $Version="1"; name="value"}, which no
 * firewall of today recognises as the cookie it gave.
 */
final class CookieJar extends CookieHandler {

    private record Key(String domain, String path, String name) {}

    private record Cookie(String value, boolean hostOnly, @Nullable Instant expires) {}

    private static final DateTimeFormatter COOKIE_DATE =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .append(DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toFormatter(Locale.ROOT);

    private final Map<Key, Cookie> cookies = new ConcurrentHashMap<>();
    private final Clock clock;

    CookieJar(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> requestHeaders) {
        Instant now = clock.instant();
        cookies.values().removeIf(cookie -> isOver(cookie, now));
        String header =
                cookies.entrySet().stream()
                        .filter(entry -> goesTo(entry.getKey(), entry.getValue(), uri))
                        .map(entry -> entry.getKey().name() + "=" + entry.getValue().value())
                        .sorted()
                        .collect(Collectors.joining("; "));
        return header.isEmpty() ? Map.of() : Map.of("Cookie", List.of(header));
    }

    @Override
    public void put(URI uri, Map<String, List<String>> responseHeaders) {
        responseHeaders.forEach(
                (name, values) -> {
                    if ("set-cookie".equalsIgnoreCase(name)) {
                        values.forEach(value -> keep(uri, value));
                    }
                });
    }

    private void keep(URI uri, String header) {
        List<String> parts = List.of(header.split(";", -1));
        int equals = parts.getFirst().indexOf('=');
        if (equals <= 0 || uri.getHost() == null) {
            return;
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        Map<String, String> attributes = attributes(parts.subList(1, parts.size()));
        String domain =
                attributes
                        .getOrDefault("domain", "")
                        .replaceFirst("^\\.", "")
                        .toLowerCase(Locale.ROOT);
        boolean hostOnly = domain.isEmpty();
        if (!hostOnly && !isWithin(host, domain)) {
            return;
        }
        String path = attributes.getOrDefault("path", "/");
        Key key =
                new Key(
                        hostOnly ? host : domain,
                        path.startsWith("/") ? path : "/",
                        parts.getFirst().substring(0, equals).strip());
        String value = parts.getFirst().substring(equals + 1).strip();
        cookies.put(key, new Cookie(value, hostOnly, expires(attributes)));
    }

    private static Map<String, String> attributes(List<String> parts) {
        return parts.stream()
                .map(part -> List.of(part.split("=", 2)))
                .collect(
                        Collectors.toMap(
                                part -> part.getFirst().strip().toLowerCase(Locale.ROOT),
                                part -> part.size() < 2 ? "" : part.getLast().strip(),
                                (first, second) -> second));
    }

    private @Nullable Instant expires(Map<String, String> attributes) {
        String maxAge = attributes.getOrDefault("max-age", "");
        if (maxAge.matches("-?\\d{1,9}")) {
            return clock.instant().plusSeconds(Long.parseLong(maxAge));
        }
        String date = attributes.get("expires");
        if (date == null) {
            return null;
        }
        try {
            return ZonedDateTime.parse(date.replace('-', ' '), COOKIE_DATE).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean isOver(Cookie cookie, Instant now) {
        return cookie.expires() != null && !now.isBefore(cookie.expires());
    }

    private static boolean goesTo(Key key, Cookie cookie, URI uri) {
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        String path = uri.getPath() == null || uri.getPath().isEmpty() ? "/" : uri.getPath();
        boolean hostFits =
                cookie.hostOnly() ? host.equals(key.domain()) : isWithin(host, key.domain());
        boolean pathFits =
                path.equals(key.path())
                        || path.startsWith(
                                key.path().endsWith("/") ? key.path() : key.path() + "/");
        return hostFits && pathFits;
    }

    private static boolean isWithin(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }
}
