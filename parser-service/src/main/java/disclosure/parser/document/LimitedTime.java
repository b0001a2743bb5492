package disclosure.parser.document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs work on threads of its own and waits for each only so long. Java cannot end a thread that
 * does not answer to interruption, nor mend a heap that was full: {@link #isSpent()} tells the
 * process around it that it had better end. Safe for use by several threads.
 */
public final class LimitedTime {

    private static final long STACK_BYTES = 4L * 1024 * 1024;

    private final List<Thread> late = new ArrayList<>();
    private volatile boolean memoryRanOut;

    /** How work ended. */
    public sealed interface Outcome<T> {

        /** In time. */
        record Done<T>(T value) implements Outcome<T> {}

        /** Nobody waits for it any more. */
        record Late<T>() implements Outcome<T> {}

        /** It threw. */
        record Failed<T>(Throwable cause) implements Outcome<T> {}
    }

    /**
     * Does the work, or leaves it behind and interrupts it.
     *
     * @param name of the thread
     * @throws InterruptedException when whoever waits is interrupted; the work is left behind too
     */
    public <T> Outcome<T> run(String name, Duration most, Callable<T> work)
            throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, name, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return new Outcome.Done<>(task.get(most.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            leave(thread);
            return new Outcome.Late<>();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (cause instanceof OutOfMemoryError) {
                memoryRanOut = true;
            }
            return new Outcome.Failed<>(cause);
        } catch (InterruptedException e) {
            leave(thread);
            throw e;
        }
    }

    private synchronized void leave(Thread thread) {
        thread.interrupt();
        late.add(thread);
    }

    /** Whether work that was left behind still runs, or memory ran out. */
    public synchronized boolean isSpent() {
        late.removeIf(thread -> !thread.isAlive());
        return memoryRanOut || !late.isEmpty();
    }
}
