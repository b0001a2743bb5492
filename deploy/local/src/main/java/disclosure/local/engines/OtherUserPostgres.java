package disclosure.local.engines;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/**
 * PostgreSQL run as another user. The server refuses to run as root; where root may not open a user
 * namespace either (hardened kernels, some CI machines), this unpacks the same binaries into a
 * directory that user can reach and starts them with {@code su}. Linux only.
 */
final class OtherUserPostgres implements Closeable {

    private final String user;
    private final Path home;

    private OtherUserPostgres(String user, Path home) {
        this.user = user;
        this.home = home;
    }

    /**
     * @param user an existing user without rights of its own, for example {@code nobody}
     * @param wanted the data directory that was asked for; the server keeps its files under {@link
     *     #home(Path)} instead, because that user may not be allowed to enter the directories above
     *     {@code wanted}
     */
    static OtherUserPostgres start(String user, Path wanted, int port)
            throws IOException, InterruptedException {
        OtherUserPostgres server = new OtherUserPostgres(user, home(wanted));
        server.prepare();
        server.run(
                "bin/pg_ctl -D data -w -t 60 -l data/server.log start -o '-p %d -c %s -c %s -c %s'"
                        .formatted(
                                port,
                                "listen_addresses=127.0.0.1",
                                "unix_socket_directories=" + server.home.resolve("data"),
                                "max_connections=60"));
        return server;
    }

    /**
     * Where the server of this data directory lives: the same directory leads to the same place on
     * every start.
     */
    static Path home(Path wanted) {
        int name = wanted.toAbsolutePath().normalize().toString().hashCode();
        return Path.of("/var/tmp", "disclosure-postgres-" + HexFormat.of().toHexDigits(name));
    }

    @Override
    public void close() throws IOException {
        try {
            run("bin/pg_ctl -D data -m fast -w stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void prepare() throws IOException, InterruptedException {
        if (!Files.exists(home.resolve("bin/pg_ctl"))) {
            Files.createDirectories(home);
            Archive.unpack(
                    DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                            "Linux", System.getProperty("os.arch")),
                    home);
        }
        Path data = home.resolve("data");
        if (!Files.exists(data.resolve("postgresql.conf"))) {
            Files.createDirectories(data);
            execute(List.of("chown", user, data.toString()));
            run("bin/initdb -A trust -U " + Database.USER + " -D data -E UTF-8");
        }
    }

    private void run(String command) throws IOException, InterruptedException {
        execute(
                List.of(
                        "su",
                        "-s",
                        "/bin/sh",
                        user,
                        "-c",
                        "cd " + home + " && exec " + command + " </dev/null"));
    }

    private void execute(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("postgres", ".log");
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start();
            if (process.waitFor() != 0) {
                throw new IOException(
                        "as user %s: %s"
                                .formatted(user, Files.readString(said, StandardCharsets.UTF_8)));
            }
        } finally {
            Files.delete(said);
        }
    }
}
