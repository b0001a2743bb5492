package disclosure.crawler.feed;

import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Freshness;
import disclosure.crawler.fetch.Reply;
import disclosure.crawler.fetch.SiteName;
import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A feed that asks a site for numbered pages. A subclass says how a question is put; reading,
 * checking the answer against the question and the window of days are the same for all.
 */
public abstract class SiteFeed implements Feed, FeedFamily, AutoCloseable {

    /**
     * What distinguishes a feed.
     *
     * @param id first part of its filings' ids, {@code [a-z0-9]+}
     * @param name for people
     * @param zone the exchange's
     * @param firstNumber what the site calls its first page
     * @param pages most pages it gives out; later ones repeat earlier ones or fail
     * @param mayBeEmpty whether the newest page may hold nothing while all is well
     */
    public record Identity(
            String id, String name, ZoneId zone, int firstNumber, int pages, boolean mayBeEmpty) {}

    /**
     * A question in the site's terms.
     *
     * @param number of the page, as the site counts
     * @param since first disclosure date
     * @param until last disclosure date
     * @param ticker security code; null for all
     * @param keyword part of the title; null for all
     */
    public record Question(
            int number,
            LocalDate since,
            LocalDate until,
            @Nullable String ticker,
            @Nullable String keyword) {}

    private final Identity identity;
    private final FeedConfig config;
    private final Timetable timetable;
    private final Visitors visitors;
    private final Site site;

    /** What is not wanted, of passes that were kept. */
    private final RecentIds unwanted = new RecentIds();

    private final OpenDays openDays;

    /** The same of those since. */
    private final Set<String> passedOver = ConcurrentHashMap.newKeySet();

    protected SiteFeed(Identity identity, FeedConfig config, Visitors visitors) {
        this.identity = identity;
        this.config = config;
        this.timetable = config.timetable().in(identity.zone());
        this.visitors = visitors;
        this.openDays = new OpenDays(visitors.clock());
        this.site = visitors.visit(identity.id());
    }

    /** The call that gives the newest announcements. */
    protected abstract Call latest(Question question);

    /** Reads the answers to {@link #latest(Question)}. */
    protected abstract AnswerReader latestReader();

    /** The call that gives older announcements; the newest ones' where there is but one list. */
    protected Call search(Question question) {
        return latest(question);
    }

    /** Reads the answers to {@link #search(Question)}. */
    protected AnswerReader searchReader() {
        return latestReader();
    }

    /** Headers of a document's request. */
    protected Map<String, String> documentHeaders() {
        return Map.of("Accept", "*/*");
    }

    /** Announcements of the page that belong to this feed; none of them is a fault of the site. */
    protected List<Announcement> ours(List<Announcement> page) {
        return page;
    }

    /** Whether an announcement of this feed is kept; a page may hold none. */
    protected boolean isWanted(Announcement row) {
        return true;
    }

    /** Whether the list has the newest in front inside a day, too, and not only the latest day. */
    protected boolean isNewestFirst() {
        return true;
    }

    /** Whether the dates of rows answer those of the question; not where there is no such key. */
    protected boolean datesAreAskedFor() {
        return true;
    }

    @Override
    public boolean searchesByDay() {
        return datesAreAskedFor();
    }

    @Override
    public final String id() {
        return identity.id();
    }

    @Override
    public final String name() {
        return identity.name();
    }

    @Override
    public final String site() {
        LocalDate today = today();
        Question first = new Question(identity.firstNumber(), today, today, null, null);
        return SiteName.of(latest(first).uri());
    }

    @Override
    public final boolean enabled() {
        return config.enabled();
    }

    @Override
    public final Timetable timetable() {
        return timetable;
    }

    /** What the site said about asking for its latest list again. */
    protected void answered(Freshness freshness) {}

    /** The code a company has now, where codes were changed. */
    protected @Nullable String current(@Nullable String ticker) {
        return ticker;
    }

    /** Today at the exchange. */
    protected final LocalDate today() {
        return LocalDate.ofInstant(visitors.clock().instant(), identity.zone());
    }

    /** The first day that a poll asks for. */
    protected final LocalDate firstDay() {
        return today().minusDays(config.lookBackDays());
    }

    @Override
    public FeedAnswer latest(int page) throws InterruptedException {
        LocalDate today = today();
        Question question =
                new Question(
                        page + identity.firstNumber(),
                        firstDay(),
                        today.plusDays(config.lookAheadDays()),
                        null,
                        null);
        if (page >= identity.pages()) {
            return beyond();
        }
        FeedAnswer answer =
                checked(
                        site.ask(latest(question), latestReader(), this::answered),
                        page,
                        question,
                        identity.mayBeEmpty());
        if (!datesAreAskedFor() && answer instanceof Page got) {
            return toTheFirstDay(got);
        }
        return isNewestFirst() ? answer : toTheEndOfToday(answer, page, today);
    }

    /** A list that is given no dates goes on for years; a pass over it reaches as far as others. */
    private Page toTheFirstDay(Page page) {
        LocalDate first = firstDay();
        boolean allOlder =
                !page.announcements().isEmpty()
                        && page.announcements().stream().allMatch(row -> isBefore(row, first));
        PageFacts facts = page.facts();
        return allOlder
                ? page.withFacts(
                        new PageFacts(facts.number(), facts.size(), null, true, facts.passedOver()))
                : page;
    }

    private FeedAnswer toTheEndOfToday(FeedAnswer answer, int page, LocalDate today) {
        if (answer instanceof Page got) {
            return openDays.saw(page, got, today);
        }
        openDays.broke();
        return answer;
    }

    @Override
    public FeedAnswer search(Search search, int page) throws InterruptedException {
        Question question =
                new Question(
                        page + identity.firstNumber(),
                        search.since(),
                        search.until(),
                        search.ticker(),
                        search.keyword());
        if (page >= identity.pages()) {
            return beyond();
        }
        FeedAnswer answer =
                checked(site.ask(search(question), searchReader()), page, question, true);
        return searchesByDay() ? answer : between(answer, search);
    }

    @Override
    public Reply<Path> document(URI uri, Path file, long limit, @Nullable Freshness known)
            throws InterruptedException {
        Call call = Call.get(uri, documentHeaders());
        return site.document(call.ifChangedSince(known), file, limit);
    }

    @Override
    public void kept() {
        passedOver.forEach(unwanted::add);
        passedOver.clear();
    }

    @Override
    public void anew() {
        openDays.anew();
        passedOver.clear();
    }

    /** Itself alone; a folder with several feeds has a family of its own. */
    @Override
    public List<Feed> feeds() {
        return List.of(this);
    }

    /** For questions that need another one's answer first. */
    protected final Site visitor() {
        return site;
    }

    @Override
    @PreDestroy
    public void close() {
        site.close();
    }

    /** Asks in words of its own; the answer is judged like any other. */
    protected final FeedAnswer ask(Call call, AnswerReader reader, int page, Question question)
            throws InterruptedException {
        return checked(site.ask(call, reader), page, question, true);
    }

    private FeedAnswer checked(FeedAnswer answer, int page, Question question, boolean mayBeEmpty) {
        boolean dated = datesAreAskedFor();
        Trust.Asked asked =
                new Trust.Asked(
                        page,
                        identity.firstNumber(),
                        dated ? question.since() : null,
                        dated ? question.until() : null,
                        current(question.ticker()),
                        mayBeEmpty);
        FeedAnswer judged = Trust.checked(answer instanceof Page got ? kept(got) : answer, asked);
        return judged instanceof Page whole ? wanted(whole) : judged;
    }

    private FeedAnswer kept(Page page) {
        List<Announcement> kept = ours(page.announcements());
        return kept.isEmpty() && !page.announcements().isEmpty()
                ? new Fault(
                        Kind.CHANGED_SCHEMA,
                        page.announcements().size() + " rows, none of " + identity.name())
                : new Page(kept, page.facts(), page.arrivedAt(), page.remarks());
    }

    /** The page was judged as it came; what is not wanted says nothing about it. */
    private Page wanted(Page page) {
        long fresh =
                page.announcements().stream()
                        .filter(row -> !isWanted(row) && !unwanted.contains(row.sourceId()))
                        .filter(row -> passedOver.add(row.sourceId()))
                        .count();
        return only(page, this::isWanted, (int) fresh, page.facts().last());
    }

    /** A site that cannot be asked by day gives its whole list, newest first. */
    protected static FeedAnswer between(FeedAnswer answer, Search search) {
        if (!(answer instanceof Page page)) {
            return answer;
        }
        boolean allOlder =
                !page.announcements().isEmpty()
                        && page.announcements().stream()
                                .allMatch(row -> isBefore(row, search.since()));
        Boolean last = allOlder ? Boolean.TRUE : page.facts().last();
        return only(page, row -> isBetween(row, search), 0, last);
    }

    private static boolean isBetween(Announcement row, Search search) {
        OffsetDateTime at = row.publishedAt();
        return at != null
                && !at.toLocalDate().isBefore(search.since())
                && !at.toLocalDate().isAfter(search.until());
    }

    private static boolean isBefore(Announcement row, LocalDate day) {
        OffsetDateTime at = row.publishedAt();
        return at != null && at.toLocalDate().isBefore(day);
    }

    /** A part of a page; where it had rows, more may follow even if none is left. */
    private static Page only(
            Page page, Predicate<Announcement> kept, int passedOver, @Nullable Boolean last) {
        List<Announcement> rows = page.announcements().stream().filter(kept).toList();
        if (rows.size() == page.announcements().size()) {
            return page;
        }
        PageFacts facts = page.facts();
        return page.withFacts(
                        new PageFacts(
                                facts.number(),
                                facts.size(),
                                null,
                                last == null ? Boolean.FALSE : last,
                                facts.passedOver() + passedOver))
                .withRows(rows);
    }

    private FeedAnswer beyond() {
        String remark =
                "the site gives out %d pages and no more; older filings need a backfill by day"
                        .formatted(identity.pages());
        return end(identity.pages() > 1 ? List.of(remark) : List.of());
    }

    /** The page after the last one. */
    protected final Page end(List<String> remarks) {
        return new Page(
                List.of(),
                new PageFacts(null, null, null, true),
                visitors.clock().instant(),
                remarks);
    }
}
