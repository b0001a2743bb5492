package disclosure.crawler.drift;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Watching the shape of answers. */
@ConfigMapping(prefix = "disclosure.crawler.drift")
public interface DriftConfig {

    /**
     * Where samples are kept: per feed and list the last of the old shape, the first of the new.
     */
    @WithDefault("samples")
    Path directory();
}
