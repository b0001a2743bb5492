package disclosure.crawler.feed;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All feeds there are. */
@Singleton
public final class Feeds {

    private final List<Feed> feeds;

    Feeds(@All List<FeedFamily> families) {
        this.feeds =
                families.stream()
                        .flatMap(family -> family.feeds().stream())
                        .sorted(Comparator.comparing(Feed::id))
                        .toList();
        Set<String> ids = new HashSet<>();
        feeds.forEach(
                feed -> {
                    if (!ids.add(feed.id())) {
                        throw new IllegalStateException("two feeds have the id " + feed.id());
                    }
                });
    }

    /** In the order of their ids. */
    public List<Feed> all() {
        return feeds;
    }

    /** The feed of that id. */
    public Optional<Feed> find(String id) {
        return feeds.stream().filter(feed -> feed.id().equals(id)).findFirst();
    }
}
