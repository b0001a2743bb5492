package disclosure.crawler.feed;

import java.util.List;

/** The feeds of one exchange. Implementations are beans, one per folder. */
public interface FeedFamily {

    /** All of them, enabled or not; the same ones each time. */
    List<Feed> feeds();
}
