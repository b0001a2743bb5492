package disclosure.parser.document;

import disclosure.events.Parse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a format's reader puts what it reads, page by page, so that what was read before a limit or
 * an accident is not lost. Safe for one writing and one reading thread.
 */
public final class PagesRead {

    private static final int MOST_FIELDS = 1_000;

    private final ReadingLimits limits;
    private final List<Page> pages = new ArrayList<>();
    private final List<Begun> parts = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private int characters;
    private Parse.@Nullable Status status;
    private @Nullable String reason;
    private boolean abandoned;

    /** A document inside the file, and how many pages stood before it. */
    record Begun(String type, @Nullable String name, int pagesBefore) {}

    /** Nothing read yet. */
    public PagesRead(ReadingLimits limits) {
        this.limits = limits;
    }

    /** What the document may cost. */
    public ReadingLimits limits() {
        return limits;
    }

    /** Keeps one page. */
    public synchronized void add(List<Line> lines) {
        pages.add(new Page(pages.size() + 1, List.copyOf(lines)));
        lines.forEach(line -> characters += line.text().length() + 1);
    }

    /** The next page is the first of another document inside the file. */
    public synchronized void begin(String type, @Nullable String name) {
        parts.add(new Begun(type, name, pages.size()));
    }

    /** Keeps what the file states about itself; beyond a thousand statements it is not believed. */
    public synchronized void field(String name, String value) {
        if (fields.size() < MOST_FIELDS) {
            fields.add(new Field(name, value));
        }
    }

    /** Notes why the outcome is not COMPLETE; the first note stays. */
    public synchronized void end(Parse.Status outcome, String why) {
        if (status == null) {
            status = outcome;
            reason = why;
        }
    }

    /** Nobody waits for the rest any more. */
    synchronized void abandon() {
        abandoned = true;
    }

    /** Whether reading on is of use; notes the limit that was reached. */
    public synchronized boolean mayGoOn() {
        if (abandoned) {
            return false;
        }
        if (pages.size() >= limits.pages()) {
            end(Parse.Status.PARTIAL, "only the first " + limits.pages() + " pages were read");
            return false;
        }
        if (characters >= limits.characters()) {
            end(
                    Parse.Status.PARTIAL,
                    "only the first " + limits.characters() + " characters were read");
            return false;
        }
        return true;
    }

    /** Whether the reading thread was given up; asked in inner loops. */
    public synchronized boolean isAbandoned() {
        return abandoned;
    }

    /** How many pages there are so far. */
    public synchronized int size() {
        return pages.size();
    }

    synchronized List<Page> pages() {
        return List.copyOf(pages);
    }

    synchronized List<Begun> parts() {
        return List.copyOf(parts);
    }

    synchronized List<Field> fields() {
        return List.copyOf(fields);
    }

    synchronized Parse.@Nullable Status status() {
        return status;
    }

    synchronized @Nullable String reason() {
        return reason;
    }
}
