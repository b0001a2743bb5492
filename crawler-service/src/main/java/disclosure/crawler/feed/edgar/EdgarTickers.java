package disclosure.crawler.feed.edgar;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.Site;
import disclosure.crawler.fetch.Call;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which ticker a company has, from the SEC's own list; read again after a day. */
final class EdgarTickers {

    private static final Duration FRESH = Duration.ofDays(1);
    private static final Pattern NUMBER = Pattern.compile("(?:CIK)?0*([1-9]\\d{0,9})");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final URI list;
    private final Map<String, String> headers;
    private final Clock clock;
    private volatile Map<String, List<String>> byCik = Map.of();
    private volatile Instant due = Instant.MIN;

    EdgarTickers(URI baseUrl, Map<String, String> headers, Clock clock) {
        this.list = baseUrl.resolve("/files/company_tickers.json");
        this.headers = headers;
        this.clock = clock;
    }

    /** Reads the list again if it is time. While it cannot be read, the old one stays. */
    void refresh(Site site) throws InterruptedException {
        Instant now = clock.instant();
        if (now.isBefore(due)) {
            return;
        }
        due = now.plus(PATIENCE);
        if (site.lookup(Call.get(list, headers)) instanceof Site.Lookup.Found(JsonNode root)
                && root.isObject()) {
            byCik = read(root);
            due = now.plus(FRESH);
        }
    }

    /** Tickers of a company, the first one first; empty when it has none. */
    List<String> of(String cik) {
        return byCik.getOrDefault(cik.replaceFirst("^0+", ""), List.of());
    }

    /**
     * The company of a ticker, without leading zeros; null when the SEC knows none.
     *
     * @param ticker in any case; for companies without one their CIK, {@code 320193} or {@code
     *     CIK0000320193}
     */
    @Nullable String cik(String ticker) {
        String code = ticker.strip().toUpperCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(code);
        if (number.matches()) {
            return number.group(1);
        }
        return byCik.entrySet().stream()
                .filter(entry -> entry.getValue().contains(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, List<String>> read(JsonNode root) {
        Map<String, List<String>> tickers = new HashMap<>();
        for (JsonNode company : root) {
            tickers.computeIfAbsent(company.path("cik_str").asText(), cik -> new ArrayList<>())
                    .add(company.path("ticker").asText());
        }
        return tickers;
    }
}
