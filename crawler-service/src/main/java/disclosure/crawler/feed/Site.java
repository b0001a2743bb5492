package disclosure.crawler.feed;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.fetch.Browser;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.FetchConfig;
import disclosure.crawler.fetch.Freshness;
import disclosure.crawler.fetch.HostBudget;
import disclosure.crawler.fetch.Jsonp;
import disclosure.crawler.fetch.Reply;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A site as one visitor: asks for lists and has them read, fetches documents. */
public final class Site implements AutoCloseable {

    /** Lists whose last answer is remembered; a feed has few. */
    private static final int MOST_LISTS = 8;

    private final String feed;
    private final Witness witness;
    private final FetchConfig config;
    private final HostBudget budget;
    private final Clock clock;
    private final Map<URI, Last> last = new ConcurrentHashMap<>();

    /** Opened by the first question: most feeds are never asked. Guarded by this. */
    private @Nullable Browser browser;

    /** An answer that stood for a page, to be recognised when it comes again. */
    private record Last(ByteBuffer body, Page page) {}

    Site(String feed, Witness witness, FetchConfig config, HostBudget budget, Clock clock) {
        this.feed = feed;
        this.witness = witness;
        this.config = config;
        this.budget = budget;
        this.clock = clock;
    }

    /** What a lookup led to. */
    public sealed interface Lookup {
        /** The site's answer. */
        record Found(JsonNode root) implements Lookup {}

        /** No answer that could be read. */
        record Failed(Fault fault) implements Lookup {}
    }

    /** Asks for a list. */
    public FeedAnswer ask(Call call, AnswerReader reader) throws InterruptedException {
        return ask(call, reader, freshness -> {});
    }

    /**
     * Asks for a list. Where the call is conditional and nothing changed, the answer is a page
     * without announcements.
     *
     * @param freshness takes what the site says about asking again, when the answer is a page
     */
    FeedAnswer ask(Call call, AnswerReader reader, Consumer<Freshness> freshness)
            throws InterruptedException {
        return switch (browser().list(call)) {
            case Reply.NotReceived<byte[]>(String words) -> new Fault(Kind.NO_ANSWER, words);
            case Reply.NotModified<byte[]> same -> {
                freshness.accept(same.freshness());
                yield new Page(List.of(), PageFacts.whole(0), same.arrivedAt(), List.of());
            }
            case Reply.TooLarge<byte[]>(long limit) ->
                    new Fault(Kind.CHANGED_SCHEMA, "a list of more than " + limit + " bytes");
            case Reply.Received<byte[]> received -> {
                FeedAnswer answer = recognised(call, received, reader);
                if (answer instanceof Page) {
                    freshness.accept(received.freshness());
                }
                yield answer;
            }
        };
    }

    /** Asks for a page that is no list of announcements; empty when it is not given. */
    public Optional<String> text(Call call) throws InterruptedException {
        return browser().list(call) instanceof Reply.Received<byte[]> received
                        && received.status() == 200
                ? Optional.of(Markup.text(received.body()))
                : Optional.empty();
    }

    /** What asking for a page led to. */
    public sealed interface Text {
        /** The page. */
        record Given(String text) implements Text {}

        /** Something else. */
        record Refused(Fault fault) implements Text {}
    }

    /**
     * Asks for a page that is no list of announcements.
     *
     * @param reader knows what the site means by another status than 200
     */
    public Text page(Call call, AnswerReader reader) throws InterruptedException {
        return switch (browser().list(call)) {
            case Reply.NotReceived<byte[]>(String words) ->
                    new Text.Refused(new Fault(Kind.NO_ANSWER, words));
            case Reply.NotModified<byte[]> same ->
                    new Text.Refused(new Fault(Kind.HTTP_STATUS, "HTTP 304 to a plain question"));
            case Reply.TooLarge<byte[]>(long limit) ->
                    new Text.Refused(
                            new Fault(Kind.CHANGED_SCHEMA, "more than " + limit + " bytes"));
            case Reply.Received<byte[]> received ->
                    received.status() == 200
                            ? new Text.Given(Markup.text(received.body()))
                            : new Text.Refused(reader.refusal(received.status(), received.body()));
        };
    }

    /** Asks for JSON that is no list of announcements, such as the site's number of a company. */
    public Lookup lookup(Call call) throws InterruptedException {
        return switch (browser().list(call)) {
            case Reply.NotReceived<byte[]>(String words) ->
                    new Lookup.Failed(new Fault(Kind.NO_ANSWER, words));
            case Reply.NotModified<byte[]> same ->
                    new Lookup.Failed(new Fault(Kind.HTTP_STATUS, "HTTP 304 to a plain question"));
            case Reply.TooLarge<byte[]>(long limit) ->
                    new Lookup.Failed(
                            new Fault(Kind.CHANGED_SCHEMA, "more than " + limit + " bytes"));
            case Reply.Received<byte[]> received ->
                    received.status() == 200
                                    && Jsonp.read(received.body()) instanceof Jsonp.Json(var root)
                            ? new Lookup.Found(root)
                            : new Lookup.Failed(
                                    new Fault(
                                            Kind.HTTP_STATUS,
                                            "HTTP %d without JSON from %s"
                                                    .formatted(
                                                            received.status(),
                                                            call.uri().getHost())));
        };
    }

    /**
     * Fetches a document.
     *
     * @param file overwritten
     * @param limit most bytes
     */
    public Reply<Path> document(Call call, Path file, long limit) throws InterruptedException {
        return browser().document(call, file, limit);
    }

    @Override
    public synchronized void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private synchronized Browser browser() {
        if (browser == null) {
            browser = new Browser(config, budget, clock);
        }
        return browser;
    }

    /** The path; where it holds a day or a page's number, all of them are one list. */
    private static String list(Call call) {
        return call.uri().getPath().replaceAll("\\d+", "#");
    }

    /** The very same bytes as before are the very same page: most polls find nothing new. */
    private FeedAnswer recognised(Call call, Reply.Received<byte[]> received, AnswerReader reader) {
        Last before = last.get(call.uri());
        if (received.status() == 200
                && before != null
                && before.body().equals(ByteBuffer.wrap(received.body()))) {
            Page page = before.page();
            return new Page(
                    page.announcements(), page.facts(), received.arrivedAt(), page.remarks());
        }
        FeedAnswer answer = read(call, received, reader);
        if (received.status() == 200) {
            witness.saw(feed, list(call), received.body(), answer);
        }
        if (answer instanceof Page page && (before != null || last.size() < MOST_LISTS)) {
            last.put(call.uri(), new Last(ByteBuffer.wrap(received.body()), page));
        }
        return answer;
    }

    /** Content types lie, so only status and content count. */
    private static FeedAnswer read(
            Call call, Reply.Received<byte[]> received, AnswerReader reader) {
        if (received.status() == 200) {
            Fault attack = Entities.hostile(received.body());
            return attack == null ? reader.read(received.body(), received.arrivedAt()) : attack;
        }
        Fault fault = reader.refusal(received.status(), received.body());
        String words =
                fault.words().contains("from ")
                        ? fault.words()
                        : fault.words() + " from " + call.uri().getHost();
        return new Fault(
                fault.kind(),
                words,
                received.retryAfter() == null ? fault.retryAfter() : received.retryAfter());
    }
}
