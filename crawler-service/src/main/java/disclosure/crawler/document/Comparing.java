package disclosure.crawler.document;

import disclosure.crawler.document.Downloader.Outcome;
import disclosure.crawler.document.LookQueue.Replaced;
import disclosure.crawler.feed.Feed;
import disclosure.crawler.filing.Sightings;
import disclosure.crawler.filing.Sightings.ToCompare;
import disclosure.crawler.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Holds the document of one sighting that only a title joined against that of its filing. */
@ApplicationScoped
public class Comparing {

    private static final Logger LOG = Logger.getLogger(Comparing.class);

    private final Sightings sightings;
    private final DocumentQueue queue;
    private final LookQueue looks;
    private final DocumentStore store;
    private final SiteTurns turns;
    private final DocumentConfig config;
    private final Clock clock;

    Comparing(
            Sightings sightings,
            DocumentQueue queue,
            LookQueue looks,
            DocumentStore store,
            SiteTurns turns,
            DocumentConfig config,
            Clock clock) {
        this.sightings = sightings;
        this.queue = queue;
        this.looks = looks;
        this.store = store;
        this.turns = turns;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Compares what is due.
     *
     * @throws IOException when the store fails: the comparison is done again
     */
    public Outcome next(Feed feed, Outbox filings, Outbox documents)
            throws IOException, InterruptedException {
        Optional<ToCompare> due =
                config.comparison().enabled()
                        ? sightings.nextToCompare(feed.id(), clock.instant())
                        : Optional.empty();
        if (due.isEmpty()) {
            return new Outcome.Idle(null);
        }
        ToCompare sighting = due.get();
        List<String> known = queue.hashes(sighting.filingId());
        if (known.isEmpty() || queue.isWaiting(sighting.namesakes())) {
            sightings.notYet(sighting.sighting(), clock.instant());
            return new Outcome.Done();
        }
        Path draft = store.draft();
        try {
            return compare(feed, sighting, known, draft, filings, documents);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Outcome compare(
            Feed feed,
            ToCompare sighting,
            List<String> known,
            Path draft,
            Outbox filings,
            Outbox documents)
            throws IOException, InterruptedException {
        switch (Glance.at(feed, sighting.url(), null, draft, turns, config)) {
            case Glance.Unchanged never -> sightings.notYet(sighting.sighting(), clock.instant());
            case Glance.Nothing nothing -> sightings.notYet(sighting.sighting(), clock.instant());
            case Glance.Busy busy -> {
                return new Outcome.Occupied();
            }
            case Glance.Rest(var words, var pause) -> {
                return new Outcome.Rest(words, pause);
            }
            case Glance.Seen(var kept, var type, var freshness)
                    when known.contains(kept.sha256()) ->
                    sightings.same(sighting.sighting(), kept.sha256());
            case Glance.Seen seen -> {
                Optional<String> namesake =
                        sighting.namesakes().stream()
                                .filter(other -> queue.hashes(other).contains(seen.kept().sha256()))
                                .findFirst();
                if (namesake.isPresent()) {
                    sightings.sameAsNamesake(
                            sighting.sighting(), seen.kept().sha256(), namesake.get());
                    return new Outcome.Done();
                }
                if (!sightings.differsAgain(
                        sighting.sighting(), seen.kept().sha256(), clock.instant())) {
                    return new Outcome.Done();
                }
                store.keep(draft);
                tell(sighting, looks.different(sighting, seen), filings, documents);
            }
        }
        return new Outcome.Done();
    }

    private static void tell(
            ToCompare sighting, Optional<Replaced> parted, Outbox filings, Outbox documents) {
        LOG.infof(
                "a source shows another document than that of %s%s",
                sighting.filingId(), parted.isPresent() ? ": it is a filing of its own" : "");
        parted.ifPresent(
                told -> {
                    filings.tell(List.of(told.filing()));
                    told.documents().ifPresent(untold -> documents.tell(List.of(untold)));
                });
    }
}
