package disclosure.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One program of the stack. Its output goes to a file; an end nobody asked for is reported with the
 * file's last lines. Thread-safe.
 */
public final class ChildProcess {

    private static final int LAST_LINES = 20;

    /**
     * A terminal sends Ctrl-C to every process at once, so a child may end a moment before its
     * parent knows that it should.
     */
    private static final Duration GRACE = Duration.ofMillis(700);

    /**
     * What to start.
     *
     * @param name for people
     * @param environment added to this process's own
     * @param log file its output goes to
     */
    public record Program(
            String name, List<String> command, Map<String, String> environment, Path log) {

        public Program {
            command = List.copyOf(command);
            environment = Map.copyOf(environment);
        }
    }

    private final Program program;
    private final Consumer<String> crashes;
    private @Nullable Process process;
    private boolean wanted;

    /**
     * @param crashes is told, in words, when the program ends unasked
     */
    public ChildProcess(Program program, Consumer<String> crashes) {
        this.program = program;
        this.crashes = crashes;
    }

    public String name() {
        return program.name();
    }

    /** Starts it; nothing happens when it runs already. */
    public synchronized void start() {
        if (isAlive()) {
            return;
        }
        try {
            Files.createDirectories(program.log().toAbsolutePath().getParent());
            ProcessBuilder builder =
                    new ProcessBuilder(program.command())
                            .redirectErrorStream(true)
                            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                            .redirectOutput(
                                    ProcessBuilder.Redirect.appendTo(program.log().toFile()));
            builder.environment().putAll(program.environment());
            Process started = builder.start();
            process = started;
            wanted = true;
            // The watcher reports; nobody waits for it.
            CompletableFuture<Void> watcher = started.onExit().thenAccept(this::ended);
            assert !watcher.isCompletedExceptionally();
        } catch (IOException e) {
            throw new UncheckedIOException(name() + " cannot be started", e);
        }
    }

    /**
     * Asks it to end, as Kubernetes does (SIGTERM), and kills it when it takes longer than this.
     */
    public void stop(Duration patience) {
        Process running = unwanted();
        if (running == null) {
            return;
        }
        running.destroy();
        awaitEnd(running, patience);
    }

    /** Ends it as a crash of its machine would (SIGKILL), also while it is asked to end. */
    public void kill() {
        Process running = unwanted();
        if (running != null) {
            running.destroyForcibly();
            awaitEnd(running, Duration.ofSeconds(10));
        }
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Process id; -1 when it does not run. */
    public synchronized long pid() {
        return process != null && process.isAlive() ? process.pid() : -1;
    }

    /** What it said last. */
    public List<String> lastLines() {
        try {
            List<String> lines = Files.readAllLines(program.log(), StandardCharsets.UTF_8);
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        } catch (IOException e) {
            return List.of("(its log cannot be read: " + e.getMessage() + ")");
        }
    }

    private synchronized @Nullable Process unwanted() {
        wanted = false;
        return process;
    }

    private void awaitEnd(Process running, Duration patience) {
        try {
            if (!running.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void ended(Process which) {
        CompletableFuture.delayedExecutor(GRACE.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> reportUnlessAsked(which));
    }

    private synchronized void reportUnlessAsked(Process which) {
        if (wanted && process != null && process.pid() == which.pid()) {
            crashes.accept(
                    "%s ended by itself, exit code %d. Its last lines, of %s:%n    %s"
                            .formatted(
                                    name(),
                                    which.exitValue(),
                                    program.log(),
                                    String.join(System.lineSeparator() + "    ", lastLines())));
        }
    }
}
