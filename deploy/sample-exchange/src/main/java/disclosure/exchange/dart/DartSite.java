package disclosure.exchange.dart;

import com.sun.net.httpserver.HttpExchange;
import disclosure.exchange.http.Answers;
import disclosure.exchange.http.Fault;
import disclosure.exchange.http.Lie;
import disclosure.exchange.http.Markup;
import disclosure.exchange.http.Routes;
import disclosure.exchange.http.Visitor;
import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Ledger;
import disclosure.exchange.market.Showcase;
import disclosure.exchange.market.Showcase.Shown;
import disclosure.exchange.market.Venue;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Handlers of the open host's paths. */
public final class DartSite {

    private static final int ITEMS = 1_000;

    private final Showcase showcase;
    private final Receipts receipts;

    public DartSite(Showcase showcase, Receipts receipts) {
        this.showcase = showcase;
        this.receipts = receipts;
    }

    public void open(Routes routes) {
        routes.list("/api/todayRSS.xml", (exchange, lie) -> today(exchange, lie, routes.uri()));
        routes.list("/api/companyRSS.xml", (exchange, lie) -> company(exchange, lie, routes.uri()));
        routes.documents("/api/link.jsp", this::link);
        routes.documents("/dsaf001/main.do", this::document);
    }

    /** Enters its rows into the truth. */
    public void tell(Ledger ledger) {
        ledger.add("dartrss", showcase, receipts::of);
    }

    private void today(HttpExchange exchange, Lie lie, URI site) throws IOException {
        LocalDate today = showcase.clock().atZone(Venue.SEOUL.zone()).toLocalDate();
        send(
                exchange,
                lie,
                site,
                showcase.now().stream()
                        .filter(
                                shown ->
                                        lie.has(Fault.DATE_IGNORED)
                                                || shown.filing().publishDate().equals(today))
                        .toList());
    }

    private void company(HttpExchange exchange, Lie lie, URI site) throws IOException {
        String code = Visitor.query(exchange).first("crpCd");
        send(
                exchange,
                lie,
                site,
                showcase.now().stream()
                        .filter(s -> Receipts.company(s.filing().issuer()).equals(code))
                        .toList());
    }

    private void send(HttpExchange exchange, Lie lie, URI site, List<Shown> found)
            throws IOException {
        Instant now = showcase.clock();
        StringBuilder xml =
                new StringBuilder(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <rss xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">
                          <channel>
                            <title>DART : 최근공시</title>
                            <link>%s</link>
                            <description>DART 공시 정보</description>
                            <pubDate>%s</pubDate>
                            <dc:creator>DART</dc:creator>
                            <dc:date>%s</dc:date>
                        """
                                .formatted(site, mail(now), now.truncatedTo(ChronoUnit.SECONDS)));
        for (Shown shown : lie.rows(Lie.slice(found, 0, ITEMS))) {
            // To the minute, and in UTC in truth.
            Instant minute = shown.at().truncatedTo(ChronoUnit.MINUTES);
            String link = site + "/api/link.jsp?rcpNo=" + receipts.of(shown.filing());
            xml.append(
                    """
                        <item>
                          <title>%s</title>
                          <link>%s</link>
                          <pubDate>%s</pubDate>
                          <guid>%s</guid>
                          <dc:creator>%s</dc:creator>
                          <dc:date>%s</dc:date>
                        </item>
                    """
                            .formatted(
                                    Markup.escaped(title(shown.filing())),
                                    link,
                                    mail(minute),
                                    link,
                                    Markup.escaped(shown.filing().issuer().shortName()),
                                    minute));
        }
        xml.append("  </channel>\n</rss>\n");
        Answers.bytes(
                exchange,
                200,
                "text/xml;charset=UTF-8",
                lie.finished(lie.markup(xml.toString(), "item")));
    }

    private static String title(Filing filing) {
        return "(유가)" + filing.issuer().shortName() + " - " + filing.title();
    }

    private static String mail(Instant moment) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
                .format(moment.atZone(ZoneOffset.UTC));
    }

    private void link(HttpExchange exchange, Routes.Paper paper) throws IOException {
        String number = Visitor.query(exchange).first("rcpNo");
        exchange.getResponseHeaders().set("Location", "/dsaf001/main.do?rcpNo=" + number);
        Answers.nothing(exchange, 302);
    }

    private void document(HttpExchange exchange, Routes.Paper paper) throws IOException {
        String number = Visitor.query(exchange).first("rcpNo");
        Optional<Filing> found =
                showcase.findReleased(filing -> receipts.of(filing).equals(number));
        if (found.isEmpty()) {
            Answers.missing(exchange);
        } else {
            paper.send("text/html;charset=UTF-8", found.get().content().bytes());
        }
    }
}
