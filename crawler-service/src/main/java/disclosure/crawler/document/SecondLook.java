package disclosure.crawler.document;

import disclosure.crawler.document.Downloader.Outcome;
import disclosure.crawler.document.LookQueue.Look;
import disclosure.crawler.document.LookQueue.Replaced;
import disclosure.crawler.feed.Feed;
import disclosure.crawler.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Looks at one document again, to see whether it was replaced under its address. Other bytes count
 * when they come twice, a minute apart: some servers make a document anew for every visitor.
 */
@ApplicationScoped
public class SecondLook {

    private static final Logger LOG = Logger.getLogger(SecondLook.class);

    private final LookQueue queue;
    private final DocumentStore store;
    private final SiteTurns turns;
    private final DocumentConfig config;

    SecondLook(LookQueue queue, DocumentStore store, SiteTurns turns, DocumentConfig config) {
        this.queue = queue;
        this.turns = turns;
        this.store = store;
        this.config = config;
    }

    /**
     * Looks at what is due.
     *
     * @throws IOException when the store fails: the look is done again
     */
    public Outcome next(Feed feed, Outbox filings, Outbox documents)
            throws IOException, InterruptedException {
        Optional<Look> due = queue.next(feed.id());
        if (due.isEmpty()) {
            return new Outcome.Idle(null);
        }
        Path draft = store.draft();
        try {
            return look(feed, due.get(), draft, filings, documents);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Outcome look(Feed feed, Look look, Path draft, Outbox filings, Outbox documents)
            throws IOException, InterruptedException {
        switch (Glance.at(feed, look.url(), look.known(), draft, turns, config)) {
            case Glance.Unchanged same -> queue.looked(look);
            case Glance.Nothing nothing -> queue.looked(look);
            case Glance.Busy busy -> {
                return new Outcome.Occupied();
            }
            case Glance.Rest(var words, var pause) -> {
                return new Outcome.Rest(words, pause);
            }
            case Glance.Seen seen -> {
                String sha256 = seen.kept().sha256();
                if (sha256.equals(look.sha256())) {
                    queue.looked(look);
                } else if (look.other() == null) {
                    queue.sawOther(look, sha256);
                } else if (look.other().equals(sha256)) {
                    store.keep(draft);
                    tell(look, queue.replaced(look, seen), filings, documents);
                } else {
                    queue.lookNoMore(look);
                }
            }
        }
        return new Outcome.Done();
    }

    private static void tell(
            Look look, Optional<Replaced> replaced, Outbox filings, Outbox documents) {
        replaced.ifPresent(
                told -> {
                    LOG.infof("document of %s was replaced at its address", look.filingId());
                    filings.tell(List.of(told.filing()));
                    told.documents().ifPresent(untold -> documents.tell(List.of(untold)));
                });
    }
}
