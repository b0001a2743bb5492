package disclosure.crawler.feed;

import java.util.LinkedHashMap;
import java.util.Map;

/** Ids that a feed showed lately, kept or not; the oldest are forgotten. */
public final class RecentIds {

    /** About a week of the busiest feed. */
    private static final int MOST = 20_000;

    private final Map<String, Boolean> ids =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > MOST;
                }
            };

    /** True when it was not there. */
    public synchronized boolean add(String id) {
        return ids.putIfAbsent(id, Boolean.TRUE) == null;
    }

    public synchronized boolean contains(String id) {
        return ids.containsKey(id);
    }
}
