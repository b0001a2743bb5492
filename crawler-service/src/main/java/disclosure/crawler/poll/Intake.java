package disclosure.crawler.poll;

import disclosure.crawler.document.DocumentQueue;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.filing.FilingRegister;
import disclosure.crawler.filing.Registered;
import disclosure.crawler.outbox.Untold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Takes a page in: lease, filings and downloads in one transaction, or none of it. */
@ApplicationScoped
class Intake {

    /**
     * Takes one page in.
     *
     * @param filings to be told once committed
     * @param documents whose fate is decided already, to be told too
     * @param latestSighting when the feed showed us one of them for the first time, or differently
     *     than before, the latest of them
     */
    record Taken(List<Untold> filings, List<Untold> documents, Instant latestSighting) {

        /** Whether pages behind this one may hold what we have not seen either. */
        boolean goesOnBehind(Instant since) {
            return !filings.isEmpty() || !latestSighting.isBefore(since);
        }
    }

    private final Leases leases;
    private final FilingRegister filings;
    private final DocumentQueue documents;
    private final Journal journal;

    Intake(Leases leases, FilingRegister filings, DocumentQueue documents, Journal journal) {
        this.leases = leases;
        this.filings = filings;
        this.documents = documents;
        this.journal = journal;
    }

    /**
     * Takes one page in.
     *
     * @throws Lease.Lost when another replica owns the feed; then nothing was written
     */
    @Transactional
    Taken take(Lease lease, String feed, FeedAnswer.Page page, boolean silent) {
        return take(lease, feed, page, row -> silent);
    }

    private Taken take(
            Lease lease, String feed, FeedAnswer.Page page, Predicate<Announcement> silent) {
        leases.confirm(lease);
        Registered registered =
                filings.register(
                        feed,
                        page.announcements(),
                        Objects.requireNonNull(page.arrivedAt(), "a live page has its time"),
                        silent);
        return new Taken(
                registered.untold(), documents.enqueue(registered), registered.latestSighting());
    }

    /**
     * Takes one page of a pass over what is newest in. Where the pass has to go on behind it, the
     * feed counts as read in part until the pass has ended as it should: whatever ends it before,
     * the next one goes as far.
     *
     * @param silent true for those that were there before we watched
     * @param since when the first of the passes began that have not read the feed through
     * @throws Lease.Lost when another replica owns the feed; then nothing was written
     */
    @Transactional
    Taken takeNewest(
            Lease lease,
            String feed,
            FeedAnswer.Page page,
            Predicate<Announcement> silent,
            Instant since) {
        Taken taken = take(lease, feed, page, silent);
        if (!page.last() && taken.goesOnBehind(since)) {
            journal.readInPart(feed, since);
        }
        return taken;
    }

    /** Ids of those announcements that a feed has shown us already. */
    Set<String> shown(String feed, List<Announcement> page) {
        return filings.shown(feed, page);
    }
}
