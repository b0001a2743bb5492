package disclosure.crawler.poll;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.outbox.Outbox;
import java.time.Instant;
import java.util.List;

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
        Intake.Taken taken = intake.takeNewest(lease, feed, page, before, since);
        tell(taken);
        last = new Last(page.announcements(), taken.latestSighting());
        return new Pass.Found(taken.filings().size(), taken.goesOnBehind(since));
    }

    /**
     * Takes in a page of older filings.
     *
     * @return how many were new or changed
     * @throws Lease.Lost when another replica has the feed
     */
    Pass.Found older(Lease lease, Page page, boolean silent) {
        Intake.Taken taken = intake.take(lease, feed, page, silent);
        tell(taken);
        return new Pass.Found(taken.filings().size(), true);
    }

    private void tell(Intake.Taken taken) {
        filings.tell(taken.filings());
        documents.tell(taken.documents());
        if (!taken.filings().isEmpty() || !taken.documents().isEmpty()) {
            bells.news();
        }
    }
}
