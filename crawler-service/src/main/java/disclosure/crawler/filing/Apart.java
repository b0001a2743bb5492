package disclosure.crawler.filing;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Link;
import disclosure.crawler.feed.Announcement.Standing;
import disclosure.events.Announced;
import disclosure.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sighting as the filing of its own that it may turn out to be.
 *
 * @param announced what would be told
 * @param further its documents beside the main one; empty where they were not kept
 */
record Apart(
        Announced announced,
        String title,
        String mark,
        Standing standing,
        @Nullable String documentPath,
        List<Link> further) {

    Apart {
        further = further == null ? List.of() : List.copyOf(further);
    }

    static Apart of(String source, Announcement seen, Instant seenAt) {
        String filingId = FilingId.of(source, seen.sourceId());
        return new Apart(
                Telling.first(source, filingId, seen, seenAt, false),
                seen.title(),
                seen.mark(),
                seen.standing(),
                Revisions.path(seen.documentUrl()),
                seen.further());
    }

    static Apart read(String json) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Apart.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a sighting cannot be read", e);
        }
    }

    String json() {
        return new String(EventJson.write(this), StandardCharsets.UTF_8);
    }

    FilingRow row() {
        FilingRow row = new FilingRow();
        row.filingId = announced.filingId();
        row.revision = announced.revision();
        row.source = announced.source();
        row.title = title;
        row.mark = mark;
        row.standing = standing;
        row.documentPath = documentPath;
        row.furtherPaths = Revisions.paths(further);
        row.announced = new String(EventJson.write(announced), StandardCharsets.UTF_8);
        row.firstSeenAt = announced.firstSeenAt();
        row.seenAt = announced.firstSeenAt();
        return row;
    }
}
