package disclosure.crawler.feed.rss;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Titles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads single entries. Their key is the guid or id, else the link, else a hash of title and text;
 * where a guid repeats within one document it says nothing by itself, and the link joins it.
 *
 * @param exchange of the issuers
 * @param ticker of the company whose feed it is; null for the feed of an exchange
 * @param zone of times that name none
 */
record RssEntries(String exchange, @Nullable String ticker, @Nullable ZoneId zone) {

    /** Reads one entry. */
    @FunctionalInterface
    interface Reader {
        @Nullable Announcement read(Element entry, boolean guidsRepeat);
    }

    /** True when two entries of one document claim the same id. */
    boolean guidsRepeat(List<Element> entries) {
        Set<String> seen = new HashSet<>();
        for (Element entry : entries) {
            String id = text(entry, "guid") + text(entry, "id");
            if (!id.isEmpty() && !seen.add(id)) {
                return true;
            }
        }
        return false;
    }

    @Nullable Announcement item(Element item, boolean guidsRepeat) {
        String guid = text(item, "guid");
        String link = text(item, "link");
        boolean permanent = !item.select("> guid").attr("isPermaLink").equals("false");
        String url = link.isEmpty() && permanent && guid.startsWith("http") ? guid : link;
        String when = first(item, "pubDate", "dc|date", "lastBuildDate", "date");
        Announcement.Draft draft =
                draft(guid, url, text(item, "title"), text(item, "description"), guidsRepeat);
        if (draft == null) {
            return null;
        }
        for (Element enclosure : item.select("> enclosure[url]")) {
            draft.document(Announcement.Link.to(enclosure.attr("url").strip()));
        }
        return draft.category(text(item, "category")).published(FeedTime.read(when, zone)).done();
    }

    @Nullable Announcement entry(Element entry, boolean guidsRepeat) {
        Element link =
                entry.selectFirst("> link[rel=alternate], > link:not([rel])[href], > link[href]");
        String url = link == null ? "" : link.attr("href").strip();
        String when = first(entry, "published", "updated", "issued", "modified");
        String words =
                text(entry, "summary").isEmpty() ? text(entry, "content") : text(entry, "summary");
        Announcement.Draft draft =
                draft(text(entry, "id"), url, text(entry, "title"), words, guidsRepeat);
        if (draft == null) {
            return null;
        }
        for (Element enclosure : entry.select("> link[rel=enclosure][href]")) {
            draft.document(Announcement.Link.to(enclosure.attr("href").strip()));
        }
        return draft.category(entry.select("> category").attr("term"))
                .published(FeedTime.read(when, zone))
                .done();
    }

    /** What all formats have; null when there is nothing to tell an entry by, or no words. */
    Announcement.@Nullable Draft draft(
            String guid, String url, String rawTitle, String rawWords, boolean guidsRepeat) {
        String title = Titles.plain(rawTitle);
        String words = Titles.plain(rawWords);
        String shown = title.isEmpty() ? beginning(words) : title;
        String key = guid.isEmpty() ? url : guidsRepeat ? guid + " " + url : guid;
        if (shown.isEmpty()) {
            return null;
        }
        String id = key.isBlank() ? "hash-" + hash(title + "\n" + words) : key.strip();
        Announcement.Draft draft =
                Announcement.draft(id, exchange).issuer(ticker, null).title(shown);
        if (!url.isEmpty()) {
            draft.document(Announcement.Link.to(url));
        }
        return draft.text(words.equals(shown) ? null : words);
    }

    private static String beginning(String words) {
        return words.length() <= 120 ? words : words.substring(0, 120) + "…";
    }

    private static String first(Element entry, String... tags) {
        for (String tag : tags) {
            String text = text(entry, tag);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static String text(Element entry, String tag) {
        Element found = entry.selectFirst("> " + tag);
        return found == null ? "" : found.wholeText().strip();
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
