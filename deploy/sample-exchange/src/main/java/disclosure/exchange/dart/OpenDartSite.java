package disclosure.exchange.dart;

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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Handlers of the keyed host's paths. */
public final class OpenDartSite {

    private static final int PAGE_SIZE = 10;
    private static final int MOST_PER_PAGE = 100;
    private static final int MOST_MONTHS = 3;

    private final Showcase showcase;
    private final Receipts receipts;

    public OpenDartSite(Showcase showcase, Receipts receipts) {
        this.showcase = showcase;
        this.receipts = receipts;
    }

    public void open(Routes routes) {
        routes.list("/api/list.json", this::list);
        routes.documents("/api/document.xml", this::document);
    }

    /** Enters its rows into the truth. */
    public void tell(Ledger ledger) {
        ledger.add("dart", showcase, receipts::of);
    }

    private void list(HttpExchange exchange, Lie lie) throws IOException {
        Form form = Visitor.query(exchange);
        LocalDate today = showcase.clock().atZone(Venue.SEOUL.zone()).toLocalDate();
        LocalDate until = form.plainDate("end_de").orElse(today);
        LocalDate from = form.plainDate("bgn_de").orElse(until);
        String company = form.first("corp_code");
        if (lie.has(Fault.BUSINESS_ERROR)) {
            status(exchange, lie, "020", "요청 제한을 초과하였습니다.");
        } else if (!keyed(form)) {
            status(exchange, lie, "010", "등록되지 않은 키입니다.");
        } else if (form.number("page_count", PAGE_SIZE) > MOST_PER_PAGE
                || (company.isEmpty() && from.plusMonths(MOST_MONTHS).isBefore(until))) {
            status(exchange, lie, "100", "필드의 부적절한 값입니다.");
        } else {
            page(
                    exchange,
                    lie,
                    form,
                    showcase.now().stream()
                            .filter(
                                    shown ->
                                            lie.has(Fault.DATE_IGNORED)
                                                    || within(shown.filing(), from, until))
                            .filter(
                                    shown ->
                                            company.isEmpty()
                                                    || Receipts.company(shown.filing().issuer())
                                                            .equals(company))
                            .filter(
                                    shown ->
                                            shown.filing()
                                                    .kind()
                                                    .type()
                                                    .startsWith(form.first("pblntf_ty")))
                            .sorted(order(form))
                            .toList());
        }
    }

    /** By receipt, newest first unless told otherwise. */
    private Comparator<Shown> order(Form form) {
        Comparator<Shown> byReceipt =
                Comparator.comparing((Shown shown) -> Receipts.plain(shown.filing()))
                        .thenComparing(Shown::at);
        return form.first("sort_mth").equals("asc") ? byReceipt : byReceipt.reversed();
    }

    private void page(HttpExchange exchange, Lie lie, Form form, List<Shown> found)
            throws IOException {
        int size = Math.max(1, form.number("page_count", PAGE_SIZE));
        int page = lie.page(Math.max(1, form.number("page_no", 1)), 1);
        List<Map<String, Object>> rows =
                lie.rows(Lie.slice(found, (long) (page - 1) * size, size)).stream()
                        .map(shown -> lie.row(row(shown.filing())))
                        .toList();
        if (rows.isEmpty()) {
            status(exchange, lie, "013", "조회된 데이타가 없습니다.");
            return;
        }
        int total = lie.total(found.size());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", "000");
        answer.put("message", "정상");
        answer.put("page_no", page);
        answer.put("page_count", size);
        answer.put("total_count", total);
        answer.put("total_page", (total + size - 1) / size);
        answer.put("list", rows);
        Answers.json(exchange, lie, answer);
    }

    private Map<String, Object> row(Filing filing) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("corp_code", Receipts.company(filing.issuer()));
        row.put("corp_name", filing.issuer().shortName());
        row.put("stock_code", filing.issuer().code());
        row.put("corp_cls", "Y");
        row.put("report_nm", filing.title());
        row.put("rcept_no", receipts.of(filing));
        row.put("flr_nm", filing.issuer().shortName());
        row.put("rcept_dt", Receipts.plain(filing));
        row.put("rm", remarks(filing));
        return row;
    }

    /** Letters; those for corrected and withdrawn are added later. */
    private static String remarks(Filing filing) {
        String exchange = filing.kind().subtype().equals("8") ? "유" : "";
        if (filing.mark().isEmpty()) {
            return exchange;
        }
        return exchange + (filing.withdrawn() ? "철" : "정");
    }

    private static boolean within(Filing filing, LocalDate from, LocalDate until) {
        return !filing.publishDate().isBefore(from) && !filing.publishDate().isAfter(until);
    }

    private static boolean keyed(Form form) {
        return form.first("crtfc_key").matches("[0-9a-f]{40}|sample");
    }

    private static void status(HttpExchange exchange, Lie lie, String status, String message)
            throws IOException {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", status);
        answer.put("message", message);
        Answers.json(exchange, lie, answer);
    }

    private void document(HttpExchange exchange, Routes.Paper paper) throws IOException {
        Form form = Visitor.query(exchange);
        String number = form.first("rcept_no");
        Optional<Filing> found =
                keyed(form)
                        ? showcase.findReleased(filing -> receipts.of(filing).equals(number))
                        : Optional.empty();
        if (found.isEmpty()) {
            Answers.text(
                    exchange,
                    200,
                    "application/xml",
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <result><status>%s</status><message>no file</message></result>
                    """
                            .formatted(keyed(form) ? "014" : "010"));
        } else {
            paper.send(
                    "application/x-msdownload",
                    Archive.of(Map.of(number + ".xml", found.get().content().bytes())));
        }
    }
}
