package disclosure.crawler.poll;

import disclosure.crawler.document.Downloader;
import disclosure.crawler.feed.Feed;
import disclosure.crawler.outbox.Outbox;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Downloads a document of one feed, if one is due and the site does not want to be left alone. */
final class DownloadTurn {

    private static final Logger LOG = Logger.getLogger(DownloadTurn.class);
    private static final Duration SHORT = Duration.ofMillis(100);

    private final Feed feed;
    private final Downloader downloader;
    private final BesideDownloads beside;
    private final Outbox filings;
    private final Outbox documents;
    private final Bells bells;
    private final Clock clock;

    /** News rings for downloads, and ends no pause that a site has asked for. */
    private Instant restUntil = Instant.MIN;

    DownloadTurn(
            Feed feed,
            Downloader downloader,
            BesideDownloads beside,
            Outbox filings,
            Outbox documents,
            Bells bells,
            Clock clock) {
        this.feed = feed;
        this.downloader = downloader;
        this.beside = beside;
        this.filings = filings;
        this.documents = documents;
        this.bells = bells;
        this.clock = clock;
    }

    /** Downloads; gives the time until the next turn. */
    Duration take() throws InterruptedException, IOException {
        Instant now = clock.instant();
        if (now.isBefore(restUntil)) {
            return Duration.between(now, restUntil);
        }
        return switch (downloader.next(feed, documents)) {
            case Downloader.Outcome.Done done -> {
                bells.relay().ring();
                yield Duration.ZERO;
            }
            case Downloader.Outcome.Idle(Instant until) ->
                    sooner(idle(until), beside.turn(feed, filings, documents));
            case Downloader.Outcome.Occupied occupied -> SHORT;
            case Downloader.Outcome.Rest(String words, Duration pause) -> {
                LOG.warnf(
                        "documents of feed %s rest for %d s: %s",
                        feed.id(), pause.toSeconds(), words);
                restUntil = clock.instant().plus(pause);
                yield pause;
            }
        };
    }

    private Duration idle(@Nullable Instant until) {
        Duration longest = FeedWatch.UNTOLD_BY_BELLS;
        if (until == null) {
            return longest;
        }
        Duration bounded = sooner(Duration.between(clock.instant(), until), longest);
        return bounded.compareTo(SHORT) < 0 ? SHORT : bounded;
    }

    private static Duration sooner(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
