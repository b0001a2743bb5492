package disclosure.exchange.cninfo;

import com.sun.net.httpserver.HttpExchange;
import disclosure.exchange.http.Answers;
import disclosure.exchange.http.Fault;
import disclosure.exchange.http.Form;
import disclosure.exchange.http.Lie;
import disclosure.exchange.http.Routes;
import disclosure.exchange.http.Visitor;
import disclosure.exchange.market.AnnouncementIds;
import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Issuer;
import disclosure.exchange.market.Kind;
import disclosure.exchange.market.Ledger;
import disclosure.exchange.market.OrgId;
import disclosure.exchange.market.Showcase;
import disclosure.exchange.market.Showcase.Shown;
import disclosure.exchange.market.Venue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Handlers of the platform's paths. */
public final class CninfoSite {

    private static final int MOST_PER_PAGE = 30;

    /** From the page after this one on, the first is given. */
    private static final int WALL = 100;

    private static final Comparator<Timed> NEWEST_FIRST =
            Comparator.comparingLong(Timed::millis).thenComparingLong(Timed::id).reversed();

    private final Showcase showcase;
    private final AnnouncementIds ids;

    public CninfoSite(Showcase showcase, AnnouncementIds ids) {
        this.showcase = showcase;
        this.ids = ids;
    }

    private record Timed(Shown shown, long millis, long id) {
        static Timed of(Shown shown, long id) {
            return new Timed(shown, Row.time(shown).toEpochMilli(), id);
        }
    }

    public void open(Routes routes) {
        routes.list("/new/hisAnnouncement/query", this::history);
        routes.list("/new/data/szse_stock.json", this::stocks);
        routes.list("/new/information/topSearch/query", this::stock);
    }

    /** Enters its rows into the truth. */
    public void tell(Ledger ledger) {
        Function<Filing, String> id = filing -> Long.toString(ids.of(filing));
        Predicate<Filing> third = filing -> filing.issuer().code().matches("(43|83|87).*");
        Predicate<Filing> relation =
                filing -> filing.isRecord() && filing.issuer().code().matches("[03].*");
        Predicate<Filing> mainland =
                filing -> filing.kind() instanceof Kind && third.or(relation).negate().test(filing);
        ledger.add("cninfo", showcase.only(mainland), id);
        ledger.add("cninforelation", showcase.only(relation), id);
        ledger.add("cninfothird", showcase.only(third), id);
        ledger.add("cninfohke", showcase.only(filing -> !(filing.kind() instanceof Kind)), id);
    }

    /** The host of the documents. */
    public void openFiles(Routes routes) {
        routes.documents("/finalpage/", this::document);
    }

    private void history(HttpExchange exchange, Lie lie) throws IOException {
        if (!Visitor.isABrowser(exchange)) {
            return;
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            Answers.nothing(exchange, 405);
            return;
        }
        Form form = Visitor.form(exchange);
        if (lie.has(Fault.BUSINESS_ERROR)) {
            Answers.json(exchange, lie, Map.of("code", 500, "msg", "系统异常"));
            return;
        }
        Answers.json(exchange, lie, page(form, lie));
    }

    private Map<String, Object> page(Form form, Lie lie) {
        Query query = Query.of(form, lie.has(Fault.DATE_IGNORED));
        List<Timed> found =
                showcase.now().stream()
                        .filter(query::matches)
                        .map(shown -> Timed.of(shown, ids.of(shown.filing())))
                        .sorted(NEWEST_FIRST)
                        .toList();
        int size = Math.clamp(form.number("pageSize", MOST_PER_PAGE), 1, MOST_PER_PAGE);
        int asked = lie.page(Math.max(1, form.number("pageNum", 1)), 1);
        int page = asked > WALL ? 1 : asked;
        long from = (long) (page - 1) * size;
        // One page behind the true end the total is gone as well.
        int total = from >= found.size() ? 0 : lie.total(found.size());
        List<Map<String, Object>> rows =
                lie.rows(Lie.slice(found, from, size)).stream()
                        .map(timed -> lie.row(Row.of(timed.shown(), timed.id(), query)))
                        .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("classifiedAnnouncements", null);
        answer.put("totalSecurities", 0);
        answer.put("totalAnnouncement", total);
        answer.put("totalRecordNum", total);
        answer.put("announcements", rows.isEmpty() ? null : rows);
        answer.put("categoryList", null);
        answer.put("hasMore", asked > WALL || from + size < found.size());
        answer.put("totalpages", total / size);
        return answer;
    }

    private void stocks(HttpExchange exchange, Lie lie) throws IOException {
        List<Map<String, Object>> stocks = new ArrayList<>();
        for (Venue venue : List.of(Venue.SHENZHEN, Venue.SHANGHAI, Venue.BEIJING)) {
            venue.issuers().forEach(issuer -> stocks.add(stock(venue, issuer)));
        }
        Answers.json(exchange, lie, Map.of("stockList", stocks));
    }

    private void stock(HttpExchange exchange, Lie lie) throws IOException {
        String key = Visitor.form(exchange).first("keyWord");
        List<Map<String, Object>> stocks = new ArrayList<>();
        for (Venue venue : List.of(Venue.SHENZHEN, Venue.SHANGHAI, Venue.BEIJING)) {
            venue.issuers().stream()
                    .filter(i -> i.code().contains(key) || i.shortName().contains(key))
                    .forEach(issuer -> stocks.add(stock(venue, issuer)));
        }
        Answers.json(exchange, lie, stocks);
    }

    private static Map<String, Object> stock(Venue venue, Issuer issuer) {
        Map<String, Object> stock = new LinkedHashMap<>();
        stock.put("orgId", OrgId.of(venue, issuer));
        stock.put("category", "A股");
        stock.put("code", issuer.code());
        stock.put("pinyin", "");
        stock.put("zwjc", issuer.shortName());
        return stock;
    }

    private void document(HttpExchange exchange, Routes.Paper paper) throws IOException {
        if (!Visitor.isABrowser(exchange)) {
            return;
        }
        String path = Visitor.path(exchange).substring(1);
        Optional<Filing> filing =
                showcase.findReleased(f -> Row.address(f, ids.of(f)).equals(path));
        if (filing.isEmpty()) {
            Answers.missing(exchange);
        } else {
            paper.send("application/pdf", filing.get().content().bytes());
        }
    }
}
