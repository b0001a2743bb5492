package disclosure.parser.document;

import disclosure.events.Parse;
import disclosure.parser.document.LimitedTime.Outcome;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Reads any document within its limits. Each runs on a thread of its own, which is given up when
 * the time is over, so that no file can hold up the one behind it.
 */
public final class DocumentReader {

    private final ReadingLimits limits;
    private final LimitedTime time;
    private final Map<MediaType, FormatReader> readers;

    /** Reads with nobody to tell how its threads fared. */
    public DocumentReader(ReadingLimits limits, Map<MediaType, FormatReader> readers) {
        this(limits, new LimitedTime(), readers);
    }

    /** A type without a reader is UNSUPPORTED. */
    public DocumentReader(
            ReadingLimits limits, LimitedTime time, Map<MediaType, FormatReader> readers) {
        this.limits = limits;
        this.time = time;
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

    private int withinTime(Callable<Integer> reading, PagesRead into) {
        try {
            switch (time.run("document-reading", limits.time(), reading)) {
                case Outcome.Done<Integer>(Integer pages) -> {
                    return pages;
                }
                case Outcome.Late<Integer> _ ->
                        into.end(
                                unfinished(into, Parse.Status.TOO_LARGE),
                                "reading took longer than " + limits.time().toSeconds() + " s");
                case Outcome.Failed<Integer>(OutOfMemoryError _) ->
                        into.end(
                                unfinished(into, Parse.Status.TOO_LARGE),
                                "reading needs more memory than one document may take");
                case Outcome.Failed<Integer>(Throwable cause) ->
                        into.end(
                                unfinished(into, Parse.Status.BROKEN),
                                "the file cannot be read: " + words(cause));
            }
        } catch (InterruptedException e) {
            into.end(Parse.Status.PARTIAL, "reading was interrupted");
            Thread.currentThread().interrupt();
        } finally {
            into.abandon();
        }
        return into.size();
    }

    private static Parse.Status unfinished(PagesRead into, Parse.Status otherwise) {
        return into.size() > 0 ? Parse.Status.PARTIAL : otherwise;
    }

    private ReadDocument outcome(MediaType type, int pages, PagesRead into) {
        List<Page> read = into.pages();
        Integer shown = pages == 0 ? null : Integer.valueOf(pages);
        DocumentText text =
                Paragraphs.join(
                        shown == null ? read : TornTables.join(RunningLines.strip(read)),
                        into.parts(),
                        into.fields(),
                        type == MediaType.TEXT,
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

    private static String words(Throwable cause) {
        String message = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        return message == null ? name : name + ": " + message;
    }
}
