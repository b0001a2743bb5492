package disclosure.crawler.feed;

import disclosure.events.Precision;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One entry as seen in a feed.
 *
 * @param sourceId the feed's own id for it, unique within the feed
 * @param exchange exchange of the issuer, upper case
 * @param ticker security code; null where the feed names no company
 * @param shortName issuer's short name as printed
 * @param title title without the feed's decoration and without {@code mark}
 * @param standing what the feed says has become of it
 * @param mark the words it says so with (post-title); empty when it says nothing
 * @param feedCategory the feed's own category code
 * @param documentUrl absolute; null where the row has no attachment
 * @param publishedAt with the exchange's offset; midnight when only the day is known
 * @param precision how much of {@code publishedAt} is stated
 */
public record Announcement(
        String sourceId,
        String exchange,
        @Nullable String ticker,
        @Nullable String shortName,
        String title,
        Standing standing,
        String mark,
        @Nullable String feedCategory,
        @Nullable String documentUrl,
        OffsetDateTime publishedAt,
        Precision precision) {

    /** What has become of an announcement since it was made. */
    public enum Standing {
        AS_FILED,
        CORRECTED,
        WITHDRAWN
    }

    /** Title for display: with the mark, unless the title ends with it already. */
    public String displayTitle() {
        return mark.isEmpty() || title.endsWith(mark) ? title : title + mark;
    }
}
