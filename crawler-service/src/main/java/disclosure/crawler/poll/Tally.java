package disclosure.crawler.poll;

import disclosure.crawler.document.DocumentQueue;
import disclosure.crawler.feed.Feed;
import disclosure.crawler.filing.FilingRegister;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.Logger;

/** Refreshes the figures of all feeds together, and looks whether one has fallen silent. */
@Singleton
final class Tally {

    private static final Logger LOG = Logger.getLogger(Tally.class);

    /** Nobody scrapes figures more often. */
    private static final Duration COUNTING = Duration.ofSeconds(15);

    /** A silence is looked for once a minute. */
    private static final int SILENCE_EVERY = 4;

    private record Counted(Feed feed, Meters meters) {}

    private final FilingRegister filings;
    private final DocumentQueue documents;
    private final Journal journal;
    private final SilenceWatch silence;
    private final Clock clock;
    private final List<Counted> counted = new CopyOnWriteArrayList<>();

    Tally(
            FilingRegister filings,
            DocumentQueue documents,
            Journal journal,
            SilenceWatch silence,
            Clock clock) {
        this.filings = filings;
        this.documents = documents;
        this.journal = journal;
        this.silence = silence;
        this.clock = clock;
    }

    void add(Feed feed, Meters meters) {
        counted.add(new Counted(feed, meters));
    }

    void run(Stop stop) throws InterruptedException {
        for (int turn = 0; !stop.within(COUNTING); turn++) {
            try {
                Map<String, FeedState> states = journal.states();
                count(states);
                if (turn % SILENCE_EVERY == 0) {
                    counted.forEach(one -> silence.look(one.feed(), state(states, one)));
                }
            } catch (RuntimeException e) {
                LOG.debug("the feeds were not counted", e);
            }
        }
    }

    private void count(Map<String, FeedState> states) {
        Map<String, Long> untold = filings.untold();
        Map<String, Map<String, Long>> kept = documents.states();
        for (Counted one : counted) {
            String id = one.feed().id();
            one.meters().rows(untold.getOrDefault(id, 0L), kept.getOrDefault(id, Map.of()));
            Instant success = state(states, one).lastSuccessAt();
            one.meters()
                    .lag(
                            success == null
                                    ? 0
                                    : Duration.between(success, clock.instant()).toSeconds());
        }
    }

    private static FeedState state(Map<String, FeedState> states, Counted one) {
        return states.getOrDefault(one.feed().id(), FeedState.UNKNOWN);
    }
}
