package disclosure.crawler.feed.rss;

import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.Search;
import disclosure.crawler.feed.SiteFeed;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Freshness;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Asks for one document, which is the whole feed. */
final class RssFeed extends SiteFeed {

    private static final String FORMATS =
            "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
                    + " */*;q=0.5";

    /** Pages of a JSON Feed that are followed; other formats have one. */
    private static final int MOST_PAGES = 20;

    private final RssConfig.One config;

    /** Where the page after each page is. */
    private final Map<Integer, URI> following = new ConcurrentHashMap<>();

    private volatile @Nullable Freshness pending;
    private volatile @Nullable Freshness known;
    private volatile Duration maxAge = Duration.ZERO;
    private volatile Duration ttl = Duration.ZERO;

    RssFeed(String name, RssConfig.One config, Visitors visitors) {
        super(
                new Identity(
                        name,
                        name + " (" + config.url().getHost() + ")",
                        config.zone(),
                        1,
                        1,
                        true),
                config,
                visitors);
        if (!name.matches("[a-z0-9]+")) {
            throw new IllegalStateException(
                    "disclosure.crawler.feeds.rss."
                            + name
                            + ": a name has letters and digits only");
        }
        if (!config.exchange().matches("[A-Z0-9-]{1,16}")) {
            throw new IllegalStateException(
                    "disclosure.crawler.feeds.rss."
                            + name
                            + ".exchange: has up to 16 capital letters, digits and hyphens");
        }
        this.config = config;
    }

    @Override
    public FeedAnswer latest(int page) throws InterruptedException {
        return page == 0 ? super.latest(page) : after(page);
    }

    @Override
    public FeedAnswer search(Search search, int page) throws InterruptedException {
        return page == 0 ? super.search(search, page) : between(after(page), search);
    }

    private FeedAnswer after(int page) throws InterruptedException {
        URI next = following.get(page - 1);
        if (next == null) {
            return end(List.of());
        }
        if (page >= MOST_PAGES || !isHere(next)) {
            return end(List.of("the pages from " + next + " on are not read"));
        }
        return visitor().ask(Call.get(next, Map.of("Accept", FORMATS)), reader(page));
    }

    /** A page elsewhere is another feed. */
    private boolean isHere(URI next) {
        return Objects.equals(next.getHost(), config.url().getHost())
                && next.getPort() == config.url().getPort();
    }

    private RssReader reader(int page) {
        return new RssReader(
                config.exchange(),
                config.ticker().orElse(null),
                config.zone(),
                hints -> {
                    if (page == 0) {
                        ttl = hints.ttl();
                    }
                    URI next = resolved(hints.next());
                    if (next == null) {
                        following.remove(page);
                    } else {
                        following.put(page, next);
                    }
                });
    }

    private @Nullable URI resolved(String next) {
        try {
            return next.isEmpty() ? null : config.url().resolve(next);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    protected Call latest(Question question) {
        return Call.get(config.url(), Map.of("Accept", FORMATS)).ifChangedSince(known);
    }

    /** A search wants the list whether it has changed or not. */
    @Override
    protected Call search(Question question) {
        return Call.get(config.url(), Map.of("Accept", FORMATS));
    }

    @Override
    protected void answered(Freshness freshness) {
        pending = freshness;
        maxAge = Objects.requireNonNullElse(freshness.maxAge(), Duration.ZERO);
    }

    @Override
    public Duration rest() {
        if (timetable().always() != null) {
            return Duration.ZERO;
        }
        Duration asked = maxAge.compareTo(ttl) < 0 ? ttl : maxAge;
        return asked.compareTo(config.longestRest()) < 0 ? asked : config.longestRest();
    }

    /** Not before: an answer that was not kept must come again. */
    @Override
    public void kept() {
        super.kept();
        known = pending;
    }

    @Override
    protected AnswerReader latestReader() {
        return reader(0);
    }

    @Override
    protected boolean datesAreAskedFor() {
        return false;
    }
}
