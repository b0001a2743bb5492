package disclosure.crawler.poll;

import disclosure.crawler.feed.Announcement;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which announcements of a pass were there before we watched: in a first pass all of them. Where an
 * earlier attempt at it did not come to the end, what stands in front of what that one has kept was
 * published since. One per pass, not shared between threads.
 */
final class BeforeWatch {

    private enum Standing {
        NONE,
        ALL,
        /** Nothing was come upon yet that an earlier attempt has kept. */
        IN_FRONT
    }

    private Standing standing;

    private BeforeWatch(Standing standing) {
        this.standing = standing;
    }

    /** Of a feed that is watched, or whose first filings are to be alerted. */
    static BeforeWatch none() {
        return new BeforeWatch(Standing.NONE);
    }

    /**
     * Of a first pass that nobody is to hear of.
     *
     * @param again whether an earlier attempt has kept something
     */
    static BeforeWatch first(boolean again) {
        return new BeforeWatch(again ? Standing.IN_FRONT : Standing.ALL);
    }

    /** Something was come upon that an earlier attempt has kept; behind it all is old. */
    void known() {
        if (standing == Standing.IN_FRONT) {
            standing = Standing.ALL;
        }
    }

    /**
     * The old ones of a page.
     *
     * @param known gives the ids of those that the feed has shown us already
     */
    Predicate<Announcement> on(
            List<Announcement> page, Function<List<Announcement>, Set<String>> known) {
        return switch (standing) {
            case NONE -> row -> false;
            case ALL -> row -> true;
            case IN_FRONT -> {
                Set<String> kept = known.apply(page);
                if (kept.isEmpty()) {
                    yield row -> false;
                }
                known();
                Set<Announcement> news = Set.copyOf(page.subList(0, lastKept(page, kept)));
                yield row -> !news.contains(row);
            }
        };
    }

    /** Lists that are not in order inside a day show news between known rows, too. */
    private static int lastKept(List<Announcement> page, Set<String> kept) {
        int last = page.size() - 1;
        while (!kept.contains(page.get(last).sourceId())) {
            last--;
        }
        return last;
    }
}
