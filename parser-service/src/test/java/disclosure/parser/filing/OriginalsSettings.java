package disclosure.parser.filing;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** No token, and a small limit. */
record OriginalsSettings(URI baseUrl) implements OriginalsConfig {

    @Override
    public Optional<String> token() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> tokenFile() {
        return Optional.empty();
    }

    @Override
    public long limit() {
        return 1_000;
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(5);
    }
}
