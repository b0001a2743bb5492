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
    private final long longest;
    private boolean fit = true;

    private ReaderProcess(Process process, long longest) {
        this.process = process;
        this.longest = longest;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * @param longest bytes of an answer; a longer one would take the service's memory
     * @throws IOException when the machine cannot start it
     */
    static ReaderProcess start(List<String> command, long longest) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        return new ReaderProcess(builder.start(), longest);
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
            return answer(in.readInt());
        } catch (IOException e) {
            fit = false;
            return overdue.get() ? late(most) : ended();
        } finally {
            end.cancel(false);
        }
    }

    private Outcome answer(int length) throws IOException {
        if (length < 0 || length > longest) {
            fit = false;
            return new Outcome.Ended(
                    Parse.Status.TOO_LARGE,
                    "what is found in it needs more memory than one document may take");
        }
        return new Outcome.Read(EventJson.read(Request.part(in, length), Structured.class));
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
