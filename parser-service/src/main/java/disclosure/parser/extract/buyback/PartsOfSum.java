package disclosure.parser.extract.buyback;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code 共计…股，其中首次授予…股、预留…股}: one purchase at several prices, of which the sum is the number that
 * counts. What several meetings decided on remains several purchases though it is cancelled at
 * once; their sum only tells when.
 */
final class PartsOfSum {

    private static final Pattern MEETING = Pattern.compile("审议通过");

    private final Findings found;

    PartsOfSum(Findings found) {
        this.found = found;
    }

    /** The purchases without those that are parts of one told beside them, or its sum. */
    List<Purchase> joined(List<Purchase> purchases) {
        List<Purchase> left = new ArrayList<>(purchases);
        for (int i = 0; i < left.size(); i++) {
            List<Purchase> parts = parts(left, i, i - 1, -1);
            for (int from = i + 1; parts.isEmpty() && from < left.size(); from++) {
                parts = parts(left, i, from, 1);
            }
            Purchase sum = left.get(i);
            if (haveMeetings(sum, parts)) {
                parts.forEach(part -> complete(part, sum));
                left.remove(sum);
                i = left.indexOf(parts.getLast());
            } else {
                parts.forEach(part -> take(sum, part));
                left.removeAll(parts);
                i = left.indexOf(sum);
            }
        }
        return left;
    }

    /** Whether a further meeting is told of between two of the parts. */
    private boolean haveMeetings(Purchase sum, List<Purchase> parts) {
        Sentence own = found.around(sum.place);
        if (parts.stream().anyMatch(part -> found.around(part.place).equals(own))) {
            return false;
        }
        for (int i = 1; i < parts.size(); i++) {
            int one = parts.get(i - 1).place;
            int other = parts.get(i).place;
            String between = found.text().words(Math.min(one, other), Math.max(one, other));
            if (MEETING.matcher(between).find()) {
                return true;
            }
        }
        return false;
    }

    private static void complete(Purchase part, Purchase sum) {
        part.asOf = part.asOf == null ? sum.asOf : part.asOf;
        boolean better = part.assumed && !sum.assumed;
        part.highest = part.highest == null || better ? sum.highest : part.highest;
        part.lowest = part.lowest == null || better ? sum.lowest : part.lowest;
    }

    private static void take(Purchase sum, Purchase part) {
        sum.highest = further(sum.highest, part.highest, 1);
        sum.lowest = further(sum.lowest, part.lowest, -1);
        sum.amount = sum.amount == null ? part.amount : sum.amount;
        sum.asOf = sum.asOf == null ? part.asOf : sum.asOf;
    }

    private static @Nullable Stated<BigDecimal> further(
            @Nullable Stated<BigDecimal> one, @Nullable Stated<BigDecimal> other, int sign) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Integer.signum(other.value().compareTo(one.value())) == sign ? other : one;
    }

    /** Those in a row, from an index on, that add up to the one at another. */
    private static List<Purchase> parts(List<Purchase> purchases, int at, int from, int step) {
        Stated<BigDecimal> wanted = purchases.get(at).shares;
        BigDecimal sum = BigDecimal.ZERO;
        List<Purchase> parts = new ArrayList<>();
        for (int i = from; i >= 0 && i < purchases.size(); i += step) {
            Stated<BigDecimal> shares = purchases.get(i).shares;
            if (shares == null || wanted == null) {
                return List.of();
            }
            sum = sum.add(shares.value());
            parts.add(purchases.get(i));
            int compared = sum.compareTo(wanted.value());
            if (compared == 0 && parts.size() > 1) {
                return parts;
            }
            if (compared >= 0) {
                return List.of();
            }
        }
        return List.of();
    }
}
