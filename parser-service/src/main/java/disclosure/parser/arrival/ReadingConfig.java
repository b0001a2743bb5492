package disclosure.parser.arrival;

import disclosure.parser.document.ReadingLimits;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What one document may cost. One that passes a limit is read up to it and marked PARTIAL. */
@ConfigMapping(prefix = "disclosure.parser.reading")
public interface ReadingConfig {

    /** Pages read; files may claim any number of them. */
    @WithDefault("2000")
    int pages();

    /** Characters of text kept. */
    @WithDefault("2000000")
    int characters();

    /** Bytes of a file; above it nothing is read (TOO_LARGE). */
    @WithDefault("67108864")
    long bytes();

    /**
     * Wall-clock time for reading one file, and as much for finding its facts. The process that
     * does neither in twice this time and 20 seconds is ended.
     */
    @WithDefault("PT1M")
    Duration time();

    /**
     * Amounts and as many percentages kept of one document; the filing says how many more it has.
     */
    @WithDefault("3000")
    int figures();

    /**
     * Bytes that all files inside one archive (a .docx) unpack to; beyond it the document is
     * TOO_LARGE.
     */
    @WithDefault("268435456")
    long unpacked();

    /** Bytes of one file inside an archive that is read; beyond it the document is TOO_LARGE. */
    @WithDefault("67108864")
    int part();

    /** Bytes read of one document inside an EDGAR submission; beyond it the filing is PARTIAL. */
    @WithDefault("25165824")
    int submitted();

    /**
     * Characters read of a text typed for a printer, blanks and all; beyond it the document is
     * PARTIAL. Of what is read {@link #characters} are kept.
     */
    @WithDefault("6291456")
    int typed();

    /**
     * Heap of the process that reads, bytes; a document that needs more is TOO_LARGE, or PARTIAL
     * where pages were read. The machine needs as much for each of the {@link #processes}.
     */
    @WithDefault("402653184")
    long memory();

    /**
     * Processes that read at the same time, one document each. Two: one for each consumer of
     * documents; reading anew waits for news to rest and takes the place of one.
     */
    @WithDefault("2")
    int processes();

    /**
     * Times the reading of one document, or the keeping of what was read, may end the service (a
     * crash, no memory left, or being killed just then) before it is given up as BROKEN. A service
     * that stops by itself does not count, nor what is tried again because a machine is away.
     */
    @WithDefault("3")
    int attempts();

    /** All of them together. */
    default ReadingLimits limits() {
        ReadingLimits.Inside inside =
                new ReadingLimits.Inside(unpacked(), part(), submitted(), typed());
        return new ReadingLimits(pages(), characters(), bytes(), time(), figures(), inside);
    }
}
