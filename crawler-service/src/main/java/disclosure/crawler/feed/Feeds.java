package disclosure.crawler.feed;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
