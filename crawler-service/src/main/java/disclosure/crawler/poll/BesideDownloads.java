package disclosure.crawler.poll;

import disclosure.crawler.document.Comparing;
import disclosure.crawler.document.DocumentConfig;
import disclosure.crawler.document.Downloader.Outcome;
import disclosure.crawler.document.SecondLook;
import disclosure.crawler.feed.Feed;
import disclosure.crawler.outbox.Outbox;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * What one feed does with documents while no download is due: compares sightings, then looks at
 * documents again. One at a time, with a pause after each.
 */
final class BesideDownloads {

    private static final Logger LOG = Logger.getLogger(BesideDownloads.class);

    /** While there is nothing to do, it is looked for so many times less often. */
    private static final int IDLE = 15;

    private final Comparing comparing;
    private final SecondLook secondLook;
    private final Duration gap;
    private final Clock clock;
    private Instant next = Instant.MIN;

    BesideDownloads(
            Comparing comparing, SecondLook secondLook, DocumentConfig config, Clock clock) {
        this.comparing = comparing;
        this.secondLook = secondLook;
        this.gap = config.looks().gap();
        this.clock = clock;
    }

    /**
     * Does one thing, if it is time.
     *
     * @return how long until there may be another thing to do
     */
    Duration turn(Feed feed, Outbox filings, Outbox documents)
            throws IOException, InterruptedException {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return Duration.between(now, next);
        }
        Outcome outcome = comparing.next(feed, filings, documents);
        if (outcome instanceof Outcome.Idle) {
            outcome = secondLook.next(feed, filings, documents);
        }
        Duration pause =
                switch (outcome) {
                    case Outcome.Done done -> gap;
                    case Outcome.Idle idle -> gap.multipliedBy(IDLE);
                    case Outcome.Occupied occupied -> gap;
                    case Outcome.Rest(String words, Duration asked) -> {
                        LOG.warnf(
                                "looks at documents of feed %s rest for %d s: %s",
                                feed.id(), asked.toSeconds(), words);
                        yield asked;
                    }
                };
        next = clock.instant().plus(pause);
        return pause;
    }
}
