package disclosure.crawler.document;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.fetch.FetchConfig;
import disclosure.crawler.fetch.Freshness;
import disclosure.crawler.fetch.Reply;
import disclosure.crawler.fetch.SiteName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all replicas together polite towards sites that hold documents of several feeds. A feed's
 * own site needs none of it: the replica that leases the site is alone there.
 */
@ApplicationScoped
class SiteTurns {

    /** Timed by the database's clock alone. */
    private static final String TAKE =
            """
            insert into crawler.site_turn as turn (site, holder, free_at)
            values (:site, :holder, clock_timestamp() + :millis * interval '1 millisecond')
            on conflict (site) do update set holder = excluded.holder, free_at = excluded.free_at
            where turn.free_at < clock_timestamp()
            returning 1
            """;

    private static final String GIVE_BACK =
            """
            update crawler.site_turn set free_at = clock_timestamp() + :millis * interval '1 millisecond'
            where site = :site and holder = :holder
            """;

    /** Over the time limit of a document, so that a replica that died does not block the site. */
    private static final Duration MARGIN = Duration.ofSeconds(10);

    private final EntityManager database;
    private final FetchConfig config;

    SiteTurns(EntityManager database, FetchConfig config) {
        this.database = database;
        this.config = config;
    }

    /** Whose turn it is; give it back when the answer has arrived. */
    record Turn(String site, UUID holder) {}

    /**
     * Fetches a document in turn.
     *
     * @param known what the site said about it the last time; null asks in any case
     * @return empty while another replica is at the document's site
     * @see Feed#document
     */
    Optional<Reply<Path>> document(
            Feed feed, URI uri, Path draft, long limit, @Nullable Freshness known)
            throws InterruptedException {
        String site = SiteName.of(uri);
        if (site.equals(feed.site())) {
            return Optional.of(feed.document(uri, draft, limit, known));
        }
        Optional<Turn> turn = take(site);
        if (turn.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(feed.document(uri, draft, limit, known));
        } finally {
            giveBack(turn.get());
        }
    }

    /** Takes the turn; empty while another has it, or has had it less than a gap ago. */
    @Transactional
    Optional<Turn> take(String site) {
        Turn turn = new Turn(site, UUID.randomUUID());
        boolean taken =
                !session()
                        .createNativeQuery(TAKE, Integer.class)
                        .setParameter("site", site)
                        .setParameter("holder", turn.holder)
                        .setParameter("millis", config.documentTimeout().plus(MARGIN).toMillis())
                        .getResultList()
                        .isEmpty();
        return taken ? Optional.of(turn) : Optional.empty();
    }

    @Transactional
    void giveBack(Turn turn) {
        int _ =
                session()
                        .createNativeMutationQuery(GIVE_BACK)
                        .setParameter("site", turn.site)
                        .setParameter("holder", turn.holder)
                        .setParameter("millis", config.gap().toMillis())
                        .executeUpdate();
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
