package disclosure.parser.document;

import disclosure.events.Parse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Reads any document within its limits. Each runs on a thread of its own, which is given up when
 * the time is over, so that no file can hold up the one behind it.
 */
public final class DocumentReader {

    private static final long STACK_BYTES = 4L * 1024 * 1024;

    private final ReadingLimits limits;
    private final Map<MediaType, FormatReader> readers;

    /** A type without a reader is UNSUPPORTED. */
    public DocumentReader(ReadingLimits limits, Map<MediaType, FormatReader> readers) {
        this.limits = limits;
        this.readers = Map.copyOf(readers);
    }

    /** Reads; never throws for what the bytes are. */
    public ReadDocument read(byte[] bytes) {
        MediaType type = MediaType.of(bytes);
        if (bytes.length == 0) {
            return ReadDocument.failed(Parse.Status.BROKEN, "the file is empty", type);
        }
        if (bytes.length > limits.bytes()) {
            String reason = "the file has " + bytes.length + " bytes, more than " + limits.bytes();
            return ReadDocument.failed(Parse.Status.TOO_LARGE, reason, type);
        }
        FormatReader reader = readers.get(type);
        if (reader == null) {
            String reason = "files of type " + type.mediaType() + " are not read";
            return ReadDocument.failed(Parse.Status.UNSUPPORTED, reason, type);
        }
        PagesRead into = new PagesRead(limits);
        int pages = withinTime(() -> reader.read(bytes, into), into);
        return outcome(type, pages, into);
    }

    private int withinTime(java.util.concurrent.Callable<Integer> reading, PagesRead into) {
        FutureTask<Integer> task = new FutureTask<>(reading);
        Thread thread = new Thread(null, task, "document-reading", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            into.end(
                    into.size() > 0 ? Parse.Status.PARTIAL : Parse.Status.BROKEN,
                    "reading took longer than " + limits.time().toSeconds() + " s");
        } catch (ExecutionException e) {
            into.end(
                    into.size() > 0 ? Parse.Status.PARTIAL : Parse.Status.BROKEN,
                    "the file cannot be read: " + words(e.getCause()));
        } catch (InterruptedException e) {
            into.end(Parse.Status.PARTIAL, "reading was interrupted");
            Thread.currentThread().interrupt();
        } finally {
            into.abandon();
            thread.interrupt();
        }
        return into.size();
    }

    private ReadDocument outcome(MediaType type, int pages, PagesRead into) {
        List<Page> read = into.pages();
        Integer shown = pages == 0 ? null : Integer.valueOf(pages);
        DocumentText text =
                Paragraphs.join(
                        shown == null ? read : TornTables.join(RunningLines.strip(read)),
                        into.parts(),
                        into.fields(),
                        limits.characters());
        Parse.Status status = into.status();
        String reason = into.reason();
        if (status == null || status == Parse.Status.PARTIAL) {
            if (text.cut()) {
                status = Parse.Status.PARTIAL;
                reason = "only the first " + limits.characters() + " characters were read";
            } else if (text.text().isEmpty()) {
                status = Parse.Status.NO_TEXT;
                reason = reason == null ? "the document holds no text, only images" : reason;
            }
        }
        return new ReadDocument(
                status == null ? Parse.Status.COMPLETE : status, reason, type, shown, text);
    }

    private static String words(@Nullable Throwable cause) {
        if (cause == null) {
            return "unknown cause";
        }
        String message = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        return message == null ? name : name + ": " + message;
    }
}
