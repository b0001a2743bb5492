package disclosure.parser;

import disclosure.events.Announced;
import disclosure.events.Issuer;
import disclosure.events.Precision;
import disclosure.events.Security;
import disclosure.events.Trace;
import disclosure.parser.document.ReadingLimits;
import disclosure.parser.structure.FilingStructurer;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Announcements of a fictional issuer. */
public final class Samples {

    private static final Instant SEEN = Instant.parse("2026-05-20T09:41:07Z");

    private Samples() {}

    public static FilingStructurer structurer() {
        return new FilingStructurer(Clock.systemUTC(), ReadingLimits.DEFAULT);
    }

    public static Announced announced(String filingId, int revision) {
        return announced(filingId, revision, "关于签订重大合同的公告", "2026-05-21T00:00:00+08:00");
    }

    public static Announced announced(
            String filingId, int revision, String title, String publishedAt) {
        return announced(filingId, revision, title, publishedAt, List.of());
    }

    public static Announced announced(
            String filingId,
            int revision,
            String title,
            String publishedAt,
            List<Security> securities) {
        return new Announced(
                filingId,
                revision,
                "bse",
                "BSE",
                "920811",
                new Issuer("澄湖仪器", null),
                securities,
                title,
                "9504",
                "https://exchange.example/" + filingId + ".pdf",
                OffsetDateTime.parse(publishedAt),
                Precision.DAY,
                SEEN,
                null,
                false,
                Trace.seen(null, SEEN));
    }
}
