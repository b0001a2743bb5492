package disclosure.crawler.poll;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.Search;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Searches one feed for older filings, one search at a time, beside polling and within the same
 * budget. What it finds is silent. A search that is broken off is simply asked for again: what it
 * found already is known then.
 */
final class Backfill {

    private static final Logger LOG = Logger.getLogger(Backfill.class);

    /** Takes a page in, silently. */
    @FunctionalInterface
    interface Taker {
        int take(FeedAnswer.Page page);
    }

    private final Feed feed;
    private final int maxPages;
    private final AtomicReference<@Nullable Search> running = new AtomicReference<>();

    Backfill(Feed feed, int maxPages) {
        this.feed = feed;
        this.maxPages = maxPages;
    }

    /** Starts a search; false while another one runs. */
    boolean start(Search search, Taker taker) {
        if (!running.compareAndSet(null, search)) {
            return false;
        }
        Thread.ofVirtual().name("backfill-" + feed.id()).start(() -> run(search, taker));
        return true;
    }

    /** The loop border of a backfill. */
    private void run(Search search, Taker taker) {
        try {
            Pass.Outcome outcome =
                    new Pass(true, maxPages).over(page -> feed.search(search, page), taker::take);
            switch (outcome) {
                case Pass.Outcome.Complete complete ->
                        LOG.infof(
                                "feed %s: backfill %s to %s found %d filings on %d pages",
                                feed.id(),
                                search.since(),
                                search.until(),
                                complete.fresh(),
                                complete.pages());
                case Pass.Outcome.Broken broken ->
                        LOG.warnf(
                                "feed %s: backfill %s to %s broke off after %d filings: %s",
                                feed.id(),
                                search.since(),
                                search.until(),
                                broken.fresh(),
                                broken.fault().words());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.errorf(e, "feed %s: backfill broke off: %s", feed.id(), e.getMessage());
        } finally {
            running.set(null);
        }
    }
}
