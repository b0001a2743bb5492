package disclosure.crawler.feed.edgar;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Moment;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The page about one filing, {@code …-index.htm}. It says what the daily index leaves out: who of
 * its parties is the company concerned, and when it was accepted, by New York's clock.
 */
final class EdgarIndexPage {

    private static final Pattern PARTY =
            Pattern.compile(
                    "^(.*) \\((Filer|Reporting|Issuer|Subject|Filed by)\\)\\s+CIK\\s*:\\s*(\\d{10})");
    private static final Pattern ACCEPTED =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private EdgarIndexPage() {}

    /**
     * A filing with the roles and the time of its page.
     *
     * @param row as the index has it: all parties alike
     * @return the same row where the page names nobody
     */
    static Announcement completed(Announcement row, String html) {
        Document page = Jsoup.parse(html);
        Announcement.Draft draft = row.withIssuers(List.of()).again();
        String titled = "";
        boolean named = false;
        for (Element name : page.select(".companyName")) {
            Matcher party = PARTY.matcher(name.text());
            if (party.find()) {
                named = true;
                String role = party.group(2);
                if (role.equals("Reporting") || role.equals("Filed by")) {
                    draft.actor(party.group(1), role, party.group(3));
                } else {
                    titled = titled.isEmpty() ? party.group(1) : titled;
                    draft.issuer(null, party.group(1), party.group(3));
                }
            }
        }
        if (!named) {
            return row;
        }
        if (!titled.isEmpty()) {
            draft.title(row.feedCategory() + " - " + titled);
        }
        Moment accepted = accepted(page);
        return (accepted.isStated() ? draft.published(accepted) : draft).done();
    }

    private static Moment accepted(Document page) {
        for (Element head : page.select(".infoHead")) {
            Element value = head.nextElementSibling();
            Matcher stamp = ACCEPTED.matcher(value == null ? "" : value.text());
            if (head.text().equals("Accepted") && stamp.find()) {
                try {
                    return Moment.ofSecond(
                            LocalDateTime.parse(stamp.group(), STAMP)
                                    .atZone(EdgarTime.ZONE)
                                    .toOffsetDateTime());
                } catch (DateTimeException e) {
                    return Moment.UNSTATED;
                }
            }
        }
        return Moment.UNSTATED;
    }
}
