package disclosure.crawler.feed;

import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.fetch.Browser;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.FetchConfig;
import disclosure.crawler.fetch.HostBudget;
import disclosure.crawler.fetch.Reply;
import java.nio.file.Path;
import java.time.Clock;

/** A site as one visitor: asks for lists and has them read, fetches documents. */
public final class Site implements AutoCloseable {

    private final Browser browser;

    Site(FetchConfig config, HostBudget budget, Clock clock) {
        this.browser = new Browser(config, budget, clock);
    }

    /** Asks for a list. */
    public FeedAnswer ask(Call call, AnswerReader reader) throws InterruptedException {
        return switch (browser.list(call)) {
            case Reply.NotReceived<byte[]>(String words) -> new Fault(Kind.NO_ANSWER, words);
            case Reply.NotModified<byte[]> same ->
                    new Fault(Kind.HTTP_STATUS, "HTTP 304, which nobody asked for");
            case Reply.TooLarge<byte[]>(long limit) ->
                    new Fault(Kind.CHANGED_SCHEMA, "a list of more than " + limit + " bytes");
            case Reply.Received<byte[]> received -> read(call, received, reader);
        };
    }

    /** Asks for something that is no list of announcements, such as the site's name of a company. */
    public Reply<byte[]> ask(Call call) throws InterruptedException {
        return browser.list(call);
    }

    /**
     * Fetches a document.
     *
     * @param file overwritten
     * @param limit most bytes
     */
    public Reply<Path> document(Call call, Path file, long limit) throws InterruptedException {
        return browser.document(call, file, limit);
    }

    @Override
    public void close() {
        browser.close();
    }

    /** Content types lie, so only status and content count. */
    private static FeedAnswer read(
            Call call, Reply.Received<byte[]> received, AnswerReader reader) {
        if (received.status() == 200) {
            return reader.read(received.body(), received.arrivedAt());
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
