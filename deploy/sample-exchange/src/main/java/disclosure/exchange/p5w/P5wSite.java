package disclosure.exchange.p5w;

import com.sun.net.httpserver.HttpExchange;
import disclosure.exchange.http.Answers;
import disclosure.exchange.http.Fault;
import disclosure.exchange.http.Form;
import disclosure.exchange.http.Lie;
import disclosure.exchange.http.Routes;
import disclosure.exchange.http.Visitor;
import disclosure.exchange.market.Issuer;
import disclosure.exchange.market.Ledger;
import disclosure.exchange.market.Question;
import disclosure.exchange.market.Questions;
import disclosure.exchange.market.Venue;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Handlers of the platform's paths. */
public final class P5wSite {

    private static final int MOST_PER_PAGE = 10;
    private static final int LARGEST_TOTAL = 100;
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final List<Questions> platforms;

    /**
     * A platform that shows several others' questions.
     *
     * @param platforms its own questions and those that it mirrors
     */
    public P5wSite(List<Questions> platforms) {
        this.platforms = List.copyOf(platforms);
    }

    private Stream<Question> answered() {
        return platforms.stream()
                .flatMap(questions -> questions.answered().stream())
                .sorted(Comparator.comparing(Question::answeredAt).reversed());
    }

    public void open(Routes routes) {
        routes.list("/interaction/getNewSearchR.shtml", this::search);
        routes.list("/interaction/getNewR.shtml", this::company);
        routes.list("/c/", this::page);
    }

    /** Enters its rows into the truth. */
    public void tell(Ledger ledger) {
        platforms.forEach(questions -> ledger.add("p5w", questions, P5wSite::pid));
    }

    private void search(HttpExchange exchange, Lie lie) throws IOException {
        Form form = Visitor.form(exchange);
        rows(
                exchange,
                lie,
                form,
                answered()
                        .filter(question -> question.text().contains(form.first("keyWords")))
                        .toList());
    }

    /** A company's code alone narrows nothing: it takes the site's own id. */
    private void company(HttpExchange exchange, Lie lie) throws IOException {
        Form form = Visitor.form(exchange);
        String id = form.first("companyBaseinfoId");
        rows(
                exchange,
                lie,
                form,
                answered()
                        .filter(question -> id.isEmpty() || id(question.issuer()).equals(id))
                        .toList());
    }

    private void rows(HttpExchange exchange, Lie lie, Form form, List<Question> found)
            throws IOException {
        if (lie.has(Fault.BUSINESS_ERROR)) {
            Answers.json(exchange, lie, Map.of("success", false, "msg", "系统繁忙"));
            return;
        }
        int size = Math.clamp(form.number("rows", MOST_PER_PAGE), 1, MOST_PER_PAGE);
        int page = lie.page(form.number("page", 0), 0);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("success", true);
        answer.put("total", lie.total(Math.min(LARGEST_TOTAL, found.size())));
        answer.put(
                "rows",
                lie.rows(Lie.slice(found, (long) page * size, size)).stream()
                        .map(question -> lie.row(row(question)))
                        .toList());
        Answers.json(exchange, lie, answer);
    }

    private static Map<String, Object> row(Question question) {
        String source = question.venue() == Venue.SHENZHEN ? "(来自：深交所互动易)" : "";
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("companyShortname", question.issuer().shortName());
        row.put("companyCode", question.issuer().code());
        row.put("nickname", question.asker());
        row.put("content", question.text());
        row.put("replyContent", question.answer() + source);
        row.put("replyerTimeStr", time(question.answeredAt()));
        row.put("questionerTimeStr", time(question.askedAt()));
        row.put("pid", pid(question));
        return row;
    }

    /** A company's page, with the id that its list wants. */
    private void page(HttpExchange exchange, Lie lie) throws IOException {
        String code = Visitor.path(exchange).replaceAll("\\D", "");
        Answers.bytes(
                exchange,
                200,
                "text/html;charset=UTF-8",
                lie.finished(
                        "<html><body><input type=\"hidden\" id=\"companyBaseinfoId\" value=\"%s\"></body></html>"
                                .formatted(hex("C" + code))));
    }

    private static String pid(Question question) {
        return hex("Q" + question.id());
    }

    private static String id(Issuer issuer) {
        return hex("C" + issuer.code());
    }

    /** 36 hexadecimal digits. */
    private static String hex(String of) {
        return "0001%08X%08X%08X%08X"
                .formatted(
                        of.hashCode(),
                        (of + "a").hashCode() * 31,
                        (of + "b").hashCode() * 37,
                        of.toUpperCase(Locale.ROOT).hashCode() * 41);
    }

    private static String time(Instant moment) {
        return SECONDS.format(moment.atZone(Venue.BEIJING.zone()));
    }
}
