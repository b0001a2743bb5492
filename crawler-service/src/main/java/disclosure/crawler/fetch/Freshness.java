package disclosure.crawler.fetch;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says about its own age (RFC 9110, 8.8; RFC 9111, 5.2). Validators are opaque: they
 * are kept and sent back to the character, because servers compare them as text.
 *
 * @param etag {@code ETag}; null when absent
 * @param lastModified {@code Last-Modified}; null when absent
 * @param maxAge how long it need not be asked for again, zero for {@code no-cache} and {@code
 *     no-store}, at most a day; null when it does not say
 */
public record Freshness(
        @Nullable String etag, @Nullable String lastModified, @Nullable Duration maxAge) {

    /** An answer that says nothing. */
    public static final Freshness UNKNOWN = new Freshness(null, null, null);

    private static final Pattern MAX_AGE =
            Pattern.compile("(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern NEVER = Pattern.compile("(?:^|[\\s,])no-(?:cache|store)");

    /** A year's promise would outlive the feed's next change of mind. */
    private static final Duration LONGEST = Duration.ofDays(1);

    static Freshness of(HttpHeaders headers) {
        return new Freshness(
                headers.firstValue("ETag").orElse(null),
                headers.firstValue("Last-Modified").orElse(null),
                maxAge(String.join(",", headers.allValues("Cache-Control"))));
    }

    Freshness orElse(Freshness known) {
        return new Freshness(
                etag == null ? known.etag : etag,
                lastModified == null ? known.lastModified : lastModified,
                maxAge);
    }

    private static @Nullable Duration maxAge(String cacheControl) {
        String directives = cacheControl.toLowerCase(Locale.ROOT);
        if (NEVER.matcher(directives).find()) {
            return Duration.ZERO;
        }
        Matcher age = MAX_AGE.matcher(directives);
        if (!age.find()) {
            return null;
        }
        Duration given = Duration.ofSeconds(Long.parseLong(age.group(1)));
        return given.compareTo(LONGEST) > 0 ? LONGEST : given;
    }
}
