package disclosure.crawler.feed.edgar;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Company;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.RecentIds;
import disclosure.crawler.feed.Search;
import disclosure.crawler.feed.SiteFeed;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Form;
import disclosure.crawler.fetch.Freshness;
import disclosure.crawler.fetch.Reply;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks EDGAR: the latest filings of the whole market are polled; a search for a company reads its
 * submissions, which hold more than the company's Atom list and name its exact times; a search
 * without one reads the daily indexes, one day a page.
 */
@Singleton
final class EdgarFeed extends SiteFeed {

    private static final int PAGE_SIZE = 100;

    /** The feed gives out the newest 5,100 entries, from places that are multiples of the size. */
    private static final int PAGES = 5_000 / PAGE_SIZE + 1;

    private final EdgarConfig config;
    private final EdgarReader reader = EdgarReader.ofPages(PAGE_SIZE);
    private final EdgarBorder border = new EdgarBorder();
    private final EdgarDays days;

    /** Time of the last entry of the page in hand. */
    private volatile @Nullable OffsetDateTime pageEnd;

    private final RecentIds shown = new RecentIds();
    private final Map<String, String> headers;
    private final EdgarTickers tickers;

    /** Companies whose submissions were read, by CIK without leading zeros. */
    private final Map<String, EdgarCompany> companies = new ConcurrentHashMap<>();

    EdgarFeed(EdgarConfig config, Visitors visitors, Clock clock) {
        super(
                new Identity("edgar", "SEC EDGAR", EdgarTime.ZONE, 0, PAGES, false),
                config,
                visitors);
        if (config.enabled() && config.contact().filter(who -> who.contains("@")).isEmpty()) {
            throw new IllegalStateException(
                    "disclosure.crawler.feeds.edgar.enabled is true; the SEC wants to know who asks:"
                            + " set disclosure.crawler.feeds.edgar.contact to a name and an e-mail"
                            + " address");
        }
        this.config = config;
        this.headers = Map.of("User-Agent", config.contact().orElse("undeclared"), "Accept", "*/*");
        this.tickers = new EdgarTickers(config.baseUrl(), headers, clock);
        this.days =
                new EdgarDays(
                        config.baseUrl(), headers, this::isWanted, shown::contains, this::today);
    }

    @Override
    protected Call latest(Question question) {
        Form query =
                new Form()
                        .add("action", "getcurrent")
                        .add("type", "")
                        .add("company", "")
                        .add("dateb", "")
                        .add("owner", "include")
                        .add("start", Integer.toString(question.number() * PAGE_SIZE))
                        .add("count", Integer.toString(PAGE_SIZE))
                        .add("output", "atom");
        return get(config.baseUrl(), "/cgi-bin/browse-edgar?" + query.encoded());
    }

    @Override
    protected AnswerReader latestReader() {
        return reader;
    }

    @Override
    public FeedAnswer latest(int page) throws InterruptedException {
        tickers.refresh(visitor());
        FeedAnswer answer = super.latest(page);
        return answer instanceof Page got ? border.joined(page, got, pageEnd) : answer;
    }

    @Override
    protected boolean datesAreAskedFor() {
        return false;
    }

    @Override
    public boolean searchesByDay() {
        return true;
    }

    /** One file holds what a company filed in years. */
    @Override
    public boolean searchesCompanyAtOnce() {
        return true;
    }

    @Override
    protected List<Announcement> ours(List<Announcement> page) {
        page.forEach(row -> shown.add(row.sourceId()));
        pageEnd = page.isEmpty() ? null : page.getLast().publishedAt();
        return page.stream().map(this::withTickers).toList();
    }

    @Override
    public FeedAnswer search(Search search, int page) throws InterruptedException {
        tickers.refresh(visitor());
        return search.ticker() == null
                ? ofDay(search, page)
                : ofCompany(search, search.ticker(), page);
    }

    private FeedAnswer ofDay(Search search, int page) throws InterruptedException {
        FeedAnswer answer = days.page(visitor(), search, page);
        if (answer == null) {
            return end(List.of());
        }
        return answer instanceof Page got
                ? new Page(
                        got.announcements().stream()
                                .filter(row -> speaksOf(row, search))
                                .map(this::withTickers)
                                .toList(),
                        got.facts(),
                        got.arrivedAt(),
                        got.remarks())
                : answer;
    }

    /** Its submissions, then the files of older ones that hold days asked for. */
    private FeedAnswer ofCompany(Search search, String ticker, int page)
            throws InterruptedException {
        String cik = tickers.cik(ticker);
        if (cik == null) {
            return new Fault(Kind.NOT_FOUND, "the SEC knows no ticker " + ticker);
        }
        if (page == 0) {
            String file = "CIK" + "0".repeat(10 - cik.length()) + cik + ".json";
            return submissions(search, cik, file, 0);
        }
        List<EdgarCompany.Older> older = older(search, cik);
        return page > older.size()
                ? end(List.of())
                : submissions(search, cik, older.get(page - 1).file(), page);
    }

    private FeedAnswer submissions(Search search, String cik, String file, int page)
            throws InterruptedException {
        EdgarCompany known = companies.getOrDefault(cik, EdgarCompany.UNKNOWN);
        EdgarSubmissionsReader reader =
                new EdgarSubmissionsReader(
                        config.baseUrl(),
                        known,
                        company -> companies.put(cik, page == 0 ? company : known));
        FeedAnswer answer = visitor().ask(get(config.dataUrl(), "/submissions/" + file), reader);
        return answer instanceof Page got
                ? new Page(
                        got.announcements().stream()
                                .filter(row -> isWanted(row) && within(row, search))
                                .map(row -> row.again().mention().done())
                                .toList(),
                        new PageFacts(null, null, null, page >= older(search, cik).size()),
                        got.arrivedAt(),
                        got.remarks())
                : answer;
    }

    private List<EdgarCompany.Older> older(Search search, String cik) {
        return companies.getOrDefault(cik, EdgarCompany.UNKNOWN).older().stream()
                .filter(file -> file.overlaps(search.since(), search.until()))
                .toList();
    }

    private static boolean within(Announcement row, Search search) {
        if (row.publishedAt() == null) {
            return false;
        }
        LocalDate day = row.publishedAt().toLocalDate();
        return !day.isBefore(search.since())
                && !day.isAfter(search.until())
                && speaksOf(row, search);
    }

    private static boolean speaksOf(Announcement row, Search search) {
        String keyword = search.keyword();
        return keyword == null
                || row.title().toLowerCase(Locale.ROOT).contains(keyword.toLowerCase(Locale.ROOT));
    }

    /** The index page leads to the complete submission, which holds all documents. */
    @Override
    public Reply<Path> document(URI uri, Path file, long limit, @Nullable Freshness known)
            throws InterruptedException {
        String submission = uri.toString().replaceFirst("-index\\.html?$", ".txt");
        Reply<Path> reply = super.document(URI.create(submission), file, limit, known);
        return reply instanceof Reply.Received<Path> received ? EdgarPages.named(received) : reply;
    }

    @Override
    protected Map<String, String> documentHeaders() {
        return headers;
    }

    @Override
    protected boolean isWanted(Announcement row) {
        String form = Objects.requireNonNullElse(row.feedCategory(), "").replaceFirst("/A$", "");
        return config.forms().map(forms -> forms.contains(form)).orElse(true);
    }

    private Announcement withTickers(Announcement row) {
        List<Company> issuers = new ArrayList<>();
        for (Company company : row.issuers()) {
            List<String> known = company.code() == null ? List.of() : tickers.of(company.code());
            if (known.isEmpty()) {
                issuers.add(company);
            }
            known.forEach(
                    ticker -> issuers.add(new Company(ticker, company.name(), company.code())));
        }
        return row.withIssuers(issuers.stream().distinct().toList());
    }

    private Call get(URI base, String path) {
        return Call.get(base.resolve(path), headers);
    }
}
