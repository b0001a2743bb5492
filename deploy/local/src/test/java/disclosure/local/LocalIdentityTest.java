package disclosure.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalIdentityTest {

    @TempDir Path directory;

    @Test
    void putsTenantAndScopesIntoTheToken() {
        String token =
                LocalIdentity.in(directory)
                        .token("analyst", "harbour-fund", "filings:read", "alerts:write");
        String claims =
                new String(
                        Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]),
                        StandardCharsets.UTF_8);
        assertThat(claims)
                .contains(
                        "\"tenant\":\"harbour-fund\"",
                        "\"scope\":\"filings:read alerts:write\"",
                        "\"iss\":\"https://disclosure.local\"");
    }

    @Test
    void keepsItsKeyOverARestart() {
        String first = LocalIdentity.in(directory).publicKeyLocation();
        String second = LocalIdentity.in(directory).publicKeyLocation();
        assertThat(second).isEqualTo(first).startsWith("file:");
    }
}
