package disclosure.local.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortClaimsTest {

    @TempDir Path directory;

    @Test
    void aPortIsClaimedOnce() {
        PortClaims claims = PortClaims.in(directory.resolve("ports"));
        assertThat(claims.claim(12_000)).isTrue();
        assertThat(claims.claim(12_000)).isFalse();
        assertThat(claims.claim(12_001)).isTrue();
    }

    @Test
    void aClaimHoldsBesideOthersOfTheSameProcess() {
        Path file = directory.resolve("ports");
        PortClaims one = PortClaims.in(file);
        PortClaims another = PortClaims.in(file);
        assertThat(one.claim(12_000)).isTrue();
        assertThat(another.claim(12_000)).isFalse();
        assertThat(another.claim(12_001)).isTrue();
        assertThat(one.claim(12_001)).isFalse();
    }

    @Test
    void aPortThatAnotherProcessClaimedIsFreeWhenItHasEnded() throws Exception {
        Path file = directory.resolve("ports");
        Process other = claiming(file, 12_000);
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("claimed: true");
            assertThat(PortClaims.in(file).claim(12_000)).isFalse();
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(PortClaims.in(file).claim(12_000)).isTrue();
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        assertThatThrownBy(() -> PortClaims.in(directory))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining(directory.toString());
    }

    private static Process claiming(Path file, int port) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Claimer.class.getName(),
                        file.toString(),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .start();
    }

    /** Claims a port, says whether it got it, and waits to be ended. */
    static final class Claimer {

        private Claimer() {}

        public static void main(String[] arguments) throws Exception {
            PortClaims claims = PortClaims.in(Path.of(arguments[0]));
            System.out.println("claimed: " + claims.claim(Integer.parseInt(arguments[1])));
            System.in.read();
        }
    }
}
