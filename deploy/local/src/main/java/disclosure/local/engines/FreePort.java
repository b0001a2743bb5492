package disclosure.local.engines;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A TCP port of the loopback interface that nobody listens on. Whoever asked listens on it later,
 * so it lies below those that systems give to outgoing connections (from 32768 on Linux): one of
 * these would be gone as soon as anybody connects to anything.
 */
public final class FreePort {

    private static final int FIRST = 10_000;
    private static final int END = 32_768;
    private static final int ATTEMPTS = 1_000;

    private static final PortClaims CLAIMS = PortClaims.ofUser();

    private FreePort() {}

    /**
     * The wanted port, or when it is 0 any free one, which no other process of this user is given
     * while this one runs.
     */
    public static int orAny(int wanted) {
        return wanted == 0 ? any() : wanted;
    }

    private static int any() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, END);
            if (CLAIMS.claim(port) && isFree(port)) {
                return port;
            }
        }
        throw new EngineException(
                "this machine has no free port from %d to %d on its loopback interface"
                        .formatted(FIRST, END - 1));
    }

    /** Whether one could listen on it; connections that linger from an earlier run do not count. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
