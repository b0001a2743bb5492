package disclosure.crawler.document;

import disclosure.crawler.document.DocumentQueue.Job;
import disclosure.crawler.feed.Announcement.Link;
import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.Leads;
import disclosure.crawler.fetch.Freshness;
import disclosure.crawler.fetch.Reply;
import disclosure.crawler.outbox.Outbox;
import disclosure.crawler.outbox.Untold;
import disclosure.events.Parse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Does one download at a time. */
@ApplicationScoped
public class Downloader {

    private static final Logger LOG = Logger.getLogger(Downloader.class);

    /** What a call of {@link #next} led to. */
    public sealed interface Outcome {

        /** One document was dealt with; there may be more. */
        record Done() implements Outcome {}

        /**
         * Nothing is due.
         *
         * @param until when something is; null while nothing waits
         */
        record Idle(@Nullable Instant until) implements Outcome {}

        /** Another replica is at the document's site. */
        record Occupied() implements Outcome {}

        /** The host wants to be left alone. */
        record Rest(String words, Duration pause) implements Outcome {}
    }

    private final DocumentQueue queue;
    private final DocumentStore store;
    private final SiteTurns turns;
    private final DocumentConfig config;
    private final Clock clock;

    Downloader(
            DocumentQueue queue,
            DocumentStore store,
            SiteTurns turns,
            DocumentConfig config,
            Clock clock) {
        this.queue = queue;
        this.turns = turns;
        this.store = store;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Downloads what is due next.
     *
     * @throws IOException when the store fails: nothing is decided, the download is done again
     */
    public Outcome next(Feed feed, Outbox outbox) throws IOException, InterruptedException {
        Optional<Job> due = queue.next(feed.id());
        if (due.isEmpty()) {
            return new Outcome.Idle(queue.nextDue(feed.id()).orElse(null));
        }
        Job job = due.get();
        Path draft = store.draft();
        try {
            return download(feed, job, draft, outbox);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Outcome download(Feed feed, Job job, Path draft, Outbox outbox)
            throws IOException, InterruptedException {
        if (job.text() != null) {
            Files.writeString(draft, job.text());
            tell(queue.stored(job, store.keep(draft), MediaType.TEXT, Freshness.UNKNOWN), outbox);
            return new Outcome.Done();
        }
        URI uri;
        try {
            uri = URI.create(Objects.requireNonNull(job.url()));
        } catch (IllegalArgumentException e) {
            tell(queue.refused(job, Parse.Status.BROKEN, "no address: " + e.getMessage()), outbox);
            return new Outcome.Done();
        }
        Optional<Reply<Path>> fetched = turns.document(feed, uri, draft, config.limit(), null);
        if (fetched.isEmpty()) {
            return new Outcome.Occupied();
        }
        Reply<Path> reply = fetched.get();
        switch (Verdict.on(reply, Sniffed.head(draft), uri)) {
            case Verdict.Keep(MediaType type) ->
                    keep(feed, job, uri, draft, type, Verdict.freshness(reply), outbox);
            case Verdict.Refuse(Parse.Status status, String reason) ->
                    tell(queue.refused(job, status, reason), outbox);
            case Verdict.TryLater(String words) -> later(job, words, Duration.ZERO, outbox);
            case Verdict.Rest rest -> {
                Duration pause = Objects.requireNonNullElse(rest.pause(), config.pause());
                later(job, rest.words(), pause, outbox);
                return new Outcome.Rest(rest.words(), pause);
            }
        }
        return new Outcome.Done();
    }

    /** Keeps it, unless it is a page that only leads to the documents. */
    private void keep(
            Feed feed,
            Job job,
            URI uri,
            Path draft,
            MediaType type,
            Freshness freshness,
            Outbox outbox)
            throws IOException, InterruptedException {
        Leads leads =
                type == MediaType.HTML && job.place() == 0
                        ? feed.leads(job.filingId(), uri, draft)
                        : new Leads.Nowhere();
        switch (leads) {
            case Leads.Nowhere itself ->
                    tell(queue.stored(job, store.keep(draft), type, freshness), outbox);
            case Leads.To(List<Link> links) -> queue.leads(job, links);
            case Leads.NotYet(String words) -> later(job, words, Duration.ZERO, outbox);
        }
    }

    private void later(Job job, String words, Duration atLeast, Outbox outbox) {
        List<Duration> retries = job.place() == 0 ? config.retries() : config.annexRetries();
        if (job.attempts() >= retries.size()) {
            String reason =
                    "not given in %d attempts; the last one: %s"
                            .formatted(job.attempts() + 1, words);
            LOG.warnf("document of %s refused: %s", job.filingId(), reason);
            tell(queue.refused(job, Parse.Status.BROKEN, reason), outbox);
            return;
        }
        Duration wait = retries.get(job.attempts());
        Duration longer = wait.compareTo(atLeast) < 0 ? atLeast : wait;
        queue.later(job, clock.instant().plus(longer), words);
    }

    private static void tell(Optional<Untold> decided, Outbox outbox) {
        decided.ifPresent(untold -> outbox.tell(List.of(untold)));
    }
}
