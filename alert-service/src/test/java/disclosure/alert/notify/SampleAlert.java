package disclosure.alert.notify;

import disclosure.events.AlertRaised;
import disclosure.events.Category;
import disclosure.events.Issuer;
import disclosure.events.Precision;
import disclosure.events.Stage;
import disclosure.events.Trace;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.UUID;

/** A fictional alert. */
public final class SampleAlert {

    private SampleAlert() {}

    public static AlertRaised of(UUID alertId, String tenant, int reasons) {
        Instant seen = Instant.parse("2026-04-15T00:00:01Z");
        return new AlertRaised(
                alertId.toString(),
                tenant,
                "0c9d7d5e-7f3f-4f0e-9a3a-6d4d8b0e0001",
                "智算",
                new AlertRaised.Headline(
                        "bse-" + alertId,
                        1,
                        "BSE",
                        "990001",
                        new Issuer("青禾智算", null),
                        "青禾智算:投资者关系活动记录表",
                        "2026-001",
                        new Category("investor-relations-record", "title"),
                        OffsetDateTime.parse("2026-04-15T00:00:00+08:00"),
                        Precision.DAY,
                        Stage.HEADLINE,
                        null),
                Collections.nCopies(
                        reasons,
                        new AlertRaised.Reason(
                                "answer:算力", "answer", "算力", "公司的算力规模持续增长。", 3, 2, 120)),
                Instant.parse("2026-04-15T00:00:02Z"),
                Trace.seen(null, seen).matchedAt(Instant.parse("2026-04-15T00:00:02Z")));
    }
}
