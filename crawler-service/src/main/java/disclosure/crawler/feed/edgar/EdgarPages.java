package disclosure.crawler.feed.edgar;

import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.Markup;
import disclosure.crawler.fetch.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pages the site shows instead of data. Their status varies, so their words decide. */
final class EdgarPages {

    /** How long the site blocks a client that asked too often, by its own words. */
    private static final Duration BLOCKED = Duration.ofMinutes(10);

    private static final int TOO_MANY_REQUESTS = 429;

    /** Bytes at a page's beginning in which its words stand. */
    private static final int LOOKED_AT = 16_384;

    private EdgarPages() {}

    /** What a page refuses and why; null when it is none of them. */
    static @Nullable Fault refusal(byte[] body) {
        String text =
                new String(body, 0, Math.min(body.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (text.contains("Undeclared Automated Tool")) {
            return new Fault(
                    Kind.UNDECLARED,
                    "the SEC does not accept our User-Agent: it must name a company and a contact");
        }
        if (text.contains("Request Rate Threshold")
                || text.contains("maximum allowable requests")) {
            return new Fault(
                    Kind.RATE_EXCEEDED,
                    "the SEC limits us for ten minutes: too many requests per second",
                    BLOCKED);
        }
        if (text.contains("<Code>AccessDenied</Code>") || text.contains("<Code>NoSuchKey</Code>")) {
            return new Fault(Kind.NOT_FOUND, "there is no such file on the SEC's site");
        }
        if (text.contains("No matching Ticker Symbol") || text.contains("No matching CIK")) {
            return new Fault(Kind.NOT_FOUND, "the SEC knows no such company");
        }
        if (text.contains("File Unavailable")) {
            return new Fault(
                    Kind.END_OF_WINDOW,
                    "\"File Unavailable\": beyond the newest 5,100 entries, or maintenance");
        }
        return null;
    }

    static Fault refusal(int status, byte[] body) {
        Fault known = refusal(body);
        if (known != null) {
            return known;
        }
        String words = "HTTP " + status + " from the SEC";
        return switch (status) {
            case 404 -> new Fault(Kind.NOT_FOUND, words + ": no such file, or not yet");
            case 403, 429, 503 -> new Fault(Kind.REFUSED, words);
            default -> new Fault(Kind.HTTP_STATUS, words);
        };
    }

    /**
     * The answer to a request for a document by HTTP's own name: the site says 403 both of a file
     * that is not there yet and to a client that it shuts out.
     */
    static Reply<Path> named(Reply.Received<Path> received) {
        Duration blocked = received.status() == 200 ? null : blocked(received.body());
        return blocked == null
                ? received
                : new Reply.Received<>(
                        TOO_MANY_REQUESTS,
                        blocked,
                        received.body(),
                        received.arrivedAt(),
                        received.freshness());
    }

    /** How long we are shut out by what a page says; null when it says something else. */
    private static @Nullable Duration blocked(Path page) {
        try (InputStream body = Files.newInputStream(page)) {
            Fault fault = refusal(body.readNBytes(LOOKED_AT));
            return fault == null ? null : fault.retryAfter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Fault notAFeed(byte[] body) {
        String text = Markup.text(body);
        if (text.isEmpty()) {
            return new Fault(Kind.TRUNCATED, "the answer is empty");
        }
        Fault page = Markup.unwanted(text);
        String start = text.substring(0, Math.min(80, text.length())).replaceAll("\\s+", " ");
        return Objects.requireNonNullElseGet(
                page, () -> new Fault(Kind.CHANGED_SCHEMA, "expected a feed, got: " + start));
    }

    /** True when the body holds the tag that ends it. */
    static boolean isWhole(byte[] body, String endTag) {
        int from = Math.max(0, body.length - 4_096);
        String end = new String(body, from, body.length - from, StandardCharsets.ISO_8859_1);
        return end.toLowerCase(Locale.ROOT).contains(endTag);
    }
}
