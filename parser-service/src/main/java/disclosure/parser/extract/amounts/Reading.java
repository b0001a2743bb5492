package disclosure.parser.extract.amounts;

import disclosure.events.Amount;
import disclosure.events.Bound;
import disclosure.events.ChangeAgainst;
import disclosure.events.Percentage;
import disclosure.parser.document.DocumentText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A printed figure as its sentence is read: filled step by step, then made a fact. */
final class Reading {

    final Printed printed;

    /** Words since the figure before, or the sentence's start. */
    final String gap;

    @Nullable String metric;
    @Nullable String subject;
    @Nullable String period;
    @Nullable String per;
    @Nullable Bound bound;
    @Nullable ChangeAgainst against;
    @Nullable BigDecimal yearOnYear;
    int sign = 1;

    Reading(Printed printed, String gap) {
        this.printed = printed;
        this.gap = gap;
        this.per = printed.per();
        this.bound = printed.bound();
    }

    boolean isAmount() {
        return printed.kind().isAmount();
    }

    /** Takes over what the figure before was said to measure. */
    void like(Reading other) {
        metric = other.metric;
        subject = other.subject;
        period = period == null ? other.period : period;
    }

    BigDecimal low() {
        BigDecimal upper = printed.upper();
        BigDecimal one = signed(printed.value());
        return upper == null ? one : one.min(signed(upper));
    }

    private @Nullable BigDecimal high() {
        BigDecimal upper = printed.upper();
        return upper == null ? null : signed(printed.value()).max(signed(upper));
    }

    private BigDecimal signed(BigDecimal value) {
        BigDecimal turned = sign < 0 && !printed.signed() ? value.negate() : value;
        // The ends of -30% - -20% bear signs of their own; 下降 20%-30% bears one for both.
        BigDecimal plain = turned.signum() == 0 ? BigDecimal.ZERO : turned.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    Amount amount(DocumentText document) {
        return new Amount(
                text(document),
                low(),
                printed.currency(),
                metric,
                subject,
                yearOnYear,
                document.pageAt(printed.start()),
                printed.start(),
                high(),
                bound,
                per,
                period,
                against);
    }

    Percentage percentage(DocumentText document) {
        return new Percentage(
                text(document),
                low(),
                printed.kind() == Printed.Kind.POINTS,
                metric,
                subject,
                document.pageAt(printed.start()),
                printed.start(),
                high(),
                bound,
                period,
                against);
    }

    private String text(DocumentText document) {
        return document.text().substring(printed.start(), printed.end()).replace("\n", "");
    }
}
