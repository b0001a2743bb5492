package disclosure.crawler.feed.dart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.crawler.Configs;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.FetchConfig;
import disclosure.crawler.fetch.HostBudget;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DartFeedTest {

    private static final String PREFIX = "disclosure.crawler.feeds.dart.";

    private static DartFeed feed(Map<String, String> settings) {
        return new DartFeed(
                Configs.of(DartConfig.class, settings),
                new Visitors(
                        Configs.of(FetchConfig.class, Map.of()),
                        new HostBudget(Duration.ZERO),
                        Clock.systemUTC(),
                        (name, list, body, answer) -> {}));
    }

    @Test
    void refusesToStartWithoutAKeyOnceItIsEnabled() {
        assertThatThrownBy(() -> feed(Map.of(PREFIX + "enabled", "true")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(PREFIX + "key");
        DartFeed keyed = feed(Map.of(PREFIX + "enabled", "true", PREFIX + "key", "sample"));
        assertThat(keyed.enabled()).isTrue();
        keyed.close();
        feed(Map.of()).close();
    }
}
