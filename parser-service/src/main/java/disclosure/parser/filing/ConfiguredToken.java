package disclosure.parser.filing;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The token as the settings say: that of a file, one that stands there itself, or one that an
 * identity provider gives for the service's own credentials and that is renewed before it ends.
 */
@ApplicationScoped
class ConfiguredToken implements CrawlerToken {

    private final OriginalsConfig config;
    private final OidcClient provider;
    private final boolean provided;
    private final TokensHelper tokens = new TokensHelper();

    ConfiguredToken(
            OriginalsConfig config,
            OidcClient provider,
            @ConfigProperty(name = "quarkus.oidc-client.client-id") Optional<String> clientId) {
        this.config = config;
        this.provider = provider;
        this.provided = clientId.isPresent();
    }

    @Override
    public Optional<String> now() throws IOException {
        Optional<Path> file = config.tokenFile().filter(Files::exists);
        if (file.isPresent()) {
            return Optional.of(Files.readString(file.get()).strip());
        }
        return config.token().isPresent() || !provided
                ? config.token()
                : Optional.of(ofTheProvider());
    }

    private String ofTheProvider() throws IOException {
        try {
            return tokens.getTokens(provider).await().atMost(config.timeout()).getAccessToken();
        } catch (RuntimeException e) {
            throw new IOException("the identity provider gives no token: " + e.getMessage(), e);
        }
    }
}
