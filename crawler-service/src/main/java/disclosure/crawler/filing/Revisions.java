package disclosure.crawler.filing;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Standing;
import disclosure.events.Change;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells whether a feed shows a known filing differently. */
final class Revisions {

    private Revisions() {}

    /** What changed; null when nothing a reader cares about did. */
    static @Nullable Change between(FilingRow known, Announcement seen) {
        if (known.standing != seen.standing()) {
            return new Change(kind(seen.standing()), words(known), seen.displayTitle());
        }
        String path = path(seen.documentUrl());
        if (path != null && !path.equals(known.documentPath)) {
            return new Change(
                    Change.Kind.DOCUMENT_REPLACED,
                    Objects.requireNonNullElse(known.documentPath, "no document"),
                    path);
        }
        if (!known.title.equals(seen.title()) || !known.mark.equals(seen.mark())) {
            return new Change(Change.Kind.RETITLED, words(known), seen.displayTitle());
        }
        return null;
    }

    /** Path and query: the host is ours to configure and says nothing about the document. */
    static @Nullable String path(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            URI uri = URI.create(url);
            String path = Objects.requireNonNullElse(uri.getRawPath(), "");
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException e) {
            return url;
        }
    }

    private static Change.Kind kind(Standing standing) {
        return switch (standing) {
            case CORRECTED -> Change.Kind.CORRECTED;
            case WITHDRAWN -> Change.Kind.WITHDRAWN;
            case AS_FILED -> Change.Kind.RETITLED;
        };
    }

    private static String words(FilingRow known) {
        return known.title.endsWith(known.mark) ? known.title : known.title + known.mark;
    }
}
