package disclosure.parser.reading;

import disclosure.events.Announced;
import disclosure.parser.document.Papers;
import disclosure.parser.document.ReadingLimits;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The processes that read: as many as documents are read at the same time, up to a number, each
 * started when first needed and kept as long as it is fit. Safe for use by several threads.
 */
public final class ReaderProcesses implements AutoCloseable {

    /** Starting, and sending bytes and answer, on a busy machine. */
    private static final Duration BESIDE = Duration.ofSeconds(20);

    private final List<String> command;
    private final Duration most;
    private final long longest;
    private final int processes;
    private final Deque<ReaderProcess> idle = new ArrayDeque<>();
    private final Set<ReaderProcess> busy = new HashSet<>();
    private boolean closed;

    /**
     * @param limits what one document may cost
     * @param memory heap of a process, bytes
     * @param processes the most there are at the same time; who needs another one waits
     */
    public ReaderProcesses(ReadingLimits limits, long memory, int processes) {
        // The process keeps its own time for reading and again for understanding.
        this(
                ReaderCommand.of(limits, memory),
                limits.time().multipliedBy(2).plus(BESIDE),
                ReaderProgram.longestAnswer(limits),
                processes);
    }

    ReaderProcesses(List<String> command, Duration most, long longest, int processes) {
        this.command = command;
        this.most = most;
        this.longest = longest;
        this.processes = processes;
    }

    /**
     * Starts one before it is needed.
     *
     * @throws IOException when the machine cannot
     */
    public void warmUp() throws IOException {
        give(take());
    }

    /**
     * Reads the documents of a filing.
     *
     * @throws IOException when no process can be started, or when the service is ending: the
     *     documents may be read again
     */
    public Outcome read(Announced filing, Papers papers) throws IOException {
        ReaderProcess process = take();
        Outcome outcome;
        try {
            outcome = process.ask(new Request(filing, papers), most);
        } finally {
            give(process);
        }
        if (isClosed()) {
            throw new IOException("the service ends while a document is read");
        }
        return outcome;
    }

    private synchronized ReaderProcess take() throws IOException {
        awaitPlace();
        if (closed) {
            throw new IOException("the service is ending");
        }
        ReaderProcess process = fit();
        if (process == null) {
            process = ReaderProcess.start(command, longest);
        }
        busy.add(process);
        return process;
    }

    private synchronized void awaitPlace() throws IOException {
        try {
            while (!closed && busy.size() >= processes) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for a process to read in", e);
        }
    }

    /** One that died while idle says nothing about the next document. */
    private @Nullable ReaderProcess fit() {
        ReaderProcess process = idle.poll();
        while (process != null && !process.isFit()) {
            process.close();
            process = idle.poll();
        }
        return process;
    }

    private synchronized void give(ReaderProcess process) {
        busy.remove(process);
        notifyAll();
        if (process.isFit() && !closed) {
            idle.push(process);
        } else {
            process.close();
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Ends them all; whoever waits for one gets an {@link IOException}. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        idle.forEach(ReaderProcess::close);
        busy.forEach(ReaderProcess::close);
    }
}
