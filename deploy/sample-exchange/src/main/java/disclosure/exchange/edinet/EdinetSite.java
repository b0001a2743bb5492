package disclosure.exchange.edinet;

import com.sun.net.httpserver.HttpExchange;
import disclosure.exchange.http.Answers;
import disclosure.exchange.http.Fault;
import disclosure.exchange.http.Form;
import disclosure.exchange.http.Lie;
import disclosure.exchange.http.Routes;
import disclosure.exchange.http.Visitor;
import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Ledger;
import disclosure.exchange.market.Showcase;
import disclosure.exchange.market.Showcase.Shown;
import disclosure.exchange.market.Venue;
import disclosure.exchange.word.Archive;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Handlers of the API's paths. */
public final class EdinetSite {

    private static final String TITLE = "提出された書類を把握するためのAPI";
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Showcase showcase;
    private final Rows rows = new Rows();

    public EdinetSite(Showcase showcase) {
        this.showcase = showcase;
    }

    public void open(Routes routes) {
        routes.list("/api/v2/documents.json", this::list);
        routes.documents("/api/v2/documents/", this::document);
    }

    /** The host of the documents that need no key. */
    public void openFiles(Routes routes) {
        routes.documents("/searchdocument/pdf/", this::file);
    }

    /** Enters its rows into the truth. */
    public void tell(Ledger ledger) {
        ledger.add("edinet", showcase, rows::id);
    }

    private void list(HttpExchange exchange, Lie lie) throws IOException {
        Form form = Visitor.query(exchange);
        Optional<LocalDate> date = form.date("date");
        if (!keyed(form)) {
            Answers.json(exchange, lie, refused());
        } else if (date.isEmpty() || lie.has(Fault.BUSINESS_ERROR)) {
            Answers.json(exchange, lie, error("400", "Bad Request"));
        } else {
            Answers.json(exchange, lie, day(date.get(), form, lie));
        }
    }

    private Map<String, Object> day(LocalDate date, Form form, Lie lie) {
        // In the order of arrival, which gives each row its number for good.
        List<Shown> found =
                showcase.now().reversed().stream()
                        .filter(
                                shown ->
                                        lie.has(Fault.DATE_IGNORED)
                                                || shown.filing().publishDate().equals(date))
                        .toList();
        List<Map<String, Object>> results = rows.of(found).stream().map(lie::row).toList();
        boolean whole = form.first("type").equals("2");
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("date", date.toString());
        parameter.put("type", whole ? "2" : "1");
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("title", TITLE);
        metadata.put("parameter", parameter);
        metadata.put("resultset", Map.of("count", lie.total(found.size())));
        metadata.put("processDateTime", time(showcase.clock()));
        metadata.put("status", "200");
        metadata.put("message", "OK");
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("metadata", metadata);
        if (whole) {
            answer.put("results", lie.rows(results));
        }
        return answer;
    }

    private void file(HttpExchange exchange, Routes.Paper paper) throws IOException {
        String id = Visitor.path(exchange).replaceFirst(".*/(\\w+)\\.pdf", "$1");
        Optional<Filing> found = find(id);
        if (found.isEmpty()) {
            Answers.missing(exchange);
        } else {
            paper.send("application/pdf", found.get().content().bytes());
        }
    }

    private Optional<Filing> find(String id) {
        return showcase.findReleased(filing -> !filing.withdrawn() && rows.id(filing).equals(id));
    }

    private void document(HttpExchange exchange, Routes.Paper paper) throws IOException {
        Form form = Visitor.query(exchange);
        String id = Visitor.path(exchange).substring("/api/v2/documents/".length());
        if (!keyed(form)) {
            Answers.text(exchange, 200, "application/json; charset=utf-8", Answers.json(refused()));
            return;
        }
        Optional<Filing> found = find(id);
        if (found.isEmpty()) {
            Answers.text(
                    exchange,
                    200,
                    "application/json; charset=utf-8",
                    Answers.json(error("404", "Not Found")));
        } else if (form.first("type").equals("2")) {
            paper.send("application/pdf", found.get().content().bytes());
        } else {
            paper.send(
                    "application/octet-stream",
                    Archive.of(Map.of("PublicDoc/" + id + ".pdf", found.get().content().bytes())));
        }
    }

    static String time(Instant moment) {
        return MINUTES.format(moment.atZone(Venue.TOKYO.zone()));
    }

    private static boolean keyed(Form form) {
        return form.first("Subscription-Key").matches("[0-9a-f]{32}|sample");
    }

    /** A bad key is told in a shape of its own, without metadata. */
    private static Map<String, Object> refused() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("StatusCode", 401);
        answer.put(
                "message",
                "Access denied due to invalid subscription key."
                        + " Make sure to provide a valid key for an active subscription.");
        return answer;
    }

    private static Map<String, Object> error(String status, String message) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("title", TITLE);
        metadata.put("status", status);
        metadata.put("message", message);
        return Map.of("metadata", metadata);
    }
}
