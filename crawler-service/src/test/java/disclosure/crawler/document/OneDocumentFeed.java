package disclosure.crawler.document;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.Search;
import disclosure.crawler.feed.Timetable;
import disclosure.crawler.fetch.Freshness;
import disclosure.crawler.fetch.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A feed of nothing but one document, which answers conditional requests by its ETag. */
final class OneDocumentFeed implements Feed {

    private final String id;
    private Supplier<String> content;
    private @Nullable String etag;
    private int status = 200;

    /** What each request said it knew. */
    final List<@Nullable Freshness> requests = new ArrayList<>();

    OneDocumentFeed(String id, String content) {
        this.id = id;
        this.content = () -> content;
    }

    OneDocumentFeed gives(Supplier<String> now) {
        this.content = now;
        return this;
    }

    OneDocumentFeed tagged(String tag) {
        this.etag = tag;
        return this;
    }

    OneDocumentFeed answers(int code) {
        this.status = code;
        return this;
    }

    @Override
    public Reply<Path> document(URI uri, Path file, long limit, @Nullable Freshness known) {
        requests.add(known);
        if (known != null && known.etag() != null && known.etag().equals(etag)) {
            return new Reply.NotModified<>(known, Instant.now());
        }
        try {
            Files.writeString(file, "%PDF-1.4\n" + content.get(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Reply.Received<>(
                status, null, file, Instant.now(), new Freshness(etag, null, null));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return id;
    }

    @Override
    public String site() {
        return "exchange.example";
    }

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public Timetable timetable() {
        throw new UnsupportedOperationException("it is not polled");
    }

    @Override
    public FeedAnswer latest(int page) {
        throw new UnsupportedOperationException("it is not polled");
    }

    @Override
    public FeedAnswer search(Search search, int page) {
        throw new UnsupportedOperationException("it is not searched");
    }
}
