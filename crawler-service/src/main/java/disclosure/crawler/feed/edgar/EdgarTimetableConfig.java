package disclosure.crawler.feed.edgar;

import disclosure.crawler.feed.TimetableConfig;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;

/** How often EDGAR is polled. */
public interface EdgarTimetableConfig extends TimetableConfig {

    /** Begin of the publishing hours, New York: the system opens. */
    @Override
    @WithDefault("06:00:00")
    LocalTime busyFrom();
}
