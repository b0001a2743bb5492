package disclosure.alert.arrival;

import disclosure.alert.match.Rule;
import disclosure.events.AlertRaised;
import disclosure.events.Change;
import disclosure.events.StructuredFiling;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The event that tells a match. */
final class AlertOf {

    private AlertOf() {}

    /** The same subscription and filing always give the same alert id. */
    static AlertRaised match(
            Rule rule, StructuredFiling filing, List<AlertRaised.Reason> reasons, Instant now) {
        return alert(rule.id() + "/" + filing.filingId(), rule, filing, reasons, now);
    }

    /** The same subscription, filing and revision always give the same alert id. */
    static AlertRaised change(Rule rule, StructuredFiling filing, Change change, Instant now) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        AlertRaised.Reason reason =
                new AlertRaised.Reason(
                        "change:" + kind,
                        "change",
                        change.after(),
                        change.before() + " → " + change.after(),
                        null,
                        null,
                        null);
        return alert(
                rule.id() + "/" + filing.filingId() + "/" + filing.revision(),
                rule,
                filing,
                List.of(reason),
                now);
    }

    private static AlertRaised alert(
            String seed,
            Rule rule,
            StructuredFiling filing,
            List<AlertRaised.Reason> reasons,
            Instant now) {
        return new AlertRaised(
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString(),
                rule.tenant(),
                rule.id().toString(),
                rule.name(),
                new AlertRaised.Headline(
                        filing.filingId(),
                        filing.revision(),
                        filing.exchange(),
                        filing.ticker(),
                        filing.issuer(),
                        // PostgreSQL's JSON cannot hold NUL.
                        filing.title().replace('\0', '\uFFFD'),
                        filing.number(),
                        filing.category(),
                        filing.publishedAt(),
                        filing.publishedPrecision(),
                        filing.stage(),
                        filing.change()),
                reasons,
                now,
                filing.trace().matchedAt(now));
    }
}
