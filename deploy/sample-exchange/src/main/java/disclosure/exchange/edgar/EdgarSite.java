package disclosure.exchange.edgar;

import com.sun.net.httpserver.HttpExchange;
import disclosure.exchange.http.Answers;
import disclosure.exchange.http.Form;
import disclosure.exchange.http.Lie;
import disclosure.exchange.http.Pages;
import disclosure.exchange.http.Routes;
import disclosure.exchange.http.Visitor;
import disclosure.exchange.market.Issuer;
import disclosure.exchange.market.Ledger;
import disclosure.exchange.market.Numbers;
import disclosure.exchange.market.Showcase;
import disclosure.exchange.market.Venue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Handlers of the two hosts' paths. */
public final class EdgarSite {

    private static final int LAST_START = 5_000;
    private static final Pattern COMPANY =
            Pattern.compile("/submissions/CIK(\\d{10})(-submissions-001)?\\.json");

    private final Showcase showcase;
    private final Guard guard;
    private final Numbers numbers = new Numbers();

    public EdgarSite(Showcase showcase, Guard guard) {
        this.showcase = showcase;
        this.guard = guard;
    }

    /** The site itself. */
    public void open(Routes routes) {
        CurrentFeed feed = new CurrentFeed(routes.uri());
        Archives archives = new Archives(showcase, this::submissions, guard);
        routes.list("/cgi-bin/browse-edgar", (exchange, lie) -> current(exchange, lie, feed));
        routes.list("/Archives/edgar/daily-index/", archives::index);
        routes.list("/files/company_tickers.json", this::tickers);
        routes.documents("/Archives/edgar/data/", archives::document);
    }

    /** Enters its rows into the truth. */
    public void tell(Ledger ledger) {
        ledger.add("edgar", showcase, f -> Submission.of(f, numbers).accession());
    }

    /** The host of the data. */
    public void openData(Routes routes) {
        routes.list("/submissions/", this::company);
    }

    private List<Submission> submissions() {
        return showcase.now().stream()
                .map(shown -> Submission.of(shown.filing(), numbers))
                .toList();
    }

    private void current(HttpExchange exchange, Lie lie, CurrentFeed feed) throws IOException {
        if (!guard.passes(exchange)) {
            return;
        }
        Form form = Visitor.query(exchange);
        if (!form.first("output").equals("atom") || !form.first("action").equals("getcurrent")) {
            Answers.text(
                    exchange,
                    200,
                    "text/html",
                    "<html><body>No matching Ticker Symbol.</body></html>");
            return;
        }
        if (form.number("start", 0) > LAST_START) {
            Answers.text(exchange, 503, "text/html", Pages.UNAVAILABLE);
            return;
        }
        String xml = lie.cut(feed.of(submissions(), form, showcase.clock(), lie));
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        Answers.bytes(
                exchange, 200, "application/atom+xml", xml.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void tickers(HttpExchange exchange, Lie lie) throws IOException {
        if (!guard.passes(exchange)) {
            return;
        }
        Map<String, Object> all = new LinkedHashMap<>();
        for (Issuer issuer : Venue.NEW_YORK.issuers()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("cik_str", Submission.cik(issuer));
            one.put("ticker", issuer.code());
            one.put("title", issuer.name());
            all.put(Integer.toString(all.size()), one);
        }
        Answers.json(exchange, lie, all);
    }

    private void company(HttpExchange exchange, Lie lie) throws IOException {
        if (!guard.passes(exchange)) {
            return;
        }
        Matcher name = COMPANY.matcher(Visitor.path(exchange));
        Optional<Issuer> issuer =
                name.matches()
                        ? Venue.NEW_YORK.issuers().stream()
                                .filter(one -> Submission.cik(one) == Long.parseLong(name.group(1)))
                                .findFirst()
                        : Optional.empty();
        if (issuer.isEmpty()) {
            Archives.error(exchange, 404, "NoSuchKey", "The specified key does not exist.");
            return;
        }
        List<Submission> all =
                lie.rows(
                        submissions().stream()
                                .filter(one -> one.filing().issuer().equals(issuer.get()))
                                .toList());
        exchange.getResponseHeaders().set("Cache-Control", "max-age=0, no-cache, no-store");
        Answers.json(
                exchange,
                lie,
                lie.row(
                        name.group(2) == null
                                ? Columns.company(issuer.get(), all)
                                : Columns.older(issuer.get(), all)));
    }
}
