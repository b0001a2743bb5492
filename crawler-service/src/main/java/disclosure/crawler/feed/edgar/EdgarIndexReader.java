package disclosure.crawler.feed.edgar;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Rows;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the daily and quarterly index files: {@code master} separates its columns by bars, {@code
 * form}, {@code company} and {@code crawler} have columns of fixed width that begin where the
 * header's words do. One line per filer; days only.
 */
public final class EdgarIndexReader implements AnswerReader {

    private static final Pattern RULE = Pattern.compile("^-{20,}\\s*$");
    private static final Pattern DATE = Pattern.compile("^(\\d{4})-?(\\d{2})-?(\\d{2})$");
    private static final Pattern ACCESSION = Pattern.compile("(\\d{10}-\\d{2}-\\d{6})");
    private static final Pattern CIK = Pattern.compile("edgar/data/(\\d+)/");

    private final String archives;

    public EdgarIndexReader() {
        this(URI.create("https://www.sec.gov"));
    }

    /**
     * Indexes of a site elsewhere.
     *
     * @param baseUrl where its files lie
     */
    EdgarIndexReader(URI baseUrl) {
        this.archives = baseUrl.resolve("/Archives/").toString();
    }

    @Override
    public String source() {
        return "edgar-index";
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        Fault refused = EdgarPages.refusal(body);
        if (refused != null) {
            return refused;
        }
        List<String> lines = new String(body, StandardCharsets.ISO_8859_1).lines().toList();
        int rule = 0;
        while (rule < lines.size() && !RULE.matcher(lines.get(rule)).matches()) {
            rule++;
        }
        if (rule == 0 || rule == lines.size()) {
            return EdgarPages.notAFeed(body);
        }
        Columns columns = Columns.of(lines.get(rule - 1));
        return columns == null
                ? new Fault(Kind.CHANGED_SCHEMA, "unknown columns: " + lines.get(rule - 1).strip())
                : page(lines.subList(rule + 1, lines.size()), columns, at);
    }

    @Override
    public Fault refusal(int status, byte[] body) {
        return EdgarPages.refusal(status, body);
    }

    private FeedAnswer page(List<String> lines, Columns columns, @Nullable Instant at) {
        Rows rows = new Rows();
        Map<String, Announcement.Draft> filings = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                add(line, columns, filings, rows);
            }
        }
        filings.forEach((accession, draft) -> rows.add(draft.done(), () -> accession));
        return rows.page(PageFacts.whole(filings.size()), at);
    }

    private void add(
            String line, Columns columns, Map<String, Announcement.Draft> filings, Rows rows) {
        Map<String, String> cells = columns.cells(line);
        String form = cells.getOrDefault("Form Type", "");
        String file = cells.getOrDefault("File Name", "");
        Matcher accession = ACCESSION.matcher(file);
        if (form.isEmpty() || !accession.find()) {
            rows.add(null, () -> line);
            return;
        }
        String name = cells.getOrDefault("Company Name", "");
        Matcher inPath = CIK.matcher(file);
        String cik = cells.getOrDefault("CIK", inPath.find() ? inPath.group(1) : "");
        filings.computeIfAbsent(
                        accession.group(1),
                        number ->
                                EdgarFiling.draft(number)
                                        .title(form + " - " + name)
                                        .category(form)
                                        .document(Announcement.Link.to(url(file)))
                                        .published(day(cells.getOrDefault("Date Filed", ""))))
                .issuer(null, name, "0".repeat(Math.max(0, 10 - cik.length())) + cik);
    }

    private String url(String file) {
        return file.startsWith("http") ? file : archives + file;
    }

    private static Moment day(String text) {
        Matcher date = DATE.matcher(text);
        return date.matches()
                ? Moment.ofDay(
                        LocalDate.parse(
                                date.group(1) + date.group(2) + date.group(3),
                                DateTimeFormatter.BASIC_ISO_DATE),
                        EdgarTime.ZONE)
                : Moment.UNSTATED;
    }

    /** Where the columns are: separated by bars, or each from its start to the next one's. */
    private record Columns(List<String> names, @Nullable List<Integer> starts) {

        private static final Pattern TAIL =
                Pattern.compile("^(.*?)\\s+(\\d{1,10})\\s+(\\d{4}-?\\d{2}-?\\d{2})\\s+(\\S+)\\s*$");

        private static final Pattern NAME =
                Pattern.compile("CIK|Company Name|Form Type|Date Filed|File ?[Nn]ame|URL");

        static @Nullable Columns of(String header) {
            ArrayList<String> names = new ArrayList<>();
            ArrayList<Integer> starts = new ArrayList<>();
            Matcher name = NAME.matcher(header);
            while (name.find()) {
                boolean file = name.group().startsWith("File") || name.group().equals("URL");
                names.add(file ? "File Name" : name.group());
                starts.add(name.start());
            }
            if (!names.contains("File Name") || !names.contains("Form Type")) {
                return null;
            }
            return new Columns(names, header.contains("|") ? null : starts);
        }

        Map<String, String> cells(String line) {
            Map<String, String> cells = new LinkedHashMap<>();
            String[] parts = starts == null ? line.split("\\|", -1) : fixed(line, starts);
            for (int i = 0; i < names.size() && i < parts.length; i++) {
                cells.put(names.get(i), parts[i].strip());
            }
            return cells;
        }

        /** A long name pushes the columns after it to the right, so those are read from the end. */
        private static String[] fixed(String line, List<Integer> starts) {
            Matcher tail = TAIL.matcher(line);
            if (!tail.matches()) {
                return new String[0];
            }
            String head = tail.group(1);
            int second = Math.min(head.length(), starts.get(1));
            return new String[] {
                head.substring(0, second),
                head.substring(second),
                tail.group(2),
                tail.group(3),
                tail.group(4)
            };
        }
    }
}
