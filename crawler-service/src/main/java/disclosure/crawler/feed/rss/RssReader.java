package disclosure.crawler.feed.rss;

import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.JsonAnswer;
import disclosure.crawler.feed.Markup;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Row;
import disclosure.crawler.feed.Rows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 2.0 (and its older kin), Atom and JSON Feed, whichever it is. The XML parser expands no
 * entity that a document declares and fetches nothing.
 */
public final class RssReader implements AnswerReader {

    private final RssEntries entries;

    private final Consumer<Hints> hints;

    /**
     * What a feed says about how it wants to be read.
     *
     * @param ttl how long it need not be asked for again; zero when it does not say
     * @param next address of its next page; empty when this is all
     */
    record Hints(Duration ttl, String next) {}

    /** A feed whose exchange is not known, with times in UTC where they name no zone. */
    public RssReader() {
        this("RSS", null, null, said -> {});
    }

    /**
     * The feed of an exchange or a company.
     *
     * @param exchange of the issuers in it
     * @param ticker of the company whose feed it is; null for the feed of an exchange
     * @param zone of times that name none; null leaves those unstated
     * @param hints takes what a document says about how the feed wants to be read
     */
    RssReader(
            String exchange,
            @Nullable String ticker,
            @Nullable ZoneId zone,
            Consumer<Hints> hints) {
        this.hints = hints;
        this.entries = new RssEntries(exchange, ticker, zone);
    }

    @Override
    public String source() {
        return "rss";
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        String start = new String(body, 0, Math.min(body.length, 512), StandardCharsets.UTF_8);
        if (start.replace("\uFEFF", "").stripLeading().startsWith("{")) {
            return JsonAnswer.read(
                    body,
                    root -> {
                        hints.accept(new Hints(Duration.ZERO, new Row(root).text("next_url")));
                        return new JsonFeed(entries).page(root, at);
                    });
        }
        Document document = parse(body);
        Element atom = document.selectFirst(":root > feed, > feed");
        Element channel = document.selectFirst("rss > channel");
        Element rdf = document.selectFirst("rdf|RDF, RDF");
        if (atom == null && channel == null && rdf == null) {
            return notAFeed(body);
        }
        String root = atom != null ? "feed" : channel != null ? "rss" : "rdf";
        if (!ends(body, root)) {
            return new Fault(Kind.TRUNCATED, "the feed breaks off after " + body.length + " bytes");
        }
        hints.accept(new Hints(channel == null ? Duration.ZERO : ttl(channel), ""));
        return atom == null
                ? page(items(channel, rdf), at, entries::item)
                : page(atom.select("> entry"), at, entries::entry);
    }

    private static Duration ttl(Element channel) {
        Element minutes = channel.selectFirst("> ttl");
        String text = minutes == null ? "" : minutes.text().strip();
        return text.matches("\\d{1,6}") ? Duration.ofMinutes(Long.parseLong(text)) : Duration.ZERO;
    }

    private static List<Element> items(@Nullable Element channel, @Nullable Element rdf) {
        if (channel != null) {
            return channel.select("> item");
        }
        return rdf == null ? List.of() : rdf.select("> item");
    }

    private FeedAnswer page(List<Element> items, @Nullable Instant at, RssEntries.Reader reader) {
        boolean broken = entries.guidsRepeat(items);
        Rows rows = new Rows();
        items.forEach(item -> rows.add(reader.read(item, broken), () -> beginning(item)));
        return rows.page(new PageFacts(null, null, null, true), at);
    }

    private static FeedAnswer notAFeed(byte[] body) {
        String text = Markup.text(body);
        if (text.isEmpty()) {
            return new Fault(Kind.TRUNCATED, "the answer is empty");
        }
        Fault page = Markup.unwanted(text);
        String start = text.substring(0, Math.min(80, text.length())).replaceAll("\\s+", " ");
        return page == null
                ? new Fault(Kind.CHANGED_SCHEMA, "neither RSS, Atom nor JSON Feed: " + start)
                : page;
    }

    private static boolean ends(byte[] body, String root) {
        int from = Math.max(0, body.length - 2_048);
        String end = new String(body, from, body.length - from, StandardCharsets.ISO_8859_1);
        return end.toLowerCase(Locale.ROOT).matches("(?s).*</(\\w+:)?" + root + "\\s*>.*");
    }

    private static String beginning(Element item) {
        String text = item.outerHtml().replaceAll("\\s+", " ");
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    private static Document parse(byte[] body) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(body), null, "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be read", e);
        }
    }
}
