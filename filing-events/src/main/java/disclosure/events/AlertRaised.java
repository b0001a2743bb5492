package disclosure.events;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription matched a filing: what is told, once, to every channel. Also the {@code data} of
 * the webhook body and of the live stream.
 *
 * @param alertId UUID
 * @param tenant the fund that owns the subscription
 * @param filing the headline of the filing
 * @param reasons which clause hit, and where; never empty
 * @param raisedAt when it matched
 * @param trace the stream and the topic tell it before the first attempt of a delivery, a webhook
 *     with its own; read over REST it has what became of all deliveries
 */
public record AlertRaised(
        String alertId,
        String tenant,
        String subscriptionId,
        String subscriptionName,
        Headline filing,
        List<Reason> reasons,
        Instant raisedAt,
        Trace trace) {

    /** The same with what its trace is by now. */
    public AlertRaised with(Trace now) {
        return new AlertRaised(
                alertId, tenant, subscriptionId, subscriptionName, filing, reasons, raisedAt, now);
    }

    /** What a reader needs to decide whether to open the filing. */
    public record Headline(
            String filingId,
            int revision,
            String exchange,
            @Nullable String ticker,
            Issuer issuer,
            String title,
            @Nullable String number,
            Category category,
            OffsetDateTime publishedAt,
            Precision publishedPrecision,
            Stage stage,
            @Nullable Change change) {}

    /**
     * Why it matched.
     *
     * @param clause the part of the rule that hit, in canonical form: {@code ticker:920493} or
     *     {@code answer:DeepSeek}
     * @param field where: ticker, exchange, category, title, body, question, answer …
     * @param text the words of the filing that hit, as printed
     * @param snippet the sentence around them; null for ticker, exchange and category
     * @param question number of the question in whose question or answer it stands; null elsewhere
     * @param page page from 1; null for the headline
     * @param offset offset into the text; null for the headline
     */
    public record Reason(
            String clause,
            String field,
            String text,
            @Nullable String snippet,
            @Nullable Integer question,
            @Nullable Integer page,
            @Nullable Integer offset) {}
}
