package disclosure.alert.preview;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a preview reads. */
@ConfigMapping(prefix = "disclosure.preview")
public interface PreviewConfig {

    /** Filings that one preview reads, the newest first; it says when there were more. */
    @WithDefault("50000")
    int mostFilings();

    /** Hits of which the standing rules that would tell the same are looked for. */
    @WithDefault("1000")
    int mostOverlaps();
}
