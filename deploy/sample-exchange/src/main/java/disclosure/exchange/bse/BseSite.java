package disclosure.exchange.bse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import disclosure.exchange.http.Answers;
import disclosure.exchange.http.Fault;
import disclosure.exchange.http.Form;
import disclosure.exchange.http.Lie;
import disclosure.exchange.http.Misbehaviour;
import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Issuer;
import disclosure.exchange.market.Market;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Handlers of the Beijing exchange's paths. */
public final class BseSite {

    private static final String HTML = "text/html;charset=utf-8";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Object PARAMETERS_REFUSED = List.of(Map.of("msg", "请求参数异常"));

    private static final Map<String, String> TYPES =
            Map.of("pdf", "application/pdf", "html", HTML, "txt", "text/plain;charset=utf-8");

    private final Market market;
    private final Misbehaviour misbehaviour;
    private final CookieWall wall;
    private final Layer layer;

    /** A market of the engine. */
    public BseSite(Market market, Layer layer, Misbehaviour misbehaviour, CookieWall wall) {
        this.layer = layer;
        this.market = market;
        this.misbehaviour = misbehaviour;
        this.wall = wall;
    }

    /** The whole market, newest first; a company code is ignored, as on the real site. */
    public void latest(HttpExchange exchange) throws IOException {
        list(exchange, "", (query, rows) -> Lists.latest(shown(query, ""), query.page(), rows));
    }

    /** The search; a company code is honoured. */
    public void search(HttpExchange exchange) throws IOException {
        list(
                exchange,
                "null",
                (query, rows) -> Lists.search(shown(query, query.company()), query.page(), rows));
    }

    /** The page that people open first. */
    public void page(HttpExchange exchange) throws IOException {
        wall.give(exchange);
        Answers.text(exchange, 200, HTML, "<html><title>上市公司公告</title></html>");
    }

    /** Documents. */
    public void document(HttpExchange exchange) throws IOException {
        if (!fromABrowser(exchange)) {
            Answers.nothing(exchange, 403);
            return;
        }
        Set<Fault> faults = misbehaviour.before(exchange, Fault.Where.DOCUMENTS);
        if (faults == null) {
            return;
        }
        Optional<Filing> filing = market.atPath(exchange.getRequestURI().getPath());
        if (filing.isEmpty()) {
            Answers.text(exchange, 404, HTML, "<html><body>404 Not Found</body></html>");
            return;
        }
        String type = TYPES.getOrDefault(filing.get().extension(), "application/octet-stream");
        misbehaviour.document(exchange, faults, type, filing.get().content().bytes());
    }

    /** Old and new codes of companies, as a page. */
    public void codes(HttpExchange exchange) throws IOException {
        Set<Fault> faults = misbehaviour.before(exchange, Fault.Where.LISTS);
        if (faults != null) {
            Answers.bytes(exchange, 200, HTML, new Lie(faults).finished(Codes.page(Issuer.all())));
        }
    }

    private interface Shape {
        Object of(Query query, Rows rows);
    }

    /**
     * @param unnamed what stands before the parenthesis when no callback is named; empty for plain
     *     JSON
     */
    private void list(HttpExchange exchange, String unnamed, Shape shape) throws IOException {
        if (!fromABrowser(exchange)) {
            Answers.nothing(exchange, 403);
            return;
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            Answers.nothing(exchange, 405);
            return;
        }
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!wall.passes(exchange)) {
            return;
        }
        Set<Fault> faults = misbehaviour.before(exchange, Fault.Where.LISTS);
        if (faults != null) {
            String json = JSON.writeValueAsString(answer(Form.of(body), faults, shape));
            Answers.text(exchange, 200, HTML, finished(callback(exchange, unnamed), json, faults));
        }
    }

    private Object answer(Form form, Set<Fault> faults, Shape shape) {
        if (faults.contains(Fault.BUSINESS_ERROR)) {
            return PARAMETERS_REFUSED;
        }
        try {
            Query query = Query.of(form);
            if (faults.contains(Fault.DATE_IGNORED)) {
                query = query.ofAnyDate();
            }
            int page = new Lie(faults).page(query.page(), 0);
            return shape.of(query.onPage(page), new Rows(faults, layer));
        } catch (Query.Refused e) {
            return PARAMETERS_REFUSED;
        }
    }

    private static String finished(String callback, String json, Set<Fault> faults) {
        Lie lie = new Lie(faults);
        return lie.cut(callback.isEmpty() ? json : lie.callback(callback) + "(" + json + ")");
    }

    private List<Filing> shown(Query query, String company) {
        return market.shown().stream()
                .filter(query::matches)
                .filter(filing -> company.isEmpty() || filing.issuer().code().equals(company))
                .toList();
    }

    private static String callback(HttpExchange exchange, String unnamed) {
        String named = Form.of(exchange.getRequestURI().getRawQuery()).first("callback");
        return named.isEmpty() ? unnamed : named;
    }

    private static boolean fromABrowser(HttpExchange exchange) {
        String agent = exchange.getRequestHeaders().getFirst("User-Agent");
        return agent != null && agent.contains("Mozilla/");
    }
}
