package disclosure.parser.filing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the documents behind filings are read: the crawler keeps them. */
@ConfigMapping(prefix = "disclosure.parser.documents")
public interface OriginalsConfig {

    /** The crawler: scheme, host and port. */
    @WithDefault("http://localhost:8081")
    URI baseUrl();

    /**
     * A bearer token with the scope {@code filings:read}. {@link #tokenFile()} wins over it. Where
     * there is neither, one is asked for with {@code quarkus.oidc-client}, if that has a client id.
     */
    Optional<String> token();

    /**
     * A file that holds such a token; read at every request, so that it may be replaced before the
     * token ends. One that does not exist is as good as none.
     */
    Optional<Path> tokenFile();

    /** Largest document that is read, in bytes. */
    @WithDefault("67108864")
    long limit();

    /** Longest time one document may take to arrive. */
    @WithDefault("PT1M")
    Duration timeout();
}
