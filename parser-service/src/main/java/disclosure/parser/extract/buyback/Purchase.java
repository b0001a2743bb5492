package disclosure.parser.extract.buyback;

import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one passage says was bought, while it is pieced together. */
final class Purchase {

    /** Fees are in some sums. */
    private static final BigDecimal OVER = new BigDecimal("1.005");

    /** A mean price is printed without fees, and rounded. */
    private static final BigDecimal FEES = new BigDecimal("0.03");

    /** Four years of it, at what banks pay. */
    private static final BigDecimal WITH_INTEREST = new BigDecimal("1.2");

    /** Sums of money are printed in ten thousands, too. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.00003");

    @Nullable Stated<LocalDate> asOf;
    @Nullable Stated<BigDecimal> shares;
    @Nullable Stated<BigDecimal> ratio;
    @Nullable Stated<BigDecimal> highest;
    @Nullable Stated<BigDecimal> lowest;
    @Nullable Stated<BigDecimal> average;
    @Nullable Stated<BigDecimal> amount;
    boolean cumulative;

    /** Whether it is told to have been the first of its plan. */
    boolean first;

    /** Whether a meeting that is told of decided on it. */
    boolean decided;

    /** Whether its price is not told with it, but that of its time. */
    boolean assumed;

    int place;

    /** Where the sentence that tells of it ends. */
    int end;

    /** How much a passage says. */
    int worth() {
        int worth = 0;
        worth += shares == null ? 0 : 1;
        worth += highest == null ? 0 : 2;
        worth += lowest == null ? 0 : 2;
        worth += amount == null ? 0 : 1;
        worth += cumulative ? 1 : 0;
        return worth;
    }

    /** {@code 累计回购…股。最高成交价为…}: whether the words behind tell what these shares cost. */
    boolean isPricedBy(Purchase behind) {
        return shares != null
                && highest == null
                && lowest == null
                && average == null
                && behind.shares == null
                && behind.highest != null
                && behind.lowest != null;
    }

    /** What the shares cost at the only price; null where either is not told. */
    @Nullable BigDecimal product() {
        Stated<BigDecimal> most = highest;
        Stated<BigDecimal> least = lowest;
        if (shares == null || most == null || least == null) {
            return null;
        }
        boolean only = most.value().compareTo(least.value()) == 0;
        return only ? shares.value().multiply(most.value()) : null;
    }

    /** The highest price of a day is not that of all, where all cost more for each share. */
    void dropRefuted() {
        BigDecimal mean = mean();
        if (mean == null) {
            return;
        }
        if (highest != null && mean.compareTo(highest.value().multiply(OVER)) > 0) {
            highest = null;
        }
        if (lowest != null && mean.multiply(OVER).compareTo(lowest.value()) < 0) {
            lowest = null;
        }
    }

    /** The mean price of a day is not that of all, which cost more or less for each share. */
    void dropRefutedAverage() {
        BigDecimal mean = mean();
        if (mean != null
                && average != null
                && mean.subtract(average.value()).abs().compareTo(mean.multiply(FEES)) > 0) {
            average = null;
        }
    }

    /** Shares that are taken back cost their price and some interest: other sums are not theirs. */
    void dropRefutedAmount() {
        BigDecimal mean = mean();
        Stated<BigDecimal> most = highest;
        Stated<BigDecimal> least = lowest;
        if (mean != null
                && most != null
                && least != null
                && (mean.compareTo(most.value().multiply(WITH_INTEREST)) > 0
                        || mean.multiply(WITH_INTEREST).compareTo(least.value()) < 0)) {
            amount = null;
        }
    }

    private @Nullable BigDecimal mean() {
        return shares == null || amount == null || shares.value().signum() == 0
                ? null
                : amount.value().divide(shares.value(), MathContext.DECIMAL64);
    }

    /** Whether this is the price that makes the sum told of the shares told. */
    boolean isPaid(BigDecimal price) {
        if (shares == null || amount == null) {
            return false;
        }
        BigDecimal off = price.multiply(shares.value()).subtract(amount.value()).abs();
        return off.compareTo(amount.value().multiply(ROUNDED)) <= 0;
    }

    /** The same words again. */
    Purchase copy() {
        Purchase copy = new Purchase();
        copy.first = first;
        copy.complete(this);
        return copy;
    }

    /** Takes from another passage what this one leaves open. */
    void complete(Purchase other) {
        asOf = asOf == null ? other.asOf : asOf;
        shares = shares == null ? other.shares : shares;
        ratio = ratio == null ? other.ratio : ratio;
        highest = highest == null ? other.highest : highest;
        lowest = lowest == null ? other.lowest : lowest;
        average = average == null ? other.average : average;
        amount = amount == null ? other.amount : amount;
    }
}
