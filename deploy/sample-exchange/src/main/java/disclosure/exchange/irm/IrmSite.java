package disclosure.exchange.irm;

import com.sun.net.httpserver.HttpExchange;
import disclosure.exchange.http.Answers;
import disclosure.exchange.http.Fault;
import disclosure.exchange.http.Form;
import disclosure.exchange.http.Lie;
import disclosure.exchange.http.Routes;
import disclosure.exchange.http.Visitor;
import disclosure.exchange.market.AnnouncementIds;
import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Ledger;
import disclosure.exchange.market.Numbers;
import disclosure.exchange.market.OrgId;
import disclosure.exchange.market.Question;
import disclosure.exchange.market.Questions;
import disclosure.exchange.market.Showcase;
import disclosure.exchange.market.Showcase.Shown;
import disclosure.exchange.market.Venue;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The handler of the search. */
public final class IrmSite {

    private static final int PAGE_SIZE = 10;
    private static final int MOST_PER_PAGE = 50;

    /** However many records there are. */
    private static final int MOST_RECORDS = 1_000;

    private final Showcase showcase;
    private final Questions questions;
    private final AnnouncementIds ids;

    public IrmSite(Showcase showcase, Questions questions, AnnouncementIds ids) {
        this.showcase = showcase;
        this.questions = questions;
        this.ids = ids;
    }

    public void open(Routes routes) {
        routes.list("/newircs/index/search", this::search);
    }

    /** Enters its rows into the truth. */
    public void tell(Ledger ledger) {
        ledger.add("irm", showcase, filing -> Long.toString(ids.of(filing)));
        ledger.add("irmqa", questions, Question::id);
    }

    private record Row(Instant updated, Map<String, Object> view) {}

    private void search(HttpExchange exchange, Lie lie) throws IOException {
        if (!Visitor.isABrowser(exchange)) {
            return;
        }
        if (lie.has(Fault.BUSINESS_ERROR)) {
            Answers.json(exchange, lie, Map.of("returnCode", "500", "returnMsg", "系统繁忙"));
            return;
        }
        Form form = Visitor.form(exchange);
        List<Row> rows = rows(form, lie);
        int size = Math.clamp(form.number("pageSize", PAGE_SIZE), 1, MOST_PER_PAGE);
        int page = lie.page(Math.max(1, form.number("pageNo", 1)), 1);
        List<Map<String, Object>> results =
                lie.rows(Lie.slice(rows, (long) (page - 1) * size, size)).stream()
                        .map(row -> lie.row(row.view()))
                        .toList();
        int total = lie.total(rows.size());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("pageNo", page);
        answer.put("pageSize", size);
        answer.put("totalRecord", total);
        answer.put("totalPage", (total + size - 1) / size);
        answer.put("results", results);
        answer.put("count", results.size());
        Answers.json(exchange, lie, answer);
    }

    /** Last updated first; every type where none is named. */
    private List<Row> rows(Form form, Lie lie) {
        List<String> types = List.of(form.first("searchTypes").split(",", -1));
        boolean all = types.contains("");
        String key = form.first("keyWord") + form.first("keywords");
        List<Row> rows = new ArrayList<>();
        if (all || types.contains("4")) {
            showcase.now().stream()
                    .filter(shown -> within(form, shown, lie))
                    .filter(shown -> shown.filing().title().contains(key))
                    .filter(shown -> ofStocks(form, shown.filing().issuer().code()))
                    .limit(MOST_RECORDS)
                    .forEach(shown -> rows.add(record(shown, key)));
        }
        if (all || types.contains("11")) {
            questions.answered().stream()
                    .filter(question -> question.text().contains(key))
                    .forEach(question -> rows.add(question(question, key, true)));
        }
        if (all || types.contains("1")) {
            questions.unanswered().stream()
                    .filter(question -> question.text().contains(key))
                    .forEach(question -> rows.add(question(question, key, false)));
        }
        rows.sort(Comparator.comparing(Row::updated).reversed());
        return rows;
    }

    /** Dates as {@code yyyy-MM-dd 00:00:00}. */
    private static boolean within(Form form, Shown shown, Lie lie) {
        String date = shown.filing().publishDate().toString();
        String from = day(form.first("startDate"));
        String until = day(form.first("endDate"));
        return lie.has(Fault.DATE_IGNORED)
                || (date.compareTo(from) >= 0 && (until.isEmpty() || date.compareTo(until) <= 0));
    }

    /** One of the codes that are asked for, or any when none is. */
    private static boolean ofStocks(Form form, String code) {
        String stocks = form.first("stockCodes");
        return stocks.isEmpty() || stocks.contains(code);
    }

    private static String day(String text) {
        return text.length() < 10 ? "" : text.substring(0, 10);
    }

    private Row record(Shown shown, String key) {
        Filing filing = shown.filing();
        String id = Long.toString(ids.of(filing));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("esId", "4_" + id);
        row.put("indexId", id);
        row.put("contentType", 4);
        row.put("mainContent", marked(filing.publishDate() + filing.title() + filing.mark(), key));
        row.put("attachmentUrl", "finalpage/%s/%s.PDF".formatted(filing.publishDate(), id));
        row.put("size", Integer.toString(Numbers.spread(filing, "size", 900) + 60));
        row.put("stockCode", filing.issuer().code());
        row.put("secid", OrgId.of(Venue.SHENZHEN, filing.issuer()));
        row.put("companyShortName", filing.issuer().shortName());
        row.put("filetype", "PDF");
        row.put("pubDate", millis(filing.releasedAt()));
        row.put("updateDate", millis(filing.releasedAt()));
        row.put("attachedId", id);
        row.put("score", 0.0);
        row.put("qaStatus", 0);
        row.put("packageDate", age(filing.releasedAt()));
        return new Row(filing.releasedAt(), row);
    }

    private Row question(Question question, String key, boolean answered) {
        int type = answered ? 11 : 1;
        Instant updated = answered ? question.answeredAt() : question.askedAt();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("esId", type + "_" + question.id());
        row.put("indexId", question.id());
        row.put("contentType", type);
        row.put("trade", List.of("制造业"));
        row.put("mainContent", marked(question.text(), key));
        row.put("stockCode", question.issuer().code());
        row.put("secid", OrgId.of(Venue.SHENZHEN, question.issuer()));
        row.put("companyShortName", question.issuer().shortName());
        row.put("boardType", List.of("012002"));
        row.put("pubDate", millis(question.askedAt()));
        row.put("updateDate", millis(updated));
        row.put("authorName", "irm" + question.id().substring(0, 7));
        row.put("attachedId", answered ? question.id() : null);
        row.put("attachedContent", answered ? question.answer() : null);
        row.put("attachedPubDate", answered ? millis(question.answeredAt()) : null);
        row.put("qaStatus", answered ? 2 : 1);
        row.put("isCheck", "1");
        row.put("packageDate", age(updated));
        return new Row(updated, row);
    }

    /** Each character of a hit in a tag of its own. */
    private static String marked(String text, String key) {
        return key.isEmpty() ? text : text.replace(key, key.replaceAll("(.)", "<em>$1</em>"));
    }

    private String age(Instant moment) {
        Duration age = Duration.between(moment, showcase.clock());
        return age.toMinutes() < 60
                ? Math.max(0, age.toMinutes()) + "分钟前"
                : moment.atZone(Venue.SHENZHEN.zone()).toLocalDate().toString();
    }

    private static String millis(Instant moment) {
        return Long.toString(moment.toEpochMilli());
    }
}
