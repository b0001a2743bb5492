package disclosure.alert;

import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A line to the database whose other end can vanish: nothing comes through any more, and no
 * connection is closed. Those that are made later go through again.
 */
public final class VanishingHost implements QuarkusTestResourceLifecycleManager {

    private static final List<Line> LINES = new CopyOnWriteArrayList<>();

    private @Nullable ServerSocket server;

    /** Both ends of a connection. */
    private static final class Line {
        private final Socket client;
        private final Socket target;
        private volatile boolean dead;

        private Line(Socket client, Socket target) {
            this.client = client;
            this.target = target;
        }

        private void start() {
            Thread.ofVirtual().start(() -> carry(client, target));
            Thread.ofVirtual().start(() -> carry(target, client));
        }

        private void carry(Socket from, Socket to) {
            byte[] buffer = new byte[8_192];
            try {
                int read = from.getInputStream().read(buffer);
                while (read >= 0) {
                    if (!dead) {
                        to.getOutputStream().write(buffer, 0, read);
                    }
                    read = from.getInputStream().read(buffer);
                }
            } catch (IOException e) {
                // One end hung up.
            }
            if (!dead) {
                close();
            }
        }

        private void close() {
            try (client;
                    target) {
                dead = true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** From now on, for the connections there are. */
    static void vanish() {
        LINES.forEach(line -> line.dead = true);
    }

    /** After the engines, whose address this one replaces. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        URI database = URI.create(EnginesForTests.engines().jdbcUrl().substring("jdbc:".length()));
        try {
            ServerSocket open = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            server = open;
            Thread.ofVirtual().start(() -> accept(open, database));
            String here = "127.0.0.1:" + open.getLocalPort();
            String url = "jdbc:" + database.toString().replace(database.getAuthority(), here);
            return Map.of("quarkus.datasource.jdbc.url", url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accept(ServerSocket server, URI database) {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Line line = new Line(client, new Socket(database.getHost(), database.getPort()));
                LINES.add(line);
                line.start();
            } catch (IOException e) {
                // Closed, or the database is.
            }
        }
    }

    @Override
    public void stop() {
        LINES.forEach(Line::close);
        LINES.clear();
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
