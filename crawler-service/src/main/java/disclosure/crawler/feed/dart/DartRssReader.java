package disclosure.crawler.feed.dart;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.Markup;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Rows;
import disclosure.crawler.feed.Titles;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code todayRSS.xml} and {@code companyRSS.xml} of DART, the only lists that tell the
 * minute. Times are true UTC. Neither stock nor corporation code is in them; the receipt number
 * joins them with OpenDART.
 */
public final class DartRssReader implements AnswerReader {

    private final URI site;

    public DartRssReader() {
        this(Korea.SITE);
    }

    /**
     * Answers of a site elsewhere.
     *
     * @param site shows filings
     */
    DartRssReader(URI site) {
        this.site = site;
    }

    private static final Pattern RECEIPT = Pattern.compile("rcpNo=(\\d{14})");
    private static final Pattern TITLE = Pattern.compile("^\\(([^)]*)\\)\\s*(.+?)\\s+-\\s+(.+)$");

    @Override
    public String source() {
        return "dart-rss";
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        String text = Markup.text(body);
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        Element channel = document.selectFirst("rss > channel");
        if (channel == null) {
            Fault page = Markup.unwanted(text);
            return page == null
                    ? new Fault(
                            text.isEmpty() ? Kind.TRUNCATED : Kind.CHANGED_SCHEMA,
                            "expected RSS with a channel")
                    : page;
        }
        if (!text.endsWith("</rss>")) {
            return new Fault(Kind.TRUNCATED, "the feed breaks off");
        }
        Rows rows = new Rows();
        channel.select("> item").forEach(item -> rows.add(announcement(item), item::text));
        return rows.page(new PageFacts(null, null, null, true), at);
    }

    private @Nullable Announcement announcement(Element item) {
        Matcher receipt = RECEIPT.matcher(text(item, "link") + " " + text(item, "guid"));
        Matcher title = TITLE.matcher(Titles.plain(text(item, "title")));
        if (!receipt.find() || !title.matches()) {
            return null;
        }
        String id = receipt.group(1);
        Announcement.Draft draft =
                Announcement.draft(id, Korea.EXCHANGE)
                        .sharedId("dart:" + id)
                        .issuer(null, title.group(2))
                        .title(title.group(3))
                        .document(Korea.viewer(site, id))
                        .published(time(text(item, "dc|date"), text(item, "pubDate")));
        String creator = text(item, "dc|creator");
        if (!creator.isEmpty() && !creator.equals(title.group(2))) {
            draft.actor(creator, "filer", null);
        }
        return draft.done();
    }

    private static Moment time(String iso, String rfc) {
        try {
            OffsetDateTime utc =
                    iso.isEmpty()
                            ? ZonedDateTime.parse(rfc, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toOffsetDateTime()
                            : OffsetDateTime.parse(iso);
            return Moment.ofMinute(utc.atZoneSameInstant(Korea.ZONE).toLocalDateTime(), Korea.ZONE);
        } catch (DateTimeException e) {
            return Moment.UNSTATED;
        }
    }

    private static String text(Element item, String tag) {
        Element found = item.selectFirst("> " + tag);
        return found == null ? "" : found.text().strip();
    }
}
