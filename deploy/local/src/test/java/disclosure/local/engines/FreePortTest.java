package disclosure.local.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortTest {

    @Test
    void isNoneThatAConnectionToSomewhereElseMayTakeMeanwhile() {
        List<Integer> ports =
                IntStream.range(0, 100).mapToObj(_ -> FreePort.orAny(0)).distinct().toList();
        assertThat(ports).hasSize(100).allSatisfy(port -> assertThat(port).isLessThan(32_768));
    }

    @Test
    void isTheWantedOneWhereOneIsWanted() {
        assertThat(FreePort.orAny(19_092)).isEqualTo(19_092);
    }

    @Test
    void isNotFreeWhileSomebodyListens() throws Exception {
        int port = FreePort.orAny(0);
        assertThat(FreePort.isFree(port)).isTrue();
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePort.isFree(port)).isFalse();
        }
    }
}
