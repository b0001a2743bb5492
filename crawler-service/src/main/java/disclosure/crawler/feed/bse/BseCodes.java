package disclosure.crawler.feed.bse;

import disclosure.crawler.feed.RenamedCodes;
import disclosure.crawler.feed.Site;
import disclosure.crawler.fetch.Call;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads which code a company of the exchange had before October 2025 from the exchange's own table;
 * again after a day. Many codes kept their last four digits, not all.
 */
final class BseCodes {

    private static final Duration FRESH = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern OLD = Pattern.compile("\\b((?:43|83|87|88)\\d{4})\\b");
    private static final Pattern NEW = Pattern.compile("\\b(92\\d{4})\\b");

    private final Call table;
    private final Clock clock;
    private final RenamedCodes codes;
    private volatile Instant due = Instant.MIN;

    BseCodes(URI baseUrl, Map<String, String> headers, RenamedCodes codes, Clock clock) {
        this.codes = codes;
        this.table = Call.get(baseUrl.resolve("/service/code_mapping.html"), headers);
        this.clock = clock;
    }

    /** Reads the table again if it is time. While it cannot be read, the old one stays. */
    void refresh(Site site) throws InterruptedException {
        Instant now = clock.instant();
        if (now.isBefore(due)) {
            return;
        }
        due = now.plus(PATIENCE);
        String page = site.text(table).orElse("");
        Map<String, String> read = new HashMap<>();
        for (Element row : Jsoup.parse(page).select("tr")) {
            Matcher old = OLD.matcher(row.text());
            Matcher current = NEW.matcher(row.text());
            if (old.find() && current.find()) {
                read.put(old.group(1), current.group(1));
            }
        }
        if (!read.isEmpty()) {
            codes.know(read);
            due = now.plus(FRESH);
        }
    }
}
