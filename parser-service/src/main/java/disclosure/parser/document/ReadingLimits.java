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
 * @param inside what may stand inside a file
 */
public record ReadingLimits(
        int pages, int characters, long bytes, Duration time, int figures, Inside inside) {

    /**
     * What one file may hold. An archive beyond it is not read; of the others the beginning is.
     *
     * @param unpacked bytes of all files in an archive together, also of those nobody asks for: to
     *     pass one is to unpack it
     * @param part bytes of one file in an archive; the body of a report of 400 pages has about 20
     *     MiB
     * @param submitted bytes of one document in a submission; its tree takes many times as much
     * @param typed characters of text typed for a printer, blanks and all; of what is read {@code
     *     characters} are kept
     */
    public record Inside(long unpacked, int part, int submitted, int typed) {

        /** 256 MiB, 64 MiB, 24 MiB, 6 Mi characters. */
        public static final Inside DEFAULT =
                new Inside(256L * 1024 * 1024, 64 * 1024 * 1024, 24 * 1024 * 1024, 6 * 1024 * 1024);
    }

    /** Amounts and percentages kept, each, where nothing else is said. */
    public static final int FIGURES = 3_000;

    /** 2,000 pages, 2,000,000 characters, 64 MiB, 60 s: above every filing seen so far. */
    public static final ReadingLimits DEFAULT =
            new ReadingLimits(2_000, 2_000_000, 64L * 1024 * 1024, Duration.ofSeconds(60));

    /** The usual number of figures, and the usual limits inside. */
    public ReadingLimits(int pages, int characters, long bytes, Duration time) {
        this(pages, characters, bytes, time, FIGURES, Inside.DEFAULT);
    }
}
