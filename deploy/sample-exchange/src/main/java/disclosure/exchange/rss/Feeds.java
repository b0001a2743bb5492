package disclosure.exchange.rss;

import disclosure.exchange.http.Markup;
import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Showcase.Shown;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A feed in three formats. Nothing in it depends on the moment of asking, so that what has not
 * changed is the same bytes.
 *
 * @param next address of the next page; empty on the last
 * @param changed when its newest item changed
 */
record Feeds(URI site, String self, String next, Instant changed) {

    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.US);

    String rss(List<Shown> items) {
        StringBuilder xml =
                new StringBuilder(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
                        <channel>
                        <title>Investor news</title>
                        <link>%s</link>
                        <description>Filings and releases</description>
                        <atom:link href="%s" rel="self" type="application/rss+xml"/>
                        <lastBuildDate>%s</lastBuildDate>
                        <ttl>1</ttl>
                        """
                                .formatted(site, self, date(changed)));
        for (Shown shown : items) {
            Filing filing = shown.filing();
            xml.append(
                    """
                    <item>
                    <title>%s</title>
                    <link>%s</link>
                    <guid isPermaLink="false">%s</guid>
                    <pubDate>%s</pubDate>
                    <category>%s</category>
                    <author>%s</author>
                    </item>
                    """
                            .formatted(
                                    Markup.escaped(title(filing)),
                                    link(filing),
                                    filing.code(),
                                    date(shown.at()),
                                    Markup.escaped(filing.issuer().code()),
                                    Markup.escaped(filing.issuer().name())));
        }
        return xml.append("</channel>\n</rss>\n").toString();
    }

    String atom(List<Shown> items) {
        StringBuilder xml =
                new StringBuilder(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <feed xmlns="http://www.w3.org/2005/Atom">
                        <title>Investor news</title>
                        <id>%s</id>
                        <link rel="self" href="%s"/>
                        %s<updated>%s</updated>
                        """
                                .formatted(
                                        self,
                                        self,
                                        next.isEmpty()
                                                ? ""
                                                : "<link rel=\"next\" href=\"%s\"/>\n"
                                                        .formatted(next),
                                        changed));
        for (Shown shown : items) {
            Filing filing = shown.filing();
            xml.append(
                    """
                    <entry>
                    <title>%s</title>
                    <id>urn:newsroom:%s</id>
                    <link rel="alternate" href="%s"/>
                    <published>%s</published>
                    <updated>%s</updated>
                    <author><name>%s</name></author>
                    <category term="%s"/>
                    </entry>
                    """
                            .formatted(
                                    Markup.escaped(title(filing)),
                                    filing.code(),
                                    link(filing),
                                    shown.at().truncatedTo(ChronoUnit.SECONDS),
                                    NewsroomSite.changed(shown),
                                    Markup.escaped(filing.issuer().name()),
                                    Markup.escaped(filing.issuer().code())));
        }
        return xml.append("</feed>\n").toString();
    }

    /** JSON Feed 1.1. */
    Map<String, Object> json(List<Shown> shown) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Shown one : shown) {
            Filing filing = one.filing();
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("id", filing.code());
            item.put("url", link(filing));
            item.put("title", title(filing));
            item.put("date_published", one.at().truncatedTo(ChronoUnit.SECONDS).toString());
            item.put("date_modified", NewsroomSite.changed(one).toString());
            item.put("tags", List.of(filing.issuer().code()));
            item.put("authors", List.of(Map.of("name", filing.issuer().name())));
            item.put(
                    "attachments",
                    List.of(
                            Map.of(
                                    "url",
                                    link(filing),
                                    "mime_type",
                                    filing.extension().equals("pdf")
                                            ? "application/pdf"
                                            : "text/html")));
            items.add(item);
        }
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", "Investor news");
        feed.put("feed_url", self);
        if (!next.isEmpty()) {
            feed.put("next_url", next);
        }
        feed.put("items", items);
        return feed;
    }

    private String link(Filing filing) {
        return site + NewsroomSite.address(filing);
    }

    private static String title(Filing filing) {
        String mark =
                filing.mark().isEmpty() ? "" : filing.withdrawn() ? " (withdrawn)" : " (corrected)";
        return filing.issuer().shortName() + ": " + filing.title() + mark;
    }

    private static String date(Instant moment) {
        return RFC_822.format(moment.atZone(ZoneOffset.UTC));
    }
}
