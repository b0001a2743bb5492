package disclosure.alert.arrival;

import disclosure.alert.match.Rule;
import disclosure.events.AlertRaised;
import disclosure.events.Change;
import disclosure.events.StructuredFiling;
import disclosure.events.Trace;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The events that tell what one filing matches; what they have in common is the same object. */
final class AlertOf {

    private final StructuredFiling filing;
    private final Instant now;
    private final AlertRaised.Headline headline;
    private final Trace trace;

    AlertOf(StructuredFiling filing, Instant now) {
        this.filing = filing;
        this.now = now;
        this.headline =
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
                        filing.change());
        this.trace = filing.trace().matchedAt(now);
    }

    /** The same subscription and filing always give the same alert id. */
    AlertRaised match(Rule rule, List<AlertRaised.Reason> reasons) {
        return alert(rule.id() + "/" + filing.filingId(), rule, reasons);
    }

    /** The same subscription, filing and revision always give the same alert id. */
    AlertRaised change(Rule rule, Change change) {
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
                List.of(reason));
    }

    private AlertRaised alert(String seed, Rule rule, List<AlertRaised.Reason> reasons) {
        return new AlertRaised(
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString(),
                rule.tenant(),
                rule.id().toString(),
                rule.name(),
                headline,
                reasons,
                now,
                trace);
    }
}
