package disclosure.crawler.feed.irm;

import disclosure.crawler.feed.FeedConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** 互动易's feeds: records of activities, and questions with their answers. */
@ConfigMapping(prefix = "disclosure.crawler.feeds.irm")
public interface IrmConfig extends FeedConfig {

    /** Where the search is: scheme, host and port. */
    @WithDefault("https://irm.cninfo.com.cn")
    URI baseUrl();

    /** Where the documents are. */
    @WithDefault("https://static.cninfo.com.cn/")
    URI documentsUrl();

    /** Whether answered questions are polled too, as filings of their own. */
    @WithDefault("true")
    boolean questions();
}
