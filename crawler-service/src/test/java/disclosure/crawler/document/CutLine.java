package disclosure.crawler.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** A line to a port of this machine that is cut after so many bytes of each connection. */
final class CutLine implements AutoCloseable {

    private final ServerSocket server;
    private final int port;
    private final int length;

    CutLine(int port, int length) throws IOException {
        this.port = port;
        this.length = length;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> carry(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void carry(Socket client) {
        try (client;
                Socket target = new Socket(InetAddress.getLoopbackAddress(), port)) {
            Thread.ofVirtual().start(() -> back(target, client));
            InputStream in = client.getInputStream();
            OutputStream out = target.getOutputStream();
            byte[] buffer = new byte[8_192];
            int left = length;
            while (left > 0) {
                int read = in.read(buffer, 0, Math.min(left, buffer.length));
                if (read < 0) {
                    return;
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        } catch (IOException e) {
            // Either end hung up.
        }
    }

    private static void back(Socket target, Socket client) {
        try {
            target.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException e) {
            // Either end hung up.
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
