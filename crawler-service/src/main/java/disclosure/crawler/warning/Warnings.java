package disclosure.crawler.warning;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** The warnings there are. */
@ApplicationScoped
public class Warnings implements PanacheRepository<WarningRow> {

    private static final Logger LOG = Logger.getLogger(Warnings.class);
    private static final Duration KEPT = Duration.ofDays(1);

    /** What a warning is about. */
    public enum Kind {
        /** Answers came in another shape. */
        DRIFT,
        /** Nothing comes, at a time when something always does. */
        SILENCE,
        /** The source counts more than we have. */
        INCOMPLETE
    }

    /**
     * A warning.
     *
     * @param since when it was raised first
     * @param seenAt when it was raised last
     */
    public record Warning(Kind kind, String words, Instant since, Instant seenAt) {}

    private final Clock clock;

    Warnings(Clock clock) {
        this.clock = clock;
    }

    /** Raises a warning; one of the same kind is replaced. */
    @Transactional
    public void raise(String feed, Kind kind, String words) {
        Instant now = clock.instant();
        WarningRow known = find("feed = ?1 and kind = ?2", feed, kind).firstResult();
        WarningRow row = known == null ? new WarningRow() : known;
        if (known == null || row.seenAt.isBefore(now.minus(KEPT))) {
            row.since = now;
            LOG.warnf("feed %s: %s", feed, words);
        }
        row.feed = feed;
        row.kind = kind;
        row.words = words;
        row.seenAt = now;
        if (known == null) {
            persist(row);
        }
    }

    /** Withdraws a warning. */
    @Transactional
    public void withdraw(String feed, Kind kind) {
        delete("feed = ?1 and kind = ?2", feed, kind);
    }

    /** The warnings about a feed that are not older than a day. */
    @Transactional
    public List<Warning> of(String feed) {
        return list("feed = ?1 and seenAt > ?2 order by kind", feed, clock.instant().minus(KEPT))
                .stream()
                .map(row -> new Warning(row.kind, row.words, row.since, row.seenAt))
                .toList();
    }
}
