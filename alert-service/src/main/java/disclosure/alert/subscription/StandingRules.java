package disclosure.alert.subscription;

import disclosure.alert.match.Listings;
import disclosure.alert.match.Reading;
import disclosure.alert.match.Rule;
import disclosure.alert.match.engine.Criterion;
import disclosure.alert.match.engine.Engine;
import disclosure.alert.match.engine.Matches;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** All enabled subscriptions of all tenants, compiled, in memory. */
@ApplicationScoped
public class StandingRules {

    /**
     * The rules that a filing matches, and those that could not be evaluated.
     *
     * @param reading the filing with the lists that held it when it was matched
     */
    public record Matching(List<Rule> rules, List<Matches.Failure> failures, Reading reading) {
        public Matching {
            rules = List.copyOf(rules);
            failures = List.copyOf(failures);
        }
    }

    /** A change, read and compiled; no rule where nothing is to match any more. */
    private record Compiled(
            SubscriptionLog.Change change, @Nullable Rule rule, List<Criterion> criteria) {}

    private static final Logger LOG = Logger.getLogger(StandingRules.class);

    /** Bounds what the snapshot at start-up holds beside the rules. */
    private static final int AT_ONCE = 10_000;

    /** Lists of ten thousand companies. */
    private static final int LISTS_AT_ONCE = 200;

    private final SubscriptionLog log;
    private final WatchlistLog listLog;
    private final Engine engine = new Engine();
    private final Map<UUID, Rule> rules = new ConcurrentHashMap<>();
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicBoolean tidying = new AtomicBoolean();

    /** These are the one reader's: whoever holds the lock. */
    private ListedTickers listed = new ListedTickers();

    private long version;
    private long listVersion;

    StandingRules(SubscriptionLog log, WatchlistLog listLog) {
        this.log = log;
        this.listLog = listLog;
    }

    /** Reads all rules before the first filing comes. */
    void read(@Observes StartupEvent event) {
        long began = System.nanoTime();
        listings(List.of());
        LOG.infof(
                "subscriptions read rules=%d milliseconds=%d",
                engine.size(), (System.nanoTime() - began) / 1_000_000);
    }

    /**
     * The rules that a filing matches, every change of a rule or list included that was committed
     * before the call.
     */
    public Matching matching(Reading reading) {
        Reading now = reading.with(listings(reading.codes()));
        Matches matches = engine.match(now.asked());
        List<Rule> matching = new ArrayList<>(matches.size());
        for (int i = 0; i < matches.size(); i++) {
            Rule rule = rules.get(matches.id(i));
            if (rule != null) {
                matching.add(rule);
            }
        }
        return new Matching(matching, matches.failures(), now);
    }

    /** The rule of a subscription; null when it is disabled or gone. */
    public @Nullable Rule enabled(UUID subscription) {
        return rules.get(subscription);
    }

    /** All enabled rules of a tenant, every change included that was committed before the call. */
    public List<Rule> ofTenant(String tenant) {
        listings(List.of());
        return rules.values().stream().filter(rule -> rule.tenant().equals(tenant)).toList();
    }

    /**
     * Catches up with every change that was committed before the call, and says which lists hold
     * some tickers then.
     */
    public Listings listings(Collection<String> tickers) {
        Listings now;
        reading.lock();
        try {
            SubscriptionLog.Heads heads = log.heads();
            if (heads.subscriptions() < version || heads.watchlists() < listVersion) {
                forget(heads);
            }
            // First, so that no rule is there before the lists that it names.
            if (heads.watchlists() > listVersion) {
                readLists();
            }
            if (version == 0 && (heads.subscriptions() > 0 || !rules.isEmpty())) {
                readAll(heads.subscriptions());
            }
            if (heads.subscriptions() > version) {
                readChanges();
            }
            now = listed.of(tickers);
        } finally {
            reading.unlock();
        }
        if (engine.needsTidying() && tidying.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("tidy-rules").start(this::tidy);
        }
        return now;
    }

    /**
     * After a restore, or a failover that lost commits, versions that were read here are given to
     * other changes: all is read anew. Rules stay until they are read, or found to be gone.
     */
    private void forget(SubscriptionLog.Heads heads) {
        LOG.warnf(
                "changes are gone that were read, all is read again version=%d now=%d lists=%d now=%d",
                version, heads.subscriptions(), listVersion, heads.watchlists());
        version = 0;
        listVersion = 0;
        listed = new ListedTickers();
    }

    private void readLists() {
        List<WatchlistLog.Change> changes;
        do {
            changes = listLog.since(listVersion, LISTS_AT_ONCE);
            changes.forEach(this::apply);
        } while (changes.size() == LISTS_AT_ONCE);
    }

    private void apply(WatchlistLog.Change change) {
        String name = change.name();
        if (name == null) {
            listed.remove(change.id());
        } else {
            listed.put(change.id(), name, change.tickers());
        }
        listVersion = change.version();
    }

    /** While a million rules are read at start-up, the next ones come as these are parsed. */
    private void readAll(long latest) {
        Set<UUID> gone = new HashSet<>(rules.keySet());
        try (SubscriptionPages pages = log.all(AT_ONCE)) {
            List<SubscriptionLog.Change> page = pages.next();
            while (!page.isEmpty()) {
                FutureTask<List<SubscriptionLog.Change>> next = new FutureTask<>(pages::next);
                Thread.ofPlatform().daemon().name("read-rules").start(next);
                applyAll(page);
                page.forEach(change -> gone.remove(change.id()));
                page = awaited(next);
            }
        }
        gone.forEach(this::remove);
        // Not before all is read, or a failure in between would leave rules out for good. What
        // changed since that version is applied once more.
        version = latest;
    }

    private void readChanges() {
        List<SubscriptionLog.Change> changes;
        do {
            changes = log.since(version, AT_ONCE);
            applyAll(changes);
        } while (changes.size() == AT_ONCE);
    }

    private void applyAll(List<SubscriptionLog.Change> changes) {
        changes.parallelStream().map(StandingRules::compiled).toList().forEach(this::apply);
    }

    private static <T> T awaited(FutureTask<T> next) {
        try {
            return next.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while subscriptions were read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the next subscriptions could not be read", e);
        }
    }

    private void tidy() {
        try {
            engine.tidy();
        } finally {
            tidying.set(false);
        }
    }

    /** A rule that cannot be filed is a bug; it is reported and the others go on. */
    private void apply(Compiled compiled) {
        UUID id = compiled.change().id();
        try {
            file(id, compiled);
        } catch (RuntimeException | StackOverflowError e) {
            passedOver(id, e);
            remove(id);
        }
        version = compiled.change().version();
    }

    private void file(UUID id, Compiled compiled) {
        Rule rule = compiled.rule();
        if (rule == null) {
            remove(id);
        } else {
            rules.put(id, rule);
            engine.put(id, compiled.criteria());
        }
    }

    private void remove(UUID id) {
        engine.remove(id);
        rules.remove(id);
    }

    private static void passedOver(UUID id, Throwable cause) {
        LOG.errorf(cause, "subscription passed over subscriptionId=%s", id);
    }

    private static Compiled compiled(SubscriptionLog.Change change) {
        SubscriptionLog.Stored now = change.now();
        if (now == null || !now.schedule().enabled()) {
            return new Compiled(change, null, List.of());
        }
        try {
            Rule rule = rule(change.id(), now);
            return new Compiled(change, rule, rule.criteria());
        } catch (RuntimeException | StackOverflowError e) {
            passedOver(change.id(), e);
            return new Compiled(change, null, List.of());
        }
    }

    private static Rule rule(UUID id, SubscriptionLog.Stored now) {
        return new Rule(
                id,
                now.tenant(),
                now.name(),
                now.schedule(),
                now.tickers(),
                Set.copyOf(now.watchlists()),
                Set.copyOf(now.exchanges()),
                CategoriesMeant.by(now.categories()),
                Set.copyOf(now.flags()),
                now.conditions(),
                now.keywords(),
                now.priority(),
                now.channels());
    }
}
