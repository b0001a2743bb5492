package disclosure.crawler.feed;

import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Freshness;
import disclosure.crawler.fetch.Reply;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One exchange or aggregator. Implementations are beans; each is driven by one thread per call. */
public interface Feed {

    /** Short name, lower case, {@code [a-z0-9]+}: first part of every filing id. */
    String id();

    /** Name for people. */
    String name();

    /**
     * The site it asks. One replica watches all feeds of a site, so that what we allow ourselves
     * towards it is kept whatever the number of replicas.
     */
    String site();

    /** Whether it is to be polled. */
    boolean enabled();

    /** How often it is worth asking. */
    Timetable timetable();

    /**
     * The newest announcements.
     *
     * @param page from 0, newest first
     */
    FeedAnswer latest(int page) throws InterruptedException;

    /**
     * Older announcements.
     *
     * @param page from 0, newest first
     */
    FeedAnswer search(Search search, int page) throws InterruptedException;

    /** Whether {@link #search} finds the filings of a day, and all of them. */
    default boolean searchesByDay() {
        return false;
    }

    /**
     * Whether {@link #search} for a company costs the same however many days are asked for: then a
     * backfill of a company is one search, not one a day.
     */
    default boolean searchesCompanyAtOnce() {
        return false;
    }

    /**
     * How long the site wants to be left alone after its last answer, bounded by what is
     * configured; zero when it does not say. Faults say so themselves.
     */
    default Duration rest() {
        return Duration.ZERO;
    }

    /** What the pages of the last pass said is kept now; a feed may ask for news only. */
    default void kept() {}

    /** A pass begins: what earlier ones have shown since the last one that was kept is new. */
    default void anew() {}

    /**
     * Fetches a document of this feed as its site's visitors do.
     *
     * @param file overwritten
     * @param limit most bytes
     * @param known what the site said about it the last time; null asks for it in any case
     * @see Call
     */
    Reply<Path> document(URI uri, Path file, long limit, @Nullable Freshness known)
            throws InterruptedException;

    /**
     * What a page that lies where a main document should be leads to.
     *
     * @param filingId of the filing
     * @param page where it lies
     * @param file the page
     * @throws IOException when the file cannot be read
     */
    default Leads leads(String filingId, URI page, Path file)
            throws IOException, InterruptedException {
        return new Leads.Nowhere();
    }
}
