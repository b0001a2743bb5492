package disclosure.crawler.feed.edgar;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Rows;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The list of one company in the XML that preceded Atom; it knows days only. */
final class EdgarOldXml {

    private static final Pattern NUMBER = Pattern.compile("(\\d{10}-\\d{2}-\\d{6})");

    private EdgarOldXml() {}

    static FeedAnswer page(Element list, boolean whole, @Nullable Instant at) {
        if (!whole) {
            return new Fault(Kind.TRUNCATED, "the list breaks off");
        }
        String name = companyName(list);
        String cik = value(list, "cik");
        Rows rows = new Rows();
        for (Element filing : list.getAllElements()) {
            if (filing.tagName().toLowerCase(Locale.ROOT).equals("filing")) {
                rows.add(announcement(filing, name, cik), filing::text);
            }
        }
        return rows.page(PageFacts.NONE, at);
    }

    private static @Nullable Announcement announcement(Element filing, String name, String cik) {
        String href = value(filing, "filinghref");
        String form = value(filing, "type");
        Matcher number = NUMBER.matcher(href);
        if (!number.find() || form.isEmpty()) {
            return null;
        }
        return EdgarFiling.draft(number.group(1))
                .issuer(null, name, cik)
                .title(form + " - " + value(filing, "formname"))
                .category(form)
                .document(Announcement.Link.to(href))
                .published(Moment.parse(value(filing, "datefiled"), EdgarTime.ZONE))
                .done();
    }

    /** Former names stand in tags of the same name, deeper down. */
    private static String companyName(Element list) {
        for (Element element : list.getAllElements()) {
            Element parent = element.parent();
            if (element.tagName().equalsIgnoreCase("name")
                    && parent != null
                    && parent.tagName().equalsIgnoreCase("companyinfo")) {
                return element.text().strip();
            }
        }
        return "";
    }

    /** Tags are spelled with and without capitals. */
    private static String value(Element parent, String tag) {
        for (Element element : parent.getAllElements()) {
            if (element.tagName().equalsIgnoreCase(tag)) {
                return element.text().strip();
            }
        }
        return "";
    }
}
