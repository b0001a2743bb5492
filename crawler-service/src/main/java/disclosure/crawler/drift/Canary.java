package disclosure.crawler.drift;

import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.Witness;
import disclosure.crawler.warning.Warnings;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Compares each answer with what was learnt. A change is told once and then belongs to the known.
 */
@Singleton
final class Canary implements Witness {

    private static final Logger LOG = Logger.getLogger(Canary.class);

    private final DriftConfig config;
    private final Shapes shapes;
    private final Warnings warnings;
    private final MeterRegistry registry;

    /** Lists whose answers are held in memory. */
    private static final int MOST_HELD = 32;

    /** How old the sample on disk may be that is there after a restart. */
    private static final Duration WRITTEN = Duration.ofHours(1);

    /** The least lately seen goes first. */
    private final Map<String, Good> lastGood =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Good> eldest) {
                    return size() > MOST_HELD;
                }
            };

    /** Lists that are bad since a sample was kept: one is enough until the list was good again. */
    private final Set<String> bad = ConcurrentHashMap.newKeySet();

    private final Clock clock;

    /**
     * The last good answer of a list.
     *
     * @param written when one was last written to disk
     */
    private record Good(ByteBuffer body, Instant written) {}

    Canary(
            DriftConfig config,
            Shapes shapes,
            Warnings warnings,
            MeterRegistry registry,
            Clock clock) {
        this.clock = clock;
        this.config = config;
        this.shapes = shapes;
        this.warnings = warnings;
        this.registry = registry;
    }

    /** The border of a duty beside the main one: whatever goes wrong here must not stop a poll. */
    @Override
    public void saw(String feed, String list, byte[] body, FeedAnswer answer) {
        try {
            switch (answer) {
                case Page page -> page(feed, list, body, page);
                case Fault fault -> fault(feed, list, body, fault);
            }
        } catch (RuntimeException | IOException e) {
            LOG.warnf(e, "feed %s: the shape of an answer was not looked at", feed);
        }
    }

    private void page(String feed, String list, byte[] body, Page page) throws IOException {
        if (page.announcements().isEmpty()) {
            return;
        }
        Shape shape = Shape.of(body);
        Optional<Known> known = shapes.known(key(feed, list));
        List<String> differences = known.map(k -> k.differences(shape)).orElse(List.of());
        Known now = known.map(k -> k.with(shape)).orElseGet(() -> Known.first(shape));
        if (known.isEmpty() || !differences.isEmpty() || now.answers() <= Known.TO_LEARN) {
            shapes.keep(key(feed, list), now);
        }
        if (!differences.isEmpty()) {
            tell(feed, list, body, String.join("; ", differences));
        }
        bad.remove(key(feed, list));
        good(feed, list, body);
    }

    private synchronized void good(String feed, String list, byte[] body) throws IOException {
        Good before = lastGood.get(key(feed, list));
        Instant now = clock.instant();
        if (before != null && now.isBefore(before.written().plus(WRITTEN))) {
            lastGood.put(key(feed, list), new Good(ByteBuffer.wrap(body), before.written()));
        } else {
            lastGood.put(key(feed, list), new Good(ByteBuffer.wrap(body), now));
            write(feed, list, ".last-good", body);
        }
    }

    /** A shape that was learnt before a restart is as good as one seen since. */
    private void fault(String feed, String list, byte[] body, Fault fault) throws IOException {
        if (fault.kind() == Kind.CHANGED_SCHEMA
                && !bad.contains(key(feed, list))
                && shapes.known(key(feed, list)).isPresent()) {
            bad.add(key(feed, list));
            tell(feed, list, body, fault.words());
        }
    }

    private void tell(String feed, String list, byte[] body, String words) throws IOException {
        registry.counter("disclosure.feed.drift", "feed", feed).increment();
        warnings.raise(feed, Warnings.Kind.DRIFT, "the answers of " + list + " changed: " + words);
        byte[] good = held(feed, list);
        if (good != null) {
            write(feed, list, ".last-good", good);
        }
        write(feed, list, ".first-bad", body);
    }

    private synchronized byte @Nullable [] held(String feed, String list) {
        Good good = lastGood.get(key(feed, list));
        return good == null ? null : good.body().array();
    }

    private void write(String feed, String list, String kind, byte[] body) throws IOException {
        Path folder = config.directory().resolve(feed);
        Files.createDirectories(folder);
        String name = list.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^-", "");
        Files.write(folder.resolve(name + kind), body);
    }

    private static String key(String feed, String list) {
        return feed + " " + list;
    }
}
