package disclosure.parser.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.local.testing.EnginesForTests;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(value = IdentityProvider.class, restrictToAnnotatedClass = true)
class ConfiguredTokenTest {

    @Inject
    @SuppressWarnings("NullAway.Init")
    OidcClient provider;

    @Test
    void isAskedForWithTheServicesOwnCredentialsAndRenewedBeforeItEnds() throws IOException {
        CrawlerToken token =
                new ConfiguredToken(
                        new OriginalsSettings(URI.create("http://127.0.0.1")),
                        provider,
                        Optional.of("parser"));
        IdentityProvider.lasting(5);
        String first = token.now().orElseThrow();
        String second = token.now().orElseThrow();
        assertThat(second).as("five seconds are less than the margin").isNotEqualTo(first);
        assertThat(IdentityProvider.lastRequest())
                .contains("grant_type=client_credentials", "scope=filings%3Aread");

        IdentityProvider.refusing();
        assertThatThrownBy(token::now)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the identity provider gives no token");

        IdentityProvider.lasting(3_600);
        String lasting = token.now().orElseThrow();
        assertThat(token.now()).contains(lasting);
    }
}
