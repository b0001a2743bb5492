package disclosure.parser.reading;

import disclosure.events.EventJson;
import disclosure.events.Parse;
import disclosure.parser.structure.Structured;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One process that reads, one document at a time. */
final class ReaderProcess implements AutoCloseable {

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private boolean fit = true;

    private ReaderProcess(Process process) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * @throws IOException when the machine cannot start it
     */
    static ReaderProcess start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        return new ReaderProcess(builder.start());
    }

    /** Whether it may be asked again. */
    boolean isFit() {
        return fit && process.isAlive();
    }

    /** Waits for the answer; when the time is over the process is ended. */
    Outcome ask(Request request, Duration most) {
        AtomicBoolean overdue = new AtomicBoolean();
        Executor later = CompletableFuture.delayedExecutor(most.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> end =
                CompletableFuture.runAsync(
                        () -> {
                            overdue.set(true);
                            process.destroyForcibly();
                        },
                        later);
        try {
            request.write(out);
            fit = in.readByte() == 1;
            return new Outcome.Read(EventJson.read(Request.part(in), Structured.class));
        } catch (IOException e) {
            fit = false;
            return overdue.get() ? late(most) : ended();
        } finally {
            end.cancel(false);
        }
    }

    private static Outcome late(Duration most) {
        return new Outcome.Ended(
                Parse.Status.TOO_LARGE, "reading took longer than " + most.toSeconds() + " s");
    }

    private Outcome ended() {
        int code = process.destroyForcibly().onExit().join().exitValue();
        return code == ReaderProgram.SPENT
                ? new Outcome.Ended(
                        Parse.Status.TOO_LARGE,
                        "reading needs more memory than one document may take")
                : new Outcome.Ended(
                        Parse.Status.BROKEN, "reading it ended its process with code " + code);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
