package disclosure.exchange.rss;

import com.sun.net.httpserver.HttpExchange;
import disclosure.exchange.http.Answers;
import disclosure.exchange.http.Lie;
import disclosure.exchange.http.Routes;
import disclosure.exchange.http.Visitor;
import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Ledger;
import disclosure.exchange.market.Showcase;
import disclosure.exchange.market.Showcase.Shown;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Handlers of the host's paths: {@code /news.rss}, {@code /news.atom} and {@code /feed.json} for
 * all companies, the same below {@code /TICKER/} for one.
 */
public final class NewsroomSite {

    private static final int ITEMS = 100;
    private static final Pattern FEED =
            Pattern.compile("/(?:([A-Z0-9]+)/)?(news\\.rss|news\\.atom|feed\\.json)");

    private final Showcase showcase;

    public NewsroomSite(Showcase showcase) {
        this.showcase = showcase;
    }

    public void open(Routes routes) {
        routes.list("/", (exchange, lie) -> feed(exchange, lie, routes.uri()));
        routes.documents("/documents/", this::document);
    }

    /** Enters its rows into the truth. */
    public void tell(Ledger ledger) {
        ledger.add("rss", showcase, Filing::code);
    }

    private void feed(HttpExchange exchange, Lie lie, URI site) throws IOException {
        Matcher name = FEED.matcher(Visitor.path(exchange));
        if (!name.matches()) {
            Answers.missing(exchange);
            return;
        }
        String ticker = Optional.ofNullable(name.group(1)).orElse("");
        List<Shown> all =
                showcase.now().stream()
                        .filter(
                                shown ->
                                        ticker.isEmpty()
                                                || shown.filing().issuer().code().equals(ticker))
                        .toList();
        int page = lie.page(Math.max(1, Visitor.query(exchange).number("page", 1)), 1);
        List<Shown> items = lie.rows(Lie.slice(all, (long) (page - 1) * ITEMS, ITEMS));
        Instant changed =
                items.stream()
                        .map(NewsroomSite::changed)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH);
        String self = site + Visitor.path(exchange);
        String next = all.size() > (long) page * ITEMS ? self + "?page=" + (page + 1) : "";
        Feeds feeds = new Feeds(site, self, next, changed);
        switch (name.group(2)) {
            case "news.rss" ->
                    send(exchange, lie, "application/rss+xml", feeds.rss(items), changed, "item");
            case "news.atom" ->
                    send(
                            exchange,
                            lie,
                            "application/atom+xml",
                            feeds.atom(items),
                            changed,
                            "entry");
            default ->
                    send(
                            exchange,
                            lie,
                            "application/feed+json",
                            Answers.json(feeds.json(items)),
                            changed,
                            "items");
        }
    }

    private static void send(
            HttpExchange exchange, Lie lie, String type, String text, Instant changed, String word)
            throws IOException {
        byte[] body = lie.finished(lie.markup(text, word));
        exchange.getResponseHeaders().set("Cache-Control", "public, max-age=30");
        String tag = (word.equals("entry") ? "W/" : "") + Answers.tag(body);
        Answers.conditional(exchange, type, body, tag, changed);
    }

    static Instant changed(Shown shown) {
        return (shown.filing().mark().isEmpty() ? shown.at() : shown.filing().updatedAt())
                .truncatedTo(ChronoUnit.SECONDS);
    }

    static String address(Filing filing) {
        return "/documents/%s.%s".formatted(filing.code(), filing.extension());
    }

    private void document(HttpExchange exchange, Routes.Paper paper) throws IOException {
        String path = Visitor.path(exchange);
        Optional<Filing> found = showcase.findReleased(filing -> address(filing).equals(path));
        if (found.isEmpty()) {
            Answers.missing(exchange);
        } else {
            String type = path.endsWith(".pdf") ? "application/pdf" : "text/html";
            paper.send(type, found.get().content().bytes());
        }
    }
}
