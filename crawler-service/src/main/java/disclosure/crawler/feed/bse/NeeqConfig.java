package disclosure.crawler.feed.bse;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** The feed of the national quotation system. */
@ConfigMapping(prefix = "disclosure.crawler.feeds.neeq")
public interface NeeqConfig extends BseConfig {

    /** Off unless wanted: it lists six thousand companies that no exchange does. */
    @Override
    @WithDefault("false")
    boolean enabled();

    @Override
    @WithDefault("https://www.neeq.com.cn")
    URI baseUrl();
}
