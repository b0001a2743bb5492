package disclosure.crawler.poll;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.FeedAnswer;
import java.time.Clock;
import java.time.Instant;

/** One poll's view of the newest pages of a feed: asks for them and takes them in. */
final class NewestPages {

    /**
     * What a poll is about.
     *
     * @param confirm called before each page is asked for
     * @param before which filings were there before we watched
     * @param top whether it stops where nothing is new, whatever earlier ones left unread
     * @param since when the first of the passes began that did not read the feed through
     */
    record Poll(
            Lease lease,
            Runnable confirm,
            BeforeWatch before,
            Instant started,
            boolean top,
            Instant since) {}

    private final Feed feed;
    private final PageTaker taker;
    private final Meters meters;
    private final int maxPages;
    private final Clock clock;
    private final Poll poll;
    private Instant lookedAt;
    private boolean news;
    private int asked;

    NewestPages(Feed feed, PageTaker taker, Meters meters, int maxPages, Clock clock, Poll poll) {
        this.feed = feed;
        this.taker = taker;
        this.meters = meters;
        this.maxPages = maxPages;
        this.clock = clock;
        this.poll = poll;
        this.lookedAt = clock.instant();
    }

    Poll poll() {
        return poll;
    }

    /** Whether it came upon anything that the feed had not shown us before. */
    boolean foundNews() {
        return news;
    }

    /** The page that was asked for last. */
    int asked() {
        return asked;
    }

    FeedAnswer page(int number) throws InterruptedException {
        asked = number;
        poll.confirm().run();
        return feed.latest(number);
    }

    /**
     * For a pass that may take minutes: as soon as a poll would be due, the newest pages are looked
     * at before the pass goes on, so that a full pass delays no new filing.
     */
    FeedAnswer pageAfterTop(int number) throws InterruptedException {
        Instant now = clock.instant();
        if (number > 0 && !now.isBefore(lookedAt.plus(feed.timetable().intervalAt(now)))) {
            Pass.Outcome top = new Pass(false, maxPages).over(this::page, page -> take(page, now));
            meters.foundBetween(top.fresh());
            if (top instanceof Pass.Outcome.Broken broken) {
                // Ending well, this pass would leave behind what that one has not come to.
                return broken.fault();
            }
            lookedAt = clock.instant();
        }
        return page(number);
    }

    Pass.Found take(FeedAnswer.Page page) {
        return take(page, poll.since());
    }

    private Pass.Found take(FeedAnswer.Page page, Instant since) {
        Pass.Found found = taker.newest(poll.lease(), page, poll.before(), since);
        news |= found.goesOn();
        return found;
    }
}
