package disclosure.exchange.nordic;

import com.sun.net.httpserver.HttpExchange;
import disclosure.exchange.http.Answers;
import disclosure.exchange.http.Fault;
import disclosure.exchange.http.Form;
import disclosure.exchange.http.Lie;
import disclosure.exchange.http.Routes;
import disclosure.exchange.http.Visitor;
import disclosure.exchange.market.Filing;
import disclosure.exchange.market.ForeignKind;
import disclosure.exchange.market.Ledger;
import disclosure.exchange.market.Numbers;
import disclosure.exchange.market.Showcase;
import disclosure.exchange.market.Showcase.Shown;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Handlers of the service's two hosts. */
public final class NordicSite {

    private static final int USUAL_LIMIT = 50;
    private static final int FIRST_ID = 1_400_000;
    private static final int SECONDS_PER_ID = 60;
    private static final long SINCE = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z");
    private static final ZoneId CET = ZoneId.of("CET");

    private final Showcase showcase;
    private final Numbers numbers = new Numbers();

    public NordicSite(Showcase showcase) {
        this.showcase = showcase;
    }

    /**
     * Answers on both hosts.
     *
     * @param view where the messages' pages are
     */
    public void open(Routes routes, Routes view) {
        routes.list("/news/query.action", (exchange, lie) -> query(exchange, lie, view.uri()));
        view.documents("/view", this::message);
    }

    /** Enters its rows into the truth. */
    public void tell(Ledger ledger) {
        ledger.add("nordic", showcase, filing -> Long.toString(id(filing)));
    }

    private void query(HttpExchange exchange, Lie lie, URI view) throws IOException {
        Form form = Visitor.query(exchange);
        String language = form.first("displayLanguage");
        List<Shown> found =
                showcase.now().stream()
                        .filter(s -> s.filing().issuer().name().contains(form.first("company")))
                        .toList();
        List<Shown> ordered =
                form.first("dir").equals("ASC") || lie.has(Fault.REORDERED_PAGES)
                        ? found.reversed()
                        : found;
        int start = lie.page(form.number("start", 0), 0);
        int limit = form.number("limit", USUAL_LIMIT);
        List<Map<String, Object>> items =
                lie.rows(Lie.slice(ordered, start, limit)).stream()
                        .map(s -> lie.row(item(s, language.isEmpty() ? "en" : language, view)))
                        .toList();
        Object answer =
                lie.has(Fault.BUSINESS_ERROR)
                        ? Map.of("error", "internal error")
                        : Map.of("results", Map.of("item", items));
        String callback = form.first("callback");
        if (callback.isEmpty()) {
            Answers.json(exchange, lie, answer);
        } else {
            Answers.json(exchange, lie, answer, lie.callback(callback) + "(", " )");
        }
    }

    private Map<String, Object> item(Shown shown, String language, URI view) {
        Filing filing = shown.filing();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("disclosureId", id(filing));
        item.put("categoryId", Integer.parseInt(filing.kind().type()));
        item.put("headline", filing.title() + mark(filing));
        item.put("language", language);
        item.put("languages", List.of("en", "fi"));
        item.put("cnsCategory", filing.kind() instanceof ForeignKind kind ? kind.second() : "");
        item.put(
                "messageUrl",
                "%s/view?id=b%s&lang=%s&src=listed".formatted(view, filing.code(), language));
        item.put("releaseTime", TIME.format(filing.releasedAt().atZone(CET)));
        item.put("published", TIME.format(shown.at().atZone(CET)));
        item.put("market", "Main Market, Helsinki");
        item.put("attachment", List.of());
        item.put("company", filing.issuer().name());
        item.put("cnsTypeId", "6");
        return item;
    }

    private long id(Filing filing) {
        long seconds = filing.releasedAt().getEpochSecond() - SINCE;
        return numbers.of(filing, FIRST_ID + seconds / SECONDS_PER_ID);
    }

    private static String mark(Filing filing) {
        return filing.mark().isEmpty() ? "" : filing.withdrawn() ? " (withdrawn)" : " (correction)";
    }

    private void message(HttpExchange exchange, Routes.Paper paper) throws IOException {
        String id = Visitor.query(exchange).first("id");
        Optional<Filing> found = showcase.findReleased(filing -> ("b" + filing.code()).equals(id));
        if (found.isEmpty()) {
            Answers.missing(exchange);
        } else {
            paper.send("text/html;charset=UTF-8", found.get().content().bytes());
        }
    }
}
