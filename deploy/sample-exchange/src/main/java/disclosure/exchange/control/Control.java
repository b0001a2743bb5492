package disclosure.exchange.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import disclosure.exchange.bse.CookieWall;
import disclosure.exchange.http.Answers;
import disclosure.exchange.http.Visitor;
import disclosure.exchange.market.Exchanges;
import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Ledger;
import disclosure.exchange.market.Market;
import disclosure.exchange.market.Sighting;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Routes of the control API.
 *
 * <ul>
 *   <li>{@code GET /control/health}
 *   <li>{@code GET, POST /control/filings}: {@code {ticker, shortName?, title, kind?, publishDate?,
 *       mediaType?, documentBase64? or text?, market?}}; {@code market} is a venue such as
 *       SHANGHAI, Beijing unless told
 *   <li>{@code POST /control/filings/burst}: {@code {count, kind?, market?}}
 *   <li>{@code POST /control/filings/{code}/correct}, {@code …/withdraw}; {@code …/replace} puts
 *       another document under the same address and says so nowhere
 *   <li>{@code POST /control/questions}: {@code {market, ticker, question, answer}} on the investor
 *       platforms
 *   <li>{@code GET, POST /control/clock}: {@code {speed?, now?}}
 *   <li>{@code GET, POST /control/faults}: {@code {fault, times?, delayMillis?, host?, where?}};
 *       {@code DELETE /control/faults[/NAME]}; {@code ?host=} for one host; all hosts unless told;
 *       {@code where} is LISTS or DOCUMENTS
 *   <li>{@code POST /control/cookies}: {@code {wall?}} turns the cookie wall on or off and forgets
 *       every cookie
 *   <li>{@code GET, DELETE /control/requests}: what was asked of each host; counted anew after
 *       DELETE
 *   <li>{@code GET /control/sightings?source=}: the truth, row by row: which filing which source
 *       shows under which id since when
 *   <li>{@code GET /control/hosts}: the address of each host name
 * </ul>
 */
public final class Control {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Exchanges exchanges;
    private final Desk desk;
    private final Ledger ledger;
    private final CookieWall wall;
    private final Publishing publishing;

    public Control(Exchanges exchanges, Desk desk, Ledger ledger, CookieWall wall) {
        this.exchanges = exchanges;
        this.desk = desk;
        this.ledger = ledger;
        this.wall = wall;
        this.publishing = new Publishing(exchanges);
    }

    /** Answers one request. */
    public void handle(HttpExchange exchange) throws IOException {
        try {
            Answers.bytes(
                    exchange, 200, "application/json", JSON.writeValueAsBytes(answer(exchange)));
        } catch (Refused e) {
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("status", e.status());
            problem.put("title", e.status() == 404 ? "Not Found" : "Bad Request");
            problem.put("detail", e.detail());
            problem.put("errors", List.of(Map.of("field", e.field(), "message", e.detail())));
            Answers.bytes(
                    exchange,
                    e.status(),
                    "application/problem+json",
                    JSON.writeValueAsBytes(problem));
        }
    }

    private Object answer(HttpExchange exchange) throws Refused, IOException {
        String[] path = exchange.getRequestURI().getPath().substring(1).split("/", -1);
        String what = path.length > 1 ? path[1] : "";
        boolean reads = exchange.getRequestMethod().equals("GET");
        return switch (what) {
            case "health" -> Map.of("status", "UP");
            case "requests" ->
                    exchange.getRequestMethod().equals("DELETE")
                            ? desk.forgetRequests()
                            : desk.requests();
            case "sightings" -> sightings(Visitor.query(exchange).first("source"));
            case "hosts" -> desk.addresses();
            case "filings" -> reads ? shown() : filings(path, body(exchange));
            case "questions" -> publishing.question(body(exchange));
            case "clock" -> clock(reads ? JSON.createObjectNode() : body(exchange));
            case "faults" -> faults(exchange, path);
            case "cookies" -> cookies(body(exchange));
            default -> throw new Refused(404, "path", "there is no such control");
        };
    }

    private Object filings(String[] path, JsonNode body) throws Refused {
        if (path.length == 2) {
            return publishing.publish(body);
        }
        if (path.length == 3 && path[2].equals("burst")) {
            return publishing.burst(body);
        }
        if (path.length == 4) {
            return publishing.mark(path[2], path[3], body);
        }
        throw new Refused(404, "path", "there is no such control");
    }

    private Object sightings(String source) {
        return ledger.sightings(source).stream().map(Control::view).toList();
    }

    private static Map<String, Object> view(Sighting sighting) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("disclosureCode", sighting.disclosureCode());
        view.put("source", sighting.source());
        view.put("id", sighting.id());
        view.put("at", sighting.at().toString());
        return view;
    }

    private Object shown() {
        return exchanges.all().stream()
                .flatMap(market -> market.shown().stream().map(f -> view(market, f)))
                .toList();
    }

    private static Map<String, Object> view(Market market, Filing filing) {
        Map<String, Object> view = view(filing);
        view.put("market", market.venue().name());
        return view;
    }

    static Map<String, Object> view(Filing filing) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("disclosureCode", filing.code());
        view.put("ticker", filing.issuer().code());
        view.put("shortName", filing.issuer().shortName());
        view.put("title", filing.title() + filing.mark());
        view.put("kind", filing.kind().name());
        view.put("publishDate", filing.publishDate().toString());
        view.put("releasedAt", filing.releasedAt().toString());
        view.put("url", filing.path());
        return view;
    }

    private Object clock(JsonNode body) throws Refused {
        if (body.has("speed")) {
            double speed = body.path("speed").asDouble(-1);
            if (speed < 0) {
                throw new Refused(400, "speed", "must be a number from 0");
            }
            exchanges.clock().speed(speed);
        }
        if (body.has("now")) {
            try {
                exchanges.clock().moveTo(Instant.parse(body.path("now").asText()));
            } catch (DateTimeException e) {
                throw new Refused(400, "now", "must be a moment such as 2026-01-31T01:00:00Z");
            }
        }
        return Map.of(
                "now", exchanges.clock().now().toString(), "speed", exchanges.clock().speed());
    }

    private Object faults(HttpExchange exchange, String[] path) throws Refused, IOException {
        String host = Visitor.query(exchange).first("host");
        return switch (exchange.getRequestMethod()) {
            case "DELETE" -> desk.clear(path.length > 2 ? path[2] : "", host);
            case "POST" -> desk.raise(body(exchange));
            default -> desk.raised(host);
        };
    }

    private Object cookies(JsonNode body) {
        if (body.has("wall")) {
            wall.on(body.path("wall").asBoolean());
        }
        wall.forget();
        return Map.of();
    }

    private static JsonNode body(HttpExchange exchange) throws Refused, IOException {
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        if (bytes.length == 0) {
            return JSON.createObjectNode();
        }
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new Refused(400, "body", "is not JSON: " + e.getOriginalMessage());
        }
    }
}
