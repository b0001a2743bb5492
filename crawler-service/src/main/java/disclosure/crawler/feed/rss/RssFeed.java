package disclosure.crawler.feed.rss;

import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.SiteFeed;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Freshness;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks for one document, which is the whole feed. */
final class RssFeed extends SiteFeed {

    private static final String FORMATS =
            "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
                    + " */*;q=0.5";

    private final RssConfig.One config;
    private final RssReader reader;
    private volatile @Nullable Freshness pending;
    private volatile @Nullable Freshness known;

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
        this.config = config;
        this.reader = new RssReader(config.exchange(), config.ticker().orElse(null), config.zone());
    }

    @Override
    protected Call latest(Question question) {
        return Call.get(config.url(), Map.of("Accept", FORMATS)).ifChangedSince(known);
    }

    @Override
    protected void answered(Freshness freshness) {
        pending = freshness;
    }

    /** Not before: an answer that was not kept must come again. */
    @Override
    public void kept() {
        known = pending;
    }

    @Override
    protected AnswerReader latestReader() {
        return reader;
    }

    @Override
    protected boolean datesAreAskedFor() {
        return false;
    }
}
