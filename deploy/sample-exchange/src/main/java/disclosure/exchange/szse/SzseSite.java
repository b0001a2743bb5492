package disclosure.exchange.szse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import disclosure.exchange.http.Answers;
import disclosure.exchange.http.Fault;
import disclosure.exchange.http.Lie;
import disclosure.exchange.http.Routes;
import disclosure.exchange.http.Visitor;
import disclosure.exchange.market.AnnouncementIds;
import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Kind;
import disclosure.exchange.market.Ledger;
import disclosure.exchange.market.Numbers;
import disclosure.exchange.market.Showcase;
import disclosure.exchange.market.Showcase.Shown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Handlers of the exchange's paths. */
public final class SzseSite {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE_SIZE = 30;
    private static final int MOST_PER_PAGE = 50;

    private final Showcase showcase;
    private final AnnouncementIds ids;

    public SzseSite(Showcase showcase, AnnouncementIds ids) {
        this.showcase = showcase;
        this.ids = ids;
    }

    public void open(Routes routes) {
        routes.list("/api/disc/announcement/annList", this::list);
    }

    /** Enters its rows into the truth. */
    public void tell(Ledger ledger) {
        ledger.add("szse", showcase, filing -> Long.toString(ids.of(filing)));
    }

    /** The host of the documents. */
    public void openFiles(Routes routes) {
        routes.documents("/", this::document);
    }

    private void list(HttpExchange exchange, Lie lie) throws IOException {
        if (!Visitor.isABrowser(exchange)) {
            return;
        }
        JsonNode query;
        try {
            query = JSON.readTree(Visitor.body(exchange));
        } catch (JsonProcessingException e) {
            Answers.nothing(exchange, 400);
            return;
        }
        if (lie.has(Fault.BUSINESS_ERROR)) {
            // Neither a count nor data: what the site answers when the channel is broken.
            Answers.json(exchange, lie, Map.of("code", "-1", "message", "系统异常"));
            return;
        }
        boolean anyDate = lie.has(Fault.DATE_IGNORED);
        List<Shown> found =
                showcase.now().stream()
                        .filter(shown -> matches(query, shown.filing(), anyDate))
                        .sorted(unreliably())
                        .toList();
        int size = Math.clamp(query.path("pageSize").asInt(PAGE_SIZE), 1, MOST_PER_PAGE);
        int page = lie.page(Math.max(1, query.path("pageNum").asInt(1)), 1);
        List<Map<String, Object>> rows =
                lie.rows(Lie.slice(found, (long) (page - 1) * size, size)).stream()
                        .map(shown -> lie.row(row(shown.filing())))
                        .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("announceCount", lie.total(found.size()));
        answer.put("data", rows);
        Answers.json(exchange, lie, answer);
    }

    /** Latest date first; inside a date there is no order to rely on. */
    private static Comparator<Shown> unreliably() {
        return Comparator.comparing((Shown shown) -> shown.filing().publishDate())
                .reversed()
                .thenComparingInt(shown -> Numbers.spread(shown.filing(), "order", 1_000_000));
    }

    private static boolean matches(JsonNode query, Filing filing, boolean anyDate) {
        String date = filing.publishDate().toString();
        String from = anyDate ? "" : query.path("seDate").path(0).asText();
        String until = anyDate ? "" : query.path("seDate").path(1).asText();
        List<String> channels = texts(query.path("channelCode"));
        List<String> stocks = texts(query.path("stock"));
        List<String> categories = texts(query.path("bigCategoryId"));
        return date.compareTo(from) >= 0
                && (until.isEmpty() || date.compareTo(until) <= 0)
                && (stocks.isEmpty() || stocks.contains(filing.issuer().code()))
                && (!channels.contains("fixed_disc") || filing.kind().type().equals("9503"))
                && (categories.isEmpty() || categories.contains(category(filing)))
                && texts(query.path("searchKey")).stream().allMatch(title(filing)::contains);
    }

    private static String category(Filing filing) {
        if (filing.kind() == Kind.ANNUAL_REPORT) {
            return "010301";
        }
        return filing.kind() == Kind.QUARTERLY_REPORT ? "010305" : "";
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    private Map<String, Object> row(Filing filing) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", uuid(filing));
        row.put("annId", ids.of(filing));
        row.put("title", title(filing));
        row.put("content", null);
        row.put("publishTime", filing.publishDate() + " 00:00:00");
        row.put("attachPath", address(filing));
        row.put("attachFormat", "PDF");
        row.put("attachSize", Numbers.spread(filing, "size", 900) + 60);
        row.put("secCode", List.of(filing.issuer().code()));
        row.put("secName", List.of(filing.issuer().shortName()));
        for (String empty :
                List.of("bondType", "bigIndustryCode", "bigCategoryId", "smallCategoryId")) {
            row.put(empty, null);
        }
        row.put("channelCode", null);
        return row;
    }

    private static String title(Filing filing) {
        return filing.issuer().shortName() + "：" + filing.title() + filing.mark();
    }

    private static String address(Filing filing) {
        return "/disc/disk03/finalpage/%s/%s.PDF".formatted(filing.publishDate(), uuid(filing));
    }

    private static String uuid(Filing filing) {
        return filing.code().replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }

    /** With {@code /download} before the path of the list or without it. */
    private void document(HttpExchange exchange, Routes.Paper paper) throws IOException {
        String path = Visitor.path(exchange).replaceFirst("^/download", "");
        Optional<Shown> found = showcase.find(filing -> address(filing).equals(path));
        if (found.isEmpty()) {
            Answers.missing(exchange);
        } else {
            paper.send("application/pdf", found.get().filing().content().bytes());
        }
    }
}
