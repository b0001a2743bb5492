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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

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
    private final Map<String, byte[]> lastGood = new ConcurrentHashMap<>();

    Canary(DriftConfig config, Shapes shapes, Warnings warnings, MeterRegistry registry) {
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
        if (!differences.isEmpty()) {
            tell(feed, list, body, String.join("; ", differences));
        }
        Known now = known.map(k -> k.with(shape)).orElseGet(() -> Known.first(shape));
        if (known.isEmpty() || !differences.isEmpty() || now.answers() <= Known.TO_LEARN) {
            shapes.keep(key(feed, list), now);
        }
        lastGood.put(key(feed, list), body);
    }

    private void fault(String feed, String list, byte[] body, Fault fault) throws IOException {
        if (fault.kind() == Kind.CHANGED_SCHEMA && lastGood.containsKey(key(feed, list))) {
            tell(feed, list, body, fault.words());
            // One bad sample is enough until the list was good again.
            lastGood.remove(key(feed, list));
        }
    }

    private void tell(String feed, String list, byte[] body, String words) throws IOException {
        registry.counter("disclosure.feed.drift", "feed", feed).increment();
        warnings.raise(feed, Warnings.Kind.DRIFT, "the answers of " + list + " changed: " + words);
        Path folder = config.directory().resolve(feed);
        Files.createDirectories(folder);
        String name = list.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^-", "");
        byte[] good = lastGood.get(key(feed, list));
        if (good != null) {
            Files.write(folder.resolve(name + ".last-good"), good);
        }
        Files.write(folder.resolve(name + ".first-bad"), body);
    }

    private static String key(String feed, String list) {
        return feed + " " + list;
    }
}
