package disclosure.crawler;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Configuration interfaces without a container: defaults, and what a test sets. */
public final class Configs {

    /** The exchanges of tests are on this machine. */
    private static final Map<String, String> LOCAL =
            Map.of("disclosure.crawler.fetch.private-addresses", "true");

    private Configs() {}

    public static <T> T of(Class<T> mapping, Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(mapping)
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .withSources(new PropertiesConfigSource(LOCAL, "every test", 50))
                .withValidateUnknown(false)
                .build()
                .getConfigMapping(mapping);
    }
}
