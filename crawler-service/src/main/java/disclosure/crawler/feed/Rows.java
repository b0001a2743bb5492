package disclosure.crawler.feed;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects the rows of a page: each id once, those that cannot be read counted and shown. */
public final class Rows {

    private final Map<String, Announcement> kept = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();

    /** Reads every element of an array; null stands for no rows. */
    public static Rows of(JsonNode array, Function<Row, @Nullable Announcement> reader) {
        Rows rows = new Rows();
        array.forEach(node -> rows.add(reader.apply(new Row(node)), new Row(node)::beginning));
        return rows;
    }

    /** What a row was, for messages. */
    @FunctionalInterface
    public interface Beginning {
        String words();
    }

    /**
     * Takes a row in; of two with the same id the first stays.
     *
     * @param announcement null when the row lacks what a filing cannot do without
     */
    public void add(@Nullable Announcement announcement, Beginning row) {
        if (announcement == null) {
            unreadable.add(row.words());
        } else {
            kept.putIfAbsent(announcement.sourceId(), announcement);
        }
    }

    /** How many were kept. */
    public int size() {
        return kept.size();
    }

    /** The page, or a fault when no row at all could be read. */
    public FeedAnswer page(PageFacts facts, @Nullable Instant at) {
        if (kept.isEmpty() && !unreadable.isEmpty()) {
            return new Fault(
                    Kind.CHANGED_SCHEMA,
                    "none of "
                            + unreadable.size()
                            + " rows has an id and a title; the first: "
                            + unreadable.getFirst());
        }
        return new Page(List.copyOf(kept.values()), facts, at, remarks());
    }

    private List<String> remarks() {
        return unreadable.isEmpty()
                ? List.of()
                : List.of(
                        unreadable.size()
                                + " rows without id or title were left out, the first: "
                                + unreadable.getFirst());
    }
}
