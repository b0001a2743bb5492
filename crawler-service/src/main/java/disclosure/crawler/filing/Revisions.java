package disclosure.crawler.filing;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Link;
import disclosure.crawler.feed.Announcement.Standing;
import disclosure.events.Announced;
import disclosure.events.Change;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells whether a feed shows a known filing differently. */
final class Revisions {

    private Revisions() {}

    /**
     * What changed in a source's own view; null when nothing a reader cares about did, or when
     * another source told it already.
     *
     * @param own the source's last view
     * @param latest what was told last, by whichever source
     * @param told the same as an event
     */
    static @Nullable Change between(
            FilingRow own, FilingRow latest, Announced told, Announcement seen) {
        Change change = between(own, seen);
        if (change == null) {
            return companies(told, seen);
        }
        boolean fateIsTold =
                own.revision != latest.revision
                        && latest.standing == seen.standing()
                        && own.standing != seen.standing();
        return fateIsTold ? null : change;
    }

    /**
     * What a source adds that shows a filing of another one for the first time: what has become of
     * it, the company, a document. Other words for the same are no change.
     *
     * @param isNews whether the filing is published only now, as far as this source shows: then one
     *     that nobody heard of, because its source was not watched before, is told again
     */
    static @Nullable Change elsewhere(
            FilingRow latest, Announced told, Announcement seen, boolean isNews) {
        boolean fate =
                seen.standing() != Announcement.Standing.AS_FILED
                        && latest.standing != seen.standing();
        if (fate) {
            return new Change(kind(seen.standing()), words(latest), seen.displayTitle());
        }
        if (told.ticker() == null && seen.ticker() != null) {
            return new Change(Change.Kind.RETITLED, "no company named", seen.ticker());
        }
        Change companies = companies(told, seen);
        if (companies != null) {
            return companies;
        }
        String path = path(seen.documentUrl());
        if (told.documentUrl() == null && path != null) {
            return new Change(Change.Kind.DOCUMENT_REPLACED, Change.NO_DOCUMENT, path);
        }
        return isNews
                ? new Change(
                        Change.Kind.RETITLED,
                        "there before " + latest.source + " was watched",
                        seen.displayTitle())
                : null;
    }

    /** Whoever watches a company that is named only now must hear of it. */
    private static @Nullable Change companies(Announced told, Announcement seen) {
        List<String> added = Securities.added(told, seen);
        return added.isEmpty()
                ? null
                : new Change(
                        Change.Kind.RETITLED,
                        String.join(", ", told.tickers()),
                        String.join(", ", told.tickers()) + ", " + String.join(", ", added));
    }

    private static @Nullable Change between(FilingRow known, Announcement seen) {
        if (known.standing != seen.standing()) {
            return new Change(kind(seen.standing()), words(known), seen.displayTitle());
        }
        String path = path(seen.documentUrl());
        if (path != null && !path.equals(known.documentPath)) {
            return new Change(
                    Change.Kind.DOCUMENT_REPLACED,
                    Objects.requireNonNullElse(known.documentPath, Change.NO_DOCUMENT),
                    path);
        }
        if (showsMoreDocuments(known, seen)) {
            return new Change(
                    Change.Kind.DOCUMENT_REPLACED,
                    shown(known.documentPath, known.furtherPaths),
                    shown(path(seen.documentUrl()), paths(seen.further())));
        }
        String text = Sha256.ofText(seen);
        if (text != null && known.textSha256 != null && !text.equals(known.textSha256)) {
            return new Change(Change.Kind.DOCUMENT_REPLACED, known.textSha256, text);
        }
        if (!known.title.equals(seen.title()) || !known.mark.equals(seen.mark())) {
            return new Change(Change.Kind.RETITLED, words(known), seen.displayTitle());
        }
        return null;
    }

    private static boolean showsMoreDocuments(FilingRow known, Announcement seen) {
        String before = known.furtherPaths;
        return before != null
                && known.documentPath != null
                && paths(seen.further())
                        .lines()
                        .anyMatch(
                                path ->
                                        !path.equals(known.documentPath)
                                                && before.lines().noneMatch(path::equals));
    }

    private static String shown(@Nullable String main, @Nullable String further) {
        return Stream.concat(
                        Stream.ofNullable(main), Stream.ofNullable(further).flatMap(String::lines))
                .collect(Collectors.joining(", "));
    }

    /** Paths of documents, one a line. */
    static String paths(List<Link> links) {
        return links.stream()
                .map(link -> Objects.requireNonNullElse(path(link.url()), ""))
                .collect(Collectors.joining("\n"));
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
