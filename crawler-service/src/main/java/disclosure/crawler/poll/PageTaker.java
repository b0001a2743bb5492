package disclosure.crawler.poll;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.outbox.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;

/** Takes in the pages of one feed, and tells what is new on them as soon as it is committed. */
final class PageTaker {

    private final String feed;
    private final Intake intake;
    private final Outbox filings;
    private final Outbox documents;
    private final Bells bells;

    /** What was taken in last; the very same page again holds nothing new. */
    private Last last = new Last(List.of(), Instant.MIN);

    private record Last(List<Announcement> page, Instant latestSighting) {}

    PageTaker(String feed, Intake intake, Outbox filings, Outbox documents, Bells bells) {
        this.feed = feed;
        this.intake = intake;
        this.filings = filings;
        this.documents = documents;
        this.bells = bells;
    }

    /**
     * Takes in a page of a pass over what is newest.
     *
     * @param before which of it was there before we watched
     * @param since when the first of the passes began that the feed has not been read through in:
     *     behind a page that shows something seen since then, there may be more
     * @throws Lease.Lost when another replica has the feed
     */
    Pass.Found newest(Lease lease, Page page, BeforeWatch before, Instant since) {
        if (page.announcements().equals(last.page())) {
            before.known();
            return new Pass.Found(0, !last.latestSighting().isBefore(since));
        }
        Predicate<Announcement> silent =
                before.on(page.announcements(), rows -> intake.shown(feed, rows));
        Kept kept = kept(page, part -> intake.takeNewest(lease, feed, part, silent, since));
        last = new Last(page.announcements(), kept.latestSighting());
        boolean goesOn = kept.fresh() > 0 || !kept.latestSighting().isBefore(since);
        return new Pass.Found(kept.fresh(), goesOn, kept.remarks());
    }

    /**
     * Takes in a page of older filings.
     *
     * @return how many were new or changed
     * @throws Lease.Lost when another replica has the feed
     */
    Pass.Found older(Lease lease, Page page, boolean silent) {
        Kept kept = kept(page, part -> intake.take(lease, feed, part, silent));
        return new Pass.Found(kept.fresh(), true, kept.remarks());
    }

    /** Takes a page, or a part of it, in one transaction. */
    @FunctionalInterface
    private interface Taking {
        Intake.Taken take(Page part);
    }

    /**
     * What was kept of a page.
     *
     * @param remarks the rows that were not, in words
     */
    private record Kept(int fresh, Instant latestSighting, List<String> remarks) {}

    private Kept kept(Page page, Taking taking) {
        try {
            Intake.Taken taken = taking.take(page);
            tell(taken);
            return new Kept(taken.filings().size(), taken.latestSighting(), List.of());
        } catch (DataException | ConstraintViolationException e) {
            return rowByRow(page, taking);
        }
    }

    /** One row that the database refuses must not keep the others of its page from being taken. */
    private Kept rowByRow(Page page, Taking taking) {
        int fresh = 0;
        Instant latest = Instant.MIN;
        List<String> remarks = new ArrayList<>();
        for (Announcement row : page.announcements().reversed()) {
            try {
                Intake.Taken taken = taking.take(page.withRows(List.of(row)));
                tell(taken);
                fresh += taken.filings().size();
                latest = latest.isBefore(taken.latestSighting()) ? taken.latestSighting() : latest;
            } catch (DataException | ConstraintViolationException e) {
                remarks.add(
                        "%s cannot be kept: %s"
                                .formatted(row.sourceId(), e.getSQLException().getMessage()));
            }
        }
        return new Kept(fresh, latest, remarks);
    }

    private void tell(Intake.Taken taken) {
        filings.tell(taken.filings());
        documents.tell(taken.documents());
        if (!taken.filings().isEmpty() || !taken.documents().isEmpty()) {
            bells.news();
        }
    }
}
