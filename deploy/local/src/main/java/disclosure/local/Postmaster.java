package disclosure.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * PostgreSQL's main process, known by the file it keeps in its data directory. The net for a stop
 * that comes while the server is still starting: it must not outlive the stack.
 */
final class Postmaster {

    private Postmaster() {}

    static void endIfItRuns(Path dataDirectory) {
        Path file = dataDirectory.resolve("postmaster.pid");
        try {
            if (Files.exists(file)) {
                String pid = Files.readAllLines(file, StandardCharsets.US_ASCII).getFirst().strip();
                if (ProcessHandle.of(Long.parseLong(pid))
                        .filter(Postmaster::isPostgres)
                        .isPresent()) {
                    // SIGINT: ends without waiting for clients, which SIGTERM would.
                    new ProcessBuilder("kill", "-INT", pid).inheritIO().start();
                }
            }
        } catch (IOException | NumberFormatException e) {
            // The file vanishes when the server ends, which is what was wanted.
            System.getLogger("disclosure.local")
                    .log(System.Logger.Level.DEBUG, "no server to end", e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("postgres");
    }
}
