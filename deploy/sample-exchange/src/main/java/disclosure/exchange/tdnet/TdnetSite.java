package disclosure.exchange.tdnet;

import com.sun.net.httpserver.HttpExchange;
import disclosure.exchange.http.Answers;
import disclosure.exchange.http.Fault;
import disclosure.exchange.http.Lie;
import disclosure.exchange.http.Routes;
import disclosure.exchange.http.Visitor;
import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Ledger;
import disclosure.exchange.market.Showcase;
import disclosure.exchange.market.Showcase.Shown;
import disclosure.exchange.market.Venue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Handlers of the site's paths. */
public final class TdnetSite {

    private static final int ROWS_PER_PAGE = 100;
    private static final int DAYS = 31;
    private static final Pattern LIST = Pattern.compile("/inbs/I_list_(\\d{3})_(\\d{8})\\.html");

    private final Showcase showcase;
    private final Stems stems = new Stems();

    public TdnetSite(Showcase showcase) {
        this.showcase = showcase;
    }

    public void open(Routes routes) {
        routes.list("/inbs/I_main_00.html", this::main);
        routes.list("/inbs/I_list_", this::list);
        routes.documents("/inbs/", this::document);
    }

    /** Enters its rows into the truth. */
    public void tell(Ledger ledger) {
        ledger.add("tdnet", showcase, stems::of);
    }

    private LocalDate today() {
        return showcase.clock().atZone(Venue.TOKYO.zone()).toLocalDate();
    }

    private void main(HttpExchange exchange, Lie lie) throws IOException {
        StringBuilder days = new StringBuilder();
        for (int back = 0; back < DAYS; back++) {
            String day = plain(today().minusDays(back));
            days.append("<option value=\"I_list_001_%s.html\">%s</option>\n".formatted(day, day));
        }
        Answers.bytes(
                exchange,
                200,
                "text/html",
                lie.finished(
                        "<html><body><select id=\"day-selector\">%s</select></body></html>"
                                .formatted(days)));
    }

    private void list(HttpExchange exchange, Lie lie) throws IOException {
        if (!Visitor.isABrowser(exchange)) {
            return;
        }
        Matcher name = LIST.matcher(Visitor.path(exchange));
        Optional<LocalDate> day = name.matches() ? date(name.group(2)) : Optional.empty();
        if (day.isEmpty()
                || day.get().isAfter(today())
                || !day.get().isAfter(today().minusDays(DAYS))) {
            Answers.missing(exchange);
            return;
        }
        List<Shown> rows =
                showcase.now().stream()
                        .filter(
                                shown ->
                                        lie.has(Fault.DATE_IGNORED)
                                                || shown.filing().publishDate().equals(day.get()))
                        .toList();
        int page = lie.page(Integer.parseInt(name.group(1)), 1);
        int pages = Math.max(1, (rows.size() + ROWS_PER_PAGE - 1) / ROWS_PER_PAGE);
        if (page < 1 || page > pages) {
            Answers.missing(exchange);
            return;
        }
        List<Shown> some =
                lie.rows(Lie.slice(rows, (long) (page - 1) * ROWS_PER_PAGE, ROWS_PER_PAGE));
        String html = new ListPage(day.get(), page, pages, lie.total(rows.size()), stems).of(some);
        exchange.getResponseHeaders().set("Cache-Control", "max-age=2");
        Answers.bytes(exchange, 200, "text/html", lie.finished(lie.markup(html, "kjTime")));
    }

    private void document(HttpExchange exchange, Routes.Paper paper) throws IOException {
        String file = Visitor.path(exchange).substring("/inbs/".length());
        Optional<Filing> found =
                showcase.find(filing -> !filing.withdrawn() && stems.isFileOf(file, filing))
                        .map(Shown::filing);
        if (found.isEmpty()) {
            Answers.missing(exchange);
        } else if (file.endsWith(".zip")) {
            paper.send("application/zip", "PK\3\4".getBytes(StandardCharsets.US_ASCII));
        } else {
            paper.send("application/pdf", found.get().content().bytes());
        }
    }

    private static Optional<LocalDate> date(String plain) {
        try {
            return Optional.of(LocalDate.parse(plain, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String plain(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
