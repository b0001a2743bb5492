package disclosure.crawler.feed.bse;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.MainlandCode;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.Row;
import disclosure.crawler.feed.Titles;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row of a list.
 *
 * @param exchange of rows that do not name their market layer
 * @param baseUrl document paths are relative to it
 */
record BseRow(String exchange, URI baseUrl) {

    /** Since autumn 2025 a document's file is named after its disclosureCode. */
    private static final Pattern CODE_IN_PATH = Pattern.compile("/([0-9a-f]{32})\\.[A-Za-z]{2,5}$");

    /** Null when the row lacks what a filing cannot do without: an id and a title. */
    @Nullable Announcement read(Row row) {
        return row.node().has("stockCode") ? meeting(row) : announcement(row);
    }

    private @Nullable Announcement announcement(Row row) {
        String id = id(row);
        String rawTitle = row.text("disclosureTitle");
        Moment published = published(row);
        if (id == null || rawTitle.isEmpty() || !published.isStated()) {
            return null;
        }
        String shortName = row.textOrNull("companyName");
        String mark = Titles.plain(row.text("disclosurePostTitle"));
        return Announcement.draft(id, exchange(row.text("xxfcbj")))
                .issuer(row.text("companyCd"), shortName)
                .title(BseTitle.plain(rawTitle, shortName))
                .standing(Titles.standing(mark), mark)
                .category(
                        row.text("disclosureSubType").isEmpty()
                                ? row.text("disclosureType")
                                : row.text("disclosureSubType"))
                .document(Announcement.Link.on(baseUrl, row.text("destFilePath")))
                .published(published)
                .done();
    }

    /** A row of the list of meetings with investors; its time is when the site last changed it. */
    private @Nullable Announcement meeting(Row row) {
        String id = row.text("id");
        String title = Titles.plain(row.text("title"));
        if (id.isEmpty() || title.isEmpty()) {
            return null;
        }
        return Announcement.draft(id, exchange)
                .issuer(row.text("stockCode"), row.textOrNull("stockName"))
                .title(title)
                .category(row.text("type"))
                .document(Announcement.Link.on(baseUrl, row.text("uploadReport")))
                .published(millis(row, "updateTime"))
                .done();
    }

    /** Layers 0 and 1 are the quotation system's, 2 is the exchange. */
    private String exchange(String layer) {
        return switch (layer) {
            case "2" -> "BSE";
            case "0", "1" -> "NEEQ";
            default -> exchange;
        };
    }

    private static @Nullable String id(Row row) {
        String code = row.text("disclosureCode");
        if (!code.isEmpty()) {
            return code;
        }
        String path = row.text("destFilePath");
        Matcher named = CODE_IN_PATH.matcher(path);
        return named.find() ? named.group(1) : path.isEmpty() ? null : path;
    }

    private static Moment published(Row row) {
        String stated = row.text("publishDate");
        return stated.length() >= 10
                ? Moment.parse(stated.substring(0, 10), MainlandCode.ZONE)
                : millis(row, "pubDate");
    }

    private static Moment millis(Row row, String field) {
        Long millis = new Row(row.node().path(field)).longOrNull("time");
        return millis == null ? Moment.UNSTATED : Moment.ofMillis(millis, MainlandCode.ZONE);
    }
}
