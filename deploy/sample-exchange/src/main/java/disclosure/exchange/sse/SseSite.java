package disclosure.exchange.sse;

import com.sun.net.httpserver.HttpExchange;
import disclosure.exchange.http.Answers;
import disclosure.exchange.http.Fault;
import disclosure.exchange.http.Form;
import disclosure.exchange.http.Lie;
import disclosure.exchange.http.Routes;
import disclosure.exchange.http.Visitor;
import disclosure.exchange.market.Kind;
import disclosure.exchange.market.Ledger;
import disclosure.exchange.market.Showcase;
import disclosure.exchange.market.Showcase.Shown;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Handlers of the exchange's paths. */
public final class SseSite {

    /** The parameters that the older query knows; any other makes it find nothing. */
    private static final Set<String> KNOWN =
            Set.of(
                    "jsonCallBack",
                    "isPagination",
                    "productId",
                    "keyWord",
                    "securityType",
                    "reportType2",
                    "reportType",
                    "beginDate",
                    "endDate",
                    "_");

    private final Showcase showcase;
    private final Files files = new Files();

    public SseSite(Showcase showcase) {
        this.showcase = showcase;
    }

    public void open(Routes routes) {
        routes.list("/security/stock/queryCompanyBulletinNew.do", this::groups);
        routes.list("/security/stock/queryCompanyBulletin.do", this::rows);
    }

    /** Enters its rows into the truth. */
    public void tell(Ledger ledger) {
        ledger.add("sse", showcase, files::bulletin);
        ledger.add("sseold", showcase, files::stem);
    }

    /** The host of the documents. */
    public void openFiles(Routes routes) {
        routes.documents("/disclosure/", this::document);
    }

    private void groups(HttpExchange exchange, Lie lie) throws IOException {
        Form form = Visitor.query(exchange);
        if (refused(exchange, form, lie)) {
            return;
        }
        boolean anyDate = lie.has(Fault.DATE_IGNORED);
        String code = form.first("SECURITY_CODE");
        String stockType = form.first("stockType");
        List<Shown> found =
                found(
                        within(anyDate, form.date("START_DATE"), form.date("END_DATE"))
                                .and(s -> code.isEmpty() || code(s).equals(code))
                                .and(s -> s.filing().title().contains(form.first("TITLE")))
                                .and(s -> stockType.isEmpty() || stockType(s).equals(stockType)));
        Page page = Page.of(form, found.size(), lie);
        List<List<Map<String, Object>>> data =
                lie.rows(page.of(found)).stream()
                        .map(shown -> files.group(shown).stream().map(lie::row).toList())
                        .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("END_DATE", form.first("END_DATE"));
        answer.put("SECURITY_CODE", code);
        answer.put("START_DATE", form.first("START_DATE"));
        answer.put("TITLE", form.first("TITLE"));
        answer.put("isPagination", form.first("isPagination"));
        answer.put("jsonCallBack", form.first("jsonCallBack"));
        answer.put("pageHelp", page.view(data));
        answer.put("result", data);
        answer.put("stockType", stockType);
        send(exchange, form, lie, Answers.json(answer).replace("/", "\\/"));
    }

    private void rows(HttpExchange exchange, Lie lie) throws IOException {
        Form form = Visitor.query(exchange);
        if (refused(exchange, form, lie)) {
            return;
        }
        boolean anyDate = lie.has(Fault.DATE_IGNORED);
        String code = form.first("productId");
        List<String> types = List.of(form.first("securityType").split(",", -1));
        String heading =
                switch (form.first("reportType2")) {
                    case "DQBG", "DQGG" -> "定期报告";
                    case "LSGG" -> "临时公告";
                    default -> "";
                };
        Predicate<Shown> wanted =
                within(anyDate, form.date("beginDate"), form.date("endDate"))
                        .and(s -> code.isEmpty() || code(s).equals(code))
                        .and(s -> s.filing().title().contains(form.first("keyWord")))
                        .and(s -> types.size() > 1 || stockType(s).equals("1"))
                        .and(s -> Files.heading(s.filing()).contains(heading))
                        .and(
                                s ->
                                        !form.first("reportType").equals("YEARLY")
                                                || s.filing().kind() == Kind.ANNUAL_REPORT);
        List<Shown> found = understood(form) ? found(wanted) : List.of();
        Page page = Page.of(form, found.size(), lie);
        List<Map<String, Object>> data =
                lie.rows(page.of(found)).stream().map(s -> lie.row(files.row(s))).toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("beginDate", form.first("beginDate"));
        answer.put("endDate", form.first("endDate"));
        answer.put("jsonCallBack", form.first("jsonCallBack"));
        answer.put("keyWord", form.first("keyWord"));
        answer.put("pageHelp", page.view(data));
        answer.put("productId", code);
        answer.put("result", data);
        send(exchange, form, lie, Answers.json(answer));
    }

    private static boolean understood(Form form) {
        return form.fields().keySet().stream()
                .allMatch(name -> name.startsWith("pageHelp.") || KNOWN.contains(name));
    }

    private static boolean refused(HttpExchange exchange, Form form, Lie lie) throws IOException {
        if (!Visitor.isABrowser(exchange)) {
            return true;
        }
        boolean ours = Visitor.header(exchange, "Referer").contains("www.sse.com.cn");
        if (ours && !lie.has(Fault.BUSINESS_ERROR)) {
            return false;
        }
        Map<String, Object> busy = new LinkedHashMap<>();
        busy.put("jsonCallBack", form.first("jsonCallBack"));
        busy.put("success", "false");
        busy.put("error", "系统繁忙，请稍后再试");
        Answers.json(exchange, lie, busy, "(", ")");
        return true;
    }

    private static void send(HttpExchange exchange, Form form, Lie lie, String json)
            throws IOException {
        String callback = form.first("jsonCallBack");
        String whole = callback.isEmpty() ? json : lie.callback(callback) + "(" + json + ")";
        Answers.bytes(exchange, 200, "application/json;charset=UTF-8", lie.finished(whole));
    }

    /** Latest date first, and inside a date by code: not by the time of release. */
    private List<Shown> found(Predicate<Shown> wanted) {
        return showcase.now().stream()
                .filter(wanted)
                .sorted(
                        Comparator.comparing((Shown shown) -> shown.filing().publishDate())
                                .reversed()
                                .thenComparing(SseSite::code))
                .toList();
    }

    private static Predicate<Shown> within(
            boolean anyDate, Optional<LocalDate> from, Optional<LocalDate> until) {
        return shown ->
                anyDate
                        || (from.map(d -> !shown.filing().publishDate().isBefore(d)).orElse(true)
                                && until.map(d -> !shown.filing().publishDate().isAfter(d))
                                        .orElse(true));
    }

    private static String code(Shown shown) {
        return shown.filing().issuer().code();
    }

    /** 1 main board, 8 science and technology board. */
    private static String stockType(Shown shown) {
        return code(shown).startsWith("688") ? "8" : "1";
    }

    private void document(HttpExchange exchange, Routes.Paper paper) throws IOException {
        Optional<byte[]> found = files.find(showcase, Visitor.path(exchange));
        if (found.isEmpty()) {
            Answers.missing(exchange);
        } else {
            paper.send("application/pdf", found.get());
        }
    }
}
