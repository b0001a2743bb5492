package disclosure.crawler.document;

import disclosure.crawler.document.DocumentStore.Kept;
import disclosure.crawler.feed.Feed;
import disclosure.crawler.fetch.Freshness;
import disclosure.crawler.fetch.Reply;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What lies at a document's address at this moment. */
sealed interface Glance {

    /** What we have. */
    record Unchanged() implements Glance {}

    /** A document, in the draft. */
    record Seen(Kept kept, MediaType type, Freshness freshness) implements Glance {}

    /** None that could be kept; whatever it is, it says nothing about the one we have. */
    record Nothing() implements Glance {}

    /** Another replica is at the document's site. */
    record Busy() implements Glance {}

    /** The host wants to be left alone. */
    record Rest(String words, Duration pause) implements Glance {}

    /**
     * Looks.
     *
     * @param known what the site said about what we have; null fetches in any case
     * @param draft overwritten
     */
    static Glance at(
            Feed feed,
            String url,
            @Nullable Freshness known,
            Path draft,
            SiteTurns turns,
            DocumentConfig config)
            throws IOException, InterruptedException {
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException e) {
            return new Nothing();
        }
        Optional<Reply<Path>> fetched = turns.document(feed, uri, draft, config.limit(), known);
        if (fetched.isEmpty()) {
            return new Busy();
        }
        Reply<Path> reply = fetched.get();
        if (reply instanceof Reply.NotModified<Path>) {
            return new Unchanged();
        }
        return switch (Verdict.on(reply, Sniffed.head(draft), uri)) {
            case Verdict.Keep(MediaType type) ->
                    new Seen(Kept.of(draft), type, Verdict.freshness(reply));
            case Verdict.Rest rest ->
                    new Rest(
                            rest.words(), Objects.requireNonNullElse(rest.pause(), config.pause()));
            case Verdict.Refuse refused -> new Nothing();
            case Verdict.TryLater later -> new Nothing();
        };
    }
}
