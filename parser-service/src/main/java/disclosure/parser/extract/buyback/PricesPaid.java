package disclosure.parser.extract.buyback;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was paid for shares that are taken back, where the price changes over the years or is not
 * told with them.
 */
final class PricesPaid {

    /** Prices of the same purchase stand together; those of the plan's history far behind. */
    static final int TOGETHER = 120;

    /** {@code 关于调整限制性股票回购价格的公告}. */
    private static final Pattern ADJUSTS = Pattern.compile("^(?!.*注销).*(?:调整.*回购价格|回购价格.*调整)");

    private static final Pattern OWN_PRICE = Pattern.compile("本次(?:限制性股票)?回购价格调整[为至]$");

    private final Findings found;
    private final FixedPrices fixed;
    private final List<Purchase> purchases;

    /** Whether the filing takes nothing back itself: it tells of a new price. */
    private final boolean onlyHistory;

    /**
     * @param purchases in the order of the text, the filing's own one first
     */
    PricesPaid(Findings found, FixedPrices fixed, List<Purchase> purchases, String headline) {
        this.found = found;
        this.fixed = fixed;
        this.purchases = purchases;
        this.onlyHistory = ADJUSTS.matcher(headline).find();
    }

    /** What was not yet cancelled when the price changed is paid at the new price. */
    void settle() {
        for (FixedPrices.Change change : fixed.changes()) {
            purchases.forEach(purchase -> adjust(purchase, change));
        }
        for (Purchase purchase : purchases) {
            Stated<LocalDate> done = purchase.asOf;
            purchase.assumed = purchase.highest == null;
            if (purchase.assumed) {
                if (isOwn(purchase)) {
                    inForce(purchase, found.text().words().length());
                } else if (done != null) {
                    inForce(purchase, Math.max(done.start(), purchase.place));
                    onlyPrice(purchase);
                } else if (purchase.decided) {
                    onePrice(purchase);
                }
            }
        }
    }

    private boolean isOwn(Purchase purchase) {
        return purchase == purchases.getFirst() && !(onlyHistory && purchase.asOf != null);
    }

    /** Where the text knows one price and no change of it, all is taken back at that price. */
    private void onlyPrice(Purchase purchase) {
        Purchase own = purchases.getFirst();
        Stated<BigDecimal> most = own.highest;
        Stated<BigDecimal> least = own.lowest;
        if (purchase.highest == null
                && most != null
                && least != null
                && most.value().compareTo(least.value()) == 0
                && isOnly(most)
                && fixed.changes().isEmpty()) {
            purchase.highest = most;
            purchase.lowest = least;
        }
    }

    /** Whether the shares were not granted at another price. */
    private boolean isOnly(Stated<BigDecimal> price) {
        return fixed.inForce(found.text().words().length()).stream()
                .allMatch(granted -> granted.value().compareTo(price.value()) == 0);
    }

    /** A decision of earlier times is told without its price: that of its time, where it is one. */
    private void onePrice(Purchase purchase) {
        List<Stated<BigDecimal>> prices = fixed.inForce(purchase.place);
        if (prices.size() == 1) {
            price(purchase, prices);
        }
        onlyPrice(purchase);
    }

    private void inForce(Purchase purchase, int place) {
        List<Stated<BigDecimal>> prices = fixed.inForce(place);
        if (!prices.isEmpty()) {
            price(purchase, prices);
        }
    }

    private void adjust(Purchase purchase, FixedPrices.Change change) {
        int place = change.price().start();
        Stated<LocalDate> done = purchase.asOf;
        boolean own = isOwn(purchase);
        if (purchase.place < place && (own || done == null || done.start() > place)) {
            purchase.highest = changed(purchase.highest, change);
            purchase.lowest = changed(purchase.lowest, change);
        }
        if (own
                && change.former() == null
                && found.behind(OWN_PRICE, Math.max(0, place - 24), place)) {
            purchase.highest = change.price();
            purchase.lowest = change.price();
        }
    }

    private static @Nullable Stated<BigDecimal> changed(
            @Nullable Stated<BigDecimal> price, FixedPrices.Change change) {
        Stated<BigDecimal> former = change.former();
        boolean same =
                price != null
                        && former != null
                        && price.start() < change.price().start()
                        && price.value().compareTo(former.value()) == 0;
        return same ? change.price() : price;
    }

    /** Takes prices for those of the purchase, the new place of the text for the old one. */
    static void price(Purchase purchase, List<Stated<BigDecimal>> prices) {
        Stated<BigDecimal> known = purchase.highest;
        if (known == null || prices.getFirst().start() - known.end() >= TOGETHER) {
            purchase.highest = null;
            purchase.lowest = null;
        }
        for (Stated<BigDecimal> price : prices) {
            purchase.highest = further(purchase.highest, price, 1);
            purchase.lowest = further(purchase.lowest, price, -1);
        }
    }

    private static Stated<BigDecimal> further(
            @Nullable Stated<BigDecimal> one, Stated<BigDecimal> other, int sign) {
        return one == null || Integer.signum(other.value().compareTo(one.value())) == sign
                ? other
                : one;
    }
}
