package disclosure.alert.arrival;

import disclosure.alert.match.Rule;
import disclosure.events.AlertRaised;
import disclosure.events.StructuredFiling;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The event that tells a match. */
final class AlertOf {

    private AlertOf() {}

    /** The same subscription and filing always give the same alert id. */
    static AlertRaised match(
            Rule rule, StructuredFiling filing, List<AlertRaised.Reason> reasons, Instant now) {
        return new AlertRaised(
                id(rule.id(), filing.filingId()).toString(),
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

    private static UUID id(UUID subscription, String filingId) {
        return UUID.nameUUIDFromBytes(
                (subscription + "/" + filingId).getBytes(StandardCharsets.UTF_8));
    }
}
