package disclosure.parser.document;

import disclosure.events.DocumentStored.Refusal;
import disclosure.events.Parse;
import disclosure.parser.document.LimitedTime.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

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
        return read(bytes, limits);
    }

    /**
     * Reads the documents of one filing into one text. The limits are those of all together: what
     * the first ones use up is not there for the others.
     */
    public ReadDocuments read(Papers papers) {
        long started = System.nanoTime();
        JoinedTexts joined = new JoinedTexts();
        List<ReadDocument> each = new ArrayList<>();
        List<@Nullable Integer> firstPages = new ArrayList<>();
        for (Paper paper : papers.papers()) {
            Duration spent = Duration.ofNanos(System.nanoTime() - started);
            ReadDocument read = read(paper, each.isEmpty() ? limits : left(joined, spent));
            boolean hasPages = read.pages() != null || !read.text().text().isEmpty();
            firstPages.add(hasPages ? Integer.valueOf(joined.pages() + 1) : null);
            if (hasPages) {
                joined.add(read.text());
            }
            each.add(read);
        }
        return new ReadDocuments(
                List.copyOf(each), Collections.unmodifiableList(firstPages), joined.whole());
    }

    private ReadDocument read(Paper paper, ReadingLimits left) {
        Refusal unread = paper.unread();
        if (unread != null) {
            return ReadDocument.failed(unread.status(), unread.reason(), MediaType.UNKNOWN);
        }
        if (left.pages() <= 0 || left.characters() <= 0 || !left.time().isPositive()) {
            String reason = "not read: the documents before it took all that one filing may take";
            return ReadDocument.failed(Parse.Status.TOO_LARGE, reason, MediaType.of(paper.bytes()));
        }
        return read(paper.bytes(), left);
    }

    private ReadingLimits left(JoinedTexts joined, Duration spent) {
        return new ReadingLimits(
                limits.pages() - joined.pages(),
                limits.characters() - joined.characters() - 1,
                limits.bytes(),
                limits.time().minus(spent),
                limits.figures(),
                limits.inside());
    }

    private ReadDocument read(byte[] bytes, ReadingLimits most) {
        MediaType type = MediaType.of(bytes);
        if (bytes.length == 0) {
            return ReadDocument.failed(Parse.Status.BROKEN, "the file is empty", type);
        }
        if (bytes.length > most.bytes()) {
            String reason = "the file has " + bytes.length + " bytes, more than " + most.bytes();
            return ReadDocument.failed(Parse.Status.TOO_LARGE, reason, type);
        }
        FormatReader reader = readers.get(type);
        if (reader == null) {
            String reason = "files of type " + type.mediaType() + " are not read";
            return ReadDocument.failed(Parse.Status.UNSUPPORTED, reason, type);
        }
        PagesRead into = new PagesRead(most);
        int pages = withinTime(() -> reader.read(bytes, into), into);
        return outcome(type, pages, into);
    }

    private int withinTime(Callable<Integer> reading, PagesRead into) {
        try {
            switch (time.run("document-reading", into.limits().time(), reading)) {
                case Outcome.Done<Integer>(Integer pages) -> {
                    return pages;
                }
                case Outcome.Late<Integer> _ ->
                        into.end(
                                unfinished(into, Parse.Status.TOO_LARGE),
                                "reading took longer than "
                                        + into.limits().time().toSeconds()
                                        + " s");
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
                        into.limits().characters());
        Parse.Status status = into.status();
        String reason = into.reason();
        if (status == null || status == Parse.Status.PARTIAL) {
            if (text.cut()) {
                status = Parse.Status.PARTIAL;
                reason = "only the first " + into.limits().characters() + " characters were read";
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
