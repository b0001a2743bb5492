package disclosure.parser.reading;

import disclosure.events.EventJson;
import disclosure.events.Topics;
import disclosure.parser.document.ReadingLimits;
import disclosure.parser.structure.FilingStructurer;
import disclosure.parser.structure.Structured;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The process that reads: requests from standard input, answers to standard output, until its input
 * ends, which it also does when the service dies. An answer is one byte, 0 when this was its last,
 * and the JSON after its length.
 */
final class ReaderProgram {

    /** What a process ends with that cannot go on. */
    static final int SPENT = 3;

    /**
     * Bytes of JSON of what is found in one filing; beyond it the text is answered alone. An event
     * has room for this, for what other filings tell of it and for some of its text.
     */
    static final int MOST_FACTS = Topics.MAX_RECORD_BYTES - 1024 * 1024;

    /** Bytes of JSON that a character takes at most, which is the escape of one that controls. */
    private static final int LONGEST_CHARACTER = 6;

    /** Named here so that the setting is not collected with an unreferenced logger. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache");

    private final BlockingQueue<Request> asked = new LinkedBlockingQueue<>();
    private final FilingStructurer structurer;
    private final DataOutputStream out;

    private ReaderProgram(ReadingLimits limits, DataOutputStream out) {
        this.structurer = new FilingStructurer(Clock.systemUTC(), limits);
        this.out = out;
    }

    /** Reads what it is asked to; the arguments are the limits as {@link #arguments} makes them. */
    @SuppressWarnings("ThreadPriorityCheck") // A favour to headlines; nothing relies on it.
    public static void main(String... arguments) throws IOException {
        DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Whatever a library prints must not stand among the answers.
        System.setOut(System.err);
        PDFBOX.setLevel(Level.OFF);
        ReaderProgram program = new ReaderProgram(limits(arguments), out);
        Thread reading = new Thread(program::answer, "answers");
        reading.setPriority(Thread.MIN_PRIORITY);
        reading.setUncaughtExceptionHandler((_, thrown) -> end(thrown));
        reading.start();
        program.listen(new DataInputStream(new BufferedInputStream(System.in)));
    }

    /** Bytes that no answer is longer than. */
    static long longestAnswer(ReadingLimits limits) {
        return Topics.MAX_RECORD_BYTES + (long) LONGEST_CHARACTER * limits.characters();
    }

    static String[] arguments(ReadingLimits limits) {
        return new String[] {
            String.valueOf(limits.pages()),
            String.valueOf(limits.characters()),
            String.valueOf(limits.bytes()),
            String.valueOf(limits.time()),
            String.valueOf(limits.figures()),
            String.valueOf(limits.inside().unpacked()),
            String.valueOf(limits.inside().part()),
            String.valueOf(limits.inside().submitted()),
            String.valueOf(limits.inside().typed())
        };
    }

    private static ReadingLimits limits(String... arguments) {
        return new ReadingLimits(
                Integer.parseInt(arguments[0]),
                Integer.parseInt(arguments[1]),
                Long.parseLong(arguments[2]),
                Duration.parse(arguments[3]),
                Integer.parseInt(arguments[4]),
                new ReadingLimits.Inside(
                        Long.parseLong(arguments[5]),
                        Integer.parseInt(arguments[6]),
                        Integer.parseInt(arguments[7]),
                        Integer.parseInt(arguments[8])));
    }

    /** Always listens, also while a document is read: so it notices when nobody waits any more. */
    private void listen(DataInputStream in) throws IOException {
        try {
            while (true) {
                asked.add(Request.read(in));
            }
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void answer() {
        try {
            boolean more = true;
            while (more) {
                Request request = asked.take();
                byte[] json = read(request);
                more = !structurer.isSpent();
                out.writeByte(more ? 1 : 0);
                Request.write(out, json);
                out.flush();
            }
            Runtime.getRuntime().halt(0);
        } catch (IOException | InterruptedException e) {
            end(e);
        }
    }

    private byte[] read(Request request) {
        Structured read = structurer.full(request.filing(), request.papers());
        byte[] json = EventJson.write(read);
        if (json.length <= MOST_FACTS || EventJson.write(read.filing()).length <= MOST_FACTS) {
            return json;
        }
        String why = "gave more than " + MOST_FACTS + " bytes";
        return EventJson.write(structurer.textAlone(request.filing(), request.papers(), read, why));
    }

    /** Halts: threads left behind and shutdown hooks may need the memory that is not there. */
    private static void end(Throwable thrown) {
        if (!(thrown instanceof OutOfMemoryError)) {
            Logger.getLogger(ReaderProgram.class.getName())
                    .log(Level.SEVERE, "reading ends", thrown);
        }
        Runtime.getRuntime().halt(thrown instanceof OutOfMemoryError ? SPENT : 1);
    }
}
