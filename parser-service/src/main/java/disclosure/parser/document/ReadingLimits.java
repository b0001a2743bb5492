package disclosure.parser.document;

import java.time.Duration;

/**
 * What one document may cost. A document that passes a limit is read up to it and marked PARTIAL,
 * except for its size, which is judged before reading.
 *
 * @param pages pages read; files may claim any number of them
 * @param characters UTF-16 units of text kept, so that the event stays below the broker's limit
 * @param bytes size of the file; above it nothing is read
 * @param time wall-clock time for reading the file, and as much for finding its facts
 * @param figures amounts kept of one document, and as many percentages; a report of 400 pages holds
 *     tens of thousands, most of them in tables
 */
public record ReadingLimits(int pages, int characters, long bytes, Duration time, int figures) {

    /** Amounts and percentages kept, each, where nothing else is said. */
    public static final int FIGURES = 3_000;

    /** 2,000 pages, 2,000,000 characters, 64 MiB, 60 s: above every filing seen so far. */
    public static final ReadingLimits DEFAULT =
            new ReadingLimits(2_000, 2_000_000, 64L * 1024 * 1024, Duration.ofSeconds(60));

    /** The usual number of figures. */
    public ReadingLimits(int pages, int characters, long bytes, Duration time) {
        this(pages, characters, bytes, time, FIGURES);
    }
}
