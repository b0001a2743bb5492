package disclosure.crawler.feed.edgar;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Company;
import disclosure.crawler.feed.Moment;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * One filing, gathered from the entries of its filers. Filers, issuers and subjects are the
 * companies concerned; reporting owners and those who file about somebody else are actors.
 */
final class EdgarFiling {

    static final String EXCHANGE = "SEC";

    /** Names may hold " - " themselves, so the first one separates the form type. */
    private static final Pattern TITLE =
            Pattern.compile(
                    "^(.*?) - (.*) \\((\\d{10})\\) \\((Filer|Reporting|Issuer|Subject|Filed by)\\)$");

    private static final Pattern ITEM = Pattern.compile("Item\\s+[0-9A-Z.]+:[^\\n<]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{10}-\\d{2}-\\d{6}");

    private final String accession;
    private final List<Company> companies = new ArrayList<>();
    private final List<Announcement.Actor> actors = new ArrayList<>();
    private final Set<String> links = new LinkedHashSet<>();
    private final Set<String> items = new LinkedHashSet<>();
    private @Nullable String form;
    private String formName = "";
    private Moment accepted = Moment.UNSTATED;

    EdgarFiling(String accession) {
        this.accession = accession;
    }

    /** What was filed stays as it is; a correction is a filing of its own. */
    static Announcement.Draft draft(String accession) {
        return Announcement.draft(accession, EXCHANGE).lasting();
    }

    /** The accession number; null when the entry has none. */
    static @Nullable String accession(Element entry) {
        String id = text(entry, "> id") + " " + text(entry, "> content > accession-number");
        Matcher number = NUMBER.matcher(id + " " + text(entry, "> content > accession-nunber"));
        return number.find() ? number.group() : null;
    }

    String accessionNumber() {
        return accession;
    }

    /**
     * Takes an entry in.
     *
     * @param company whose feed it is; null in the feed of the whole market
     */
    void add(Element entry, @Nullable Element company) {
        if (form == null) {
            String term = entry.select("> category").attr("term").strip();
            form = term.isEmpty() ? null : term;
        }
        if (!accepted.isStated()) {
            accepted = time(text(entry, "> updated"));
        }
        String link = entry.select("> link[rel=alternate], > link[href]").attr("href");
        String href = link.isEmpty() ? text(entry, "> content > filing-href") : link;
        if (!href.isEmpty()) {
            links.add(href);
        }
        items(entry);
        parties(entry, company);
    }

    private void parties(Element entry, @Nullable Element company) {
        Matcher title = TITLE.matcher(text(entry, "> title"));
        if (company != null) {
            formName = text(entry, "> content > form-name");
            add("Filer", text(company, "> conformed-name"), text(company, "> cik"));
        } else if (title.matches()) {
            form = form == null ? title.group(1).strip() : form;
            add(title.group(4), title.group(2).strip(), title.group(3));
        }
    }

    private void add(String role, String name, String cik) {
        if (role.equals("Reporting") || role.equals("Filed by")) {
            Announcement.Actor actor = new Announcement.Actor(name, role, cik);
            if (!actors.contains(actor)) {
                actors.add(actor);
            }
        } else if (companies.stream().noneMatch(known -> cik.equals(known.code()))) {
            companies.add(new Company(null, name, cik));
        }
    }

    private void items(Element entry) {
        String summary =
                Parser.unescapeEntities(text(entry, "> summary"), false)
                        .replaceAll("(?i)<br\\s*/?>", "\n");
        Matcher item = ITEM.matcher(summary);
        while (item.find()) {
            items.add(item.group().strip());
        }
        String described = text(entry, "> content > items-desc");
        if (!described.isEmpty()) {
            items.add(described);
        }
    }

    /** Null when no entry gave a form type. */
    @Nullable Announcement announcement() {
        if (form == null) {
            return null;
        }
        Announcement.Draft draft =
                draft(accession).title(title(form)).category(form).published(accepted);
        companies.forEach(c -> draft.issuer(c.ticker(), c.name(), c.code()));
        actors.forEach(a -> draft.actor(a.name(), a.role(), a.code()));
        links.stream().limit(1).forEach(link -> draft.document(Announcement.Link.to(link)));
        return draft.done();
    }

    private String title(String type) {
        StringBuilder title = new StringBuilder(type);
        if (!formName.isEmpty()) {
            title.append(" - ").append(formName);
        } else if (!companies.isEmpty()) {
            title.append(" - ").append(companies.getFirst().name());
        } else if (!actors.isEmpty()) {
            title.append(" - ").append(actors.getFirst().name());
        }
        return items.isEmpty()
                ? title.toString()
                : title.append(" - ").append(String.join("; ", items)).toString();
    }

    /** With its own offset: this clock, unlike the others of the site, tells the truth. */
    private static Moment time(String text) {
        try {
            return Moment.ofSecond(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            return Moment.UNSTATED;
        }
    }

    private static String text(Element element, String query) {
        Element found = element.selectFirst(query);
        return found == null ? "" : found.wholeText().strip();
    }
}
