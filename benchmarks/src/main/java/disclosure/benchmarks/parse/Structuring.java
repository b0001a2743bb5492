package disclosure.benchmarks.parse;

import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.events.Issuer;
import disclosure.events.Precision;
import disclosure.events.Trace;
import disclosure.parser.document.ReadingLimits;
import disclosure.parser.structure.FilingStructurer;
import disclosure.parser.structure.Structured;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Everything the parser does with a document: reading, joining, all facts. */
final class Structuring implements Way {

    private final FilingStructurer structurer =
            new FilingStructurer(Clock.systemUTC(), ReadingLimits.DEFAULT);

    @Override
    public String name() {
        return "whole structuring";
    }

    @Override
    public void read(Path file, byte[] bytes) {
        requireText(file, structurer.full(filing(), document(bytes), bytes));
    }

    /** What is refused costs nothing: it would count as fast. */
    static void requireText(Path file, Structured structured) {
        if (structured.text() == null) {
            throw new IllegalStateException(file + " is not read: " + structured.filing().parse());
        }
    }

    static Document document(byte[] bytes) {
        return new Document("00", "application/pdf", bytes.length, null);
    }

    /** Nothing is known but the bytes, so that title and code are looked for in the text. */
    static Announced filing() {
        return new Announced(
                "file-1",
                1,
                "szse",
                "SZSE",
                null,
                new Issuer(null, null),
                List.of(),
                "",
                null,
                null,
                OffsetDateTime.parse("2031-05-09T00:00:00+08:00"),
                Precision.DAY,
                Instant.EPOCH,
                null,
                true,
                Trace.seen(null, Instant.EPOCH));
    }
}
