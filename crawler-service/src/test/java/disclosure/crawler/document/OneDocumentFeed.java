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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A feed of nothing but one document, which answers conditional requests by its ETag; others may
 * lie at addresses of their own.
 */
final class OneDocumentFeed implements Feed {

    private final String id;
    private Supplier<String> content;
    private @Nullable String etag;
    private int status = 200;

    private final Map<String, String> others = new HashMap<>();
    private final Set<String> absent = new HashSet<>();

    /** What was asked for, in order. */
    final List<String> asked = new ArrayList<>();

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

    /** What lies at one address, to the byte. */
    OneDocumentFeed at(String url, String file) {
        others.put(url, file);
        return this;
    }

    /** Nothing lies at one address. */
    OneDocumentFeed without(String url) {
        absent.add(url);
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
        asked.add(uri.toString());
        if (known != null && known.etag() != null && known.etag().equals(etag)) {
            return new Reply.NotModified<>(known, Instant.now());
        }
        try {
            String other = others.get(uri.toString());
            Files.writeString(
                    file,
                    other == null ? "%PDF-1.4\n" + content.get() : other,
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int answer = absent.contains(uri.toString()) ? 404 : status;
        return new Reply.Received<>(
                answer, null, file, Instant.now(), new Freshness(etag, null, null));
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
