package disclosure.parser.structure;

import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.events.InvestorRelations;
import disclosure.events.Issuer;
import disclosure.events.Parse;
import disclosure.events.Precision;
import disclosure.events.Trace;
import disclosure.parser.document.ReadingLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

final class Sample {

    static final Instant NOW = Instant.parse("2031-05-09T08:00:00Z");

    static final FilingStructurer STRUCTURER =
            new FilingStructurer(Clock.fixed(NOW, ZoneOffset.UTC), ReadingLimits.DEFAULT);

    static final Announced ANNOUNCED =
            new Announced(
                    "bse-1",
                    1,
                    "bse",
                    "BSE",
                    "830999",
                    new Issuer("青禾算力", null),
                    List.of(),
                    "投资者关系活动记录表",
                    null,
                    null,
                    OffsetDateTime.parse("2031-05-09T00:00:00+08:00"),
                    Precision.DAY,
                    NOW,
                    null,
                    false,
                    Trace.seen(null, NOW));

    private Sample() {}

    static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Sample.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        }
    }

    static Structured read(byte[] bytes) {
        return STRUCTURER.full(ANNOUNCED, new Document("00", "", bytes.length, null), bytes);
    }

    /** A document that no feed announces: all that is known of it stands in it. */
    static Structured unannounced(byte[] bytes) {
        Announced nobody =
                new Announced(
                        "file-1",
                        1,
                        "file",
                        "UNKNOWN",
                        null,
                        new Issuer(null, null),
                        List.of(),
                        "",
                        null,
                        null,
                        ANNOUNCED.publishedAt(),
                        Precision.DAY,
                        NOW,
                        null,
                        false,
                        Trace.seen(null, NOW));
        return STRUCTURER.full(nobody, new Document("00", "", bytes.length, null), bytes);
    }

    static InvestorRelations record(Structured structured) {
        return Objects.requireNonNull(structured.filing().investorRelations());
    }

    static Parse parse(Structured structured) {
        return Objects.requireNonNull(structured.filing().parse());
    }

    static Path shared() {
        return Path.of(System.getProperty("repository.root", ".."), "..", "shared").normalize();
    }
}
