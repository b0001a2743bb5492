package disclosure.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void sayWhichPortIsTakenAndWhatItIsFor() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int offset = other.getLocalPort() - 8080;
            assertThat(Ports.standard(offset).taken())
                    .contains("port %d (front door) is taken".formatted(other.getLocalPort()));
        }
    }

    @Test
    void countOneThatListensOnEveryAddressAsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            int offset = other.getLocalPort() - 8082;
            assertThat(Ports.standard(offset).taken())
                    .contains("port %d (parser-service) is taken".formatted(other.getLocalPort()));
        }
    }

    @Test
    void areTheDocumentedOnes() {
        assertThat(Ports.standard(0).uses())
                .containsOnlyKeys(
                        8080, 8081, 8082, 8083, 9081, 9082, 9083, 8090, 8091, 19092, 15432);
    }
}
