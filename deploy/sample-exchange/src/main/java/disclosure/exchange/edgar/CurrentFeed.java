package disclosure.exchange.edgar;

import disclosure.exchange.http.Form;
import disclosure.exchange.http.Lie;
import disclosure.exchange.http.Markup;
import disclosure.exchange.market.Numbers;
import disclosure.exchange.market.Venue;
import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The Atom feed of current filings: an entry for each party of each filing. */
final class CurrentFeed {

    private static final Set<Integer> COUNTS = Set.of(10, 20, 40, 80, 100);
    private static final int USUAL_COUNT = 40;
    private static final DateTimeFormatter TITLE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss z", Locale.US);

    private final URI site;

    CurrentFeed(URI site) {
        this.site = site;
    }

    private record Entry(Submission submission, Submission.Party party) {}

    /** The document as text; it is sent as ISO-8859-1. */
    String of(List<Submission> submissions, Form form, Instant now, Lie lie) {
        int count = form.number("count", USUAL_COUNT);
        int size = COUNTS.contains(count) ? count : USUAL_COUNT;
        int start = lie.page(form.number("start", 0), 0);
        List<Entry> entries = lie.rows(Lie.slice(entries(submissions, form), start, size));
        ZonedDateTime moment = now.atZone(Venue.NEW_YORK.zone());
        StringBuilder xml =
                new StringBuilder(
                        """
                        <?xml version="1.0" encoding="ISO-8859-1" ?>
                        <feed xmlns="http://www.w3.org/2005/Atom">
                        <title>Latest Filings - %s</title>
                        <link rel="alternate" href="/cgi-bin/browse-edgar?action=getcurrent"/>
                        <link rel="self" href="/cgi-bin/browse-edgar?action=getcurrent"/>
                        <id>https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent</id>
                        <author><name>Webmaster</name><email>webmaster@sec.gov</email></author>
                        <updated>%s</updated>
                        """
                                .formatted(
                                        TITLE.format(moment),
                                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                                moment.withNano(0))));
        entries.forEach(entry -> xml.append(xml(entry)));
        return lie.markup(xml.append("</feed>\n").toString(), "category");
    }

    /** The type is a prefix: 4 finds 4/A and 424B2 as well. */
    private static List<Entry> entries(List<Submission> submissions, Form form) {
        String owner = form.first("owner");
        List<Entry> entries = new ArrayList<>();
        for (Submission submission : submissions) {
            boolean wanted =
                    submission.form().startsWith(form.first("type"))
                            && (!owner.equals("exclude")
                                    || !submission.form().matches("[345].{0,2}"))
                            && (!owner.equals("only") || submission.form().matches("[345].{0,2}"));
            if (wanted) {
                submission.parties().forEach(party -> entries.add(new Entry(submission, party)));
                if (repeated(submission)) {
                    entries.add(new Entry(submission, submission.parties().getLast()));
                }
            }
        }
        return entries;
    }

    /** Now and then an entry is there twice. */
    private static boolean repeated(Submission submission) {
        return submission.form().startsWith("424")
                && Numbers.spread(submission.filing(), "repeated", 5) == 0;
    }

    private String xml(Entry entry) {
        Submission submission = entry.submission();
        Submission.Party party = entry.party();
        String item = submission.item().isEmpty() ? "" : "\n&lt;br&gt;" + submission.item();
        return """
               <entry>
               <title>%s - %s (%s) (%s)</title>
               <link rel="alternate" type="text/html" href="%s/Archives/edgar/data/%d/%s/%s-index.htm"/>
               <summary type="html">
                &lt;b&gt;Filed:&lt;/b&gt; %s &lt;b&gt;AccNo:&lt;/b&gt; %s &lt;b&gt;Size:&lt;/b&gt; %d KB%s
               </summary>
               <updated>%s</updated>
               <category scheme="https://www.sec.gov/" label="form type" term="%s"/>
               <id>urn:tag:sec.gov,2008:accession-number=%s</id>
               </entry>
               """
                .formatted(
                        submission.form(),
                        Markup.escaped(party.name()),
                        party.paddedCik(),
                        party.role(),
                        site,
                        party.cik(),
                        submission.folder(),
                        submission.accession(),
                        submission.filed(),
                        submission.accession(),
                        submission.kilobytes(),
                        item,
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(submission.acceptedThere()),
                        submission.form(),
                        submission.accession());
    }
}
