package disclosure.local.engines;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A TCP port of the loopback interface that nobody listens on. */
public final class FreePort {

    private FreePort() {}

    /** The wanted port, or any free one when it is 0. */
    public static int orAny(int wanted) {
        return wanted == 0 ? any() : wanted;
    }

    private static int any() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new EngineException("this machine has no free port on its loopback interface", e);
        }
    }
}
