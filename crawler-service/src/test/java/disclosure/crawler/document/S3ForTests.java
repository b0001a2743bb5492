package disclosure.crawler.document;

import disclosure.local.engines.FreePort;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A real S3 server in a process of its own, which wants requests signed with {@link #KEY}. */
public final class S3ForTests implements QuarkusTestResourceLifecycleManager {

    static final String KEY = "key-of-the-tests";
    static final String SECRET = "secret-of-the-tests";

    private static int port;
    private static @Nullable Path objects;
    private @Nullable Process process;

    /** Address of the server. */
    static String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    static int port() {
        return port;
    }

    /** Where it keeps its buckets, one folder each. */
    static Path objects() {
        return Objects.requireNonNull(objects);
    }

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("s3");
            objects = Files.createDirectory(folder.resolve("objects"));
            port = FreePort.orAny(0);
            Path settings =
                    Files.writeString(
                            folder.resolve("settings"),
                            """
                            s3proxy.endpoint=%s
                            s3proxy.authorization=aws-v4
                            s3proxy.identity=%s
                            s3proxy.credential=%s
                            jclouds.provider=filesystem-nio2
                            jclouds.filesystem.basedir=%s
                            jclouds.identity=unused
                            jclouds.credential=unused
                            """
                                    .formatted(endpoint(), KEY, SECRET, objects));
            process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-Xmx256m",
                                    "-jar",
                                    System.getProperty("s3.server", "target/s3-server/s3proxy.jar"),
                                    "--properties",
                                    settings.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("log").toFile())
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await("S3 server").atMost(Duration.ofMinutes(5)).until(S3ForTests::answers);
        return Map.of(
                "quarkus.s3.endpoint-override",
                endpoint(),
                "quarkus.s3.aws.credentials.type",
                "static",
                "quarkus.s3.aws.credentials.static-provider.access-key-id",
                KEY,
                "quarkus.s3.aws.credentials.static-provider.secret-access-key",
                SECRET);
    }

    private static boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void stop() {
        if (process != null) {
            process.destroy();
        }
    }
}
