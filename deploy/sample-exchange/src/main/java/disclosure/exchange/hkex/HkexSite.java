package disclosure.exchange.hkex;

import com.sun.net.httpserver.HttpExchange;
import disclosure.exchange.http.Answers;
import disclosure.exchange.http.Fault;
import disclosure.exchange.http.Form;
import disclosure.exchange.http.Lie;
import disclosure.exchange.http.Routes;
import disclosure.exchange.http.Visitor;
import disclosure.exchange.market.Issuer;
import disclosure.exchange.market.Ledger;
import disclosure.exchange.market.Showcase;
import disclosure.exchange.market.Showcase.Shown;
import disclosure.exchange.market.Venue;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Handlers of the site's paths. */
public final class HkexSite {

    private static final int ROWS_PER_FILE = 500;
    private static final int LATEST_DAYS = 2;
    private static final int MOST_ROWS = 10_000;
    private static final Pattern FILE =
            Pattern.compile("/ncms/json/eds/lci(sehk|gem)([17])relsd([ec])_(\\d{1,4})\\.json");

    private final Showcase showcase;
    private final News news = new News();

    public HkexSite(Showcase showcase) {
        this.showcase = showcase;
    }

    public void open(Routes routes) {
        routes.list("/ncms/json/eds/", this::file);
        routes.list("/ncms/script/eds/activestock_sehk_e.json", this::stocks);
        routes.list("/search/prefix.do", this::stock);
        routes.list("/search/titleSearchServlet.do", this::search);
        routes.documents("/listedco/", this::document);
    }

    /** Enters its rows into the truth. */
    public void tell(Ledger ledger) {
        ledger.add("hkex", showcase, filing -> Long.toString(news.id(filing)));
    }

    private void file(HttpExchange exchange, Lie lie) throws IOException {
        Matcher name = FILE.matcher(Visitor.path(exchange));
        if (!Visitor.isABrowser(exchange)) {
            return;
        }
        if (!name.matches()) {
            Answers.missing(exchange);
            return;
        }
        Instant now = showcase.clock();
        Instant since =
                lie.has(Fault.DATE_IGNORED)
                        ? Instant.MIN
                        : now.minus(name.group(2).equals("7") ? 7 : LATEST_DAYS, ChronoUnit.DAYS);
        List<Shown> rows =
                name.group(1).equals("gem")
                        ? List.of()
                        : showcase.now().stream().filter(s -> s.at().isAfter(since)).toList();
        int files = Math.max(1, (rows.size() + ROWS_PER_FILE - 1) / ROWS_PER_FILE);
        int page = lie.page(Integer.parseInt(name.group(4)), 1);
        if (page < 1 || page > files) {
            Answers.missing(exchange);
            return;
        }
        boolean english = name.group(3).equals("e");
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("genDate", Long.toString(now.toEpochMilli()));
        answer.put("maxNumOfFile", lie.total(files));
        answer.put(
                "newsInfoLst",
                lie.rows(Lie.slice(rows, (long) (page - 1) * ROWS_PER_FILE, ROWS_PER_FILE)).stream()
                        .map(shown -> lie.row(news.row(shown, english)))
                        .toList());
        Answers.json(exchange, lie, answer);
    }

    private void search(HttpExchange exchange, Lie lie) throws IOException {
        if (!Visitor.isABrowser(exchange)) {
            return;
        }
        Form form = Visitor.query(exchange);
        boolean english = !form.first("lang").startsWith("Z") && !form.first("lang").equals("C");
        List<Shown> found =
                showcase.now().stream()
                        .filter(shown -> matches(form, shown, english, lie))
                        .limit(MOST_ROWS)
                        .toList();
        int range = form.number("rowRange", 100);
        List<Map<String, Object>> rows =
                lie.rows(Lie.slice(found, 0, range)).stream()
                        .map(shown -> lie.row(news.found(shown, english)))
                        .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("result", rows.isEmpty() ? "null" : Answers.json(rows));
        answer.put("hasNextRow", range < found.size());
        answer.put("rowRange", range);
        answer.put("recordCnt", lie.total(found.size()));
        answer.put("loadedRecord", rows.size());
        answer.put("lang", english ? "E" : "ZH");
        Answers.json(exchange, lie, answer);
    }

    private boolean matches(Form form, Shown shown, boolean english, Lie lie) {
        LocalDate day = shown.at().atZone(Venue.HONG_KONG.zone()).toLocalDate();
        Optional<LocalDate> from = form.plainDate("fromDate");
        Optional<LocalDate> to = form.plainDate("toDate");
        String stock = form.first("stockId");
        String tier = form.first("t1code");
        boolean byTier = form.first("searchType").equals("1") && !tier.equals("-2");
        return (lie.has(Fault.DATE_IGNORED)
                        || (from.map(date -> !day.isBefore(date)).orElse(true)
                                && to.map(date -> !day.isAfter(date)).orElse(true)))
                && (stock.isEmpty()
                        || stock.equals("-1")
                        || stock.equals(Integer.toString(stockId(shown.filing().issuer()))))
                && (!byTier || shown.filing().kind().type().equals(tier))
                && form.first("category").matches("0?")
                && News.title(shown.filing(), english).contains(form.first("title"));
    }

    /** The site's own number of a company: not its stock code. */
    private static int stockId(Issuer issuer) {
        return 7_000 + Integer.parseInt(issuer.code()) % 1_000;
    }

    private void stocks(HttpExchange exchange, Lie lie) throws IOException {
        Answers.json(
                exchange,
                lie,
                Venue.HONG_KONG.issuers().stream()
                        .map(
                                issuer ->
                                        Map.of(
                                                "i", stockId(issuer),
                                                "c", issuer.code(),
                                                "n", issuer.shortName().toUpperCase(Locale.ROOT),
                                                "s", stockId(issuer) + 7_000))
                        .toList());
    }

    private void stock(HttpExchange exchange, Lie lie) throws IOException {
        Form form = Visitor.query(exchange);
        List<Map<String, Object>> stocks =
                Venue.HONG_KONG.issuers().stream()
                        .filter(issuer -> issuer.code().contains(form.first("name")))
                        .<Map<String, Object>>map(
                                issuer ->
                                        Map.of(
                                                "stockId", stockId(issuer),
                                                "code", issuer.code(),
                                                "name", issuer.shortName()))
                        .toList();
        Answers.json(
                exchange,
                lie,
                Map.of("more", "0", "stockInfo", stocks),
                lie.callback(form.first("callback")) + "(",
                ");");
    }

    private void document(HttpExchange exchange, Routes.Paper paper) throws IOException {
        Optional<News.Body> body = news.find(showcase.now(), Visitor.path(exchange));
        if (body.isEmpty()) {
            Answers.missing(exchange);
        } else {
            paper.send(body.get().type(), body.get().content().bytes());
        }
    }
}
