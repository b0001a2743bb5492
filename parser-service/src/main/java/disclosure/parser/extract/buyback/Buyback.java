package disclosure.parser.extract.buyback;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stage;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses among what the passages say and makes the fact. */
final class Buyback {

    private static final Pattern TAKES_BACK = Pattern.compile("注销|限制性股票|业绩补偿|补偿股份");
    private static final Pattern MARKET =
            Pattern.compile("集中竞价|专用证券账户以|最高[^，。]{0,10}价|首次回购|要约回购|回购专用账户");

    private static final Pattern PLANS =
            Pattern.compile("预案|方案|报告书|计划|价格?的?上限|价格区间|拟[^注销]{0,24}回购(?!注销)");

    /** {@code 截至某日，尚未实施回购}: a plan still. */
    private static final Pattern NOTHING_YET =
            Pattern.compile("(?:尚未|暂未|未)(?:实施|进行|开始|开展)(?:股份|股票)?回购|尚未回购|未回购(?:公司)?股份");

    /** The plan is given up; an incentive plan that is ended takes shares back all the same. */
    private static final Pattern CANCELLED =
            Pattern.compile(
                    "(?:终止|取消|撤销)(?:实施)?(?:本次|剩余|公司|以?集中竞价(?:交易)?(?:方式)?|公开)*(?:股份|股票"
                            + "|[AB]股)*回购(?!注销)"
                            + "|回购(?:公司)?(?:[AB]股)?(?:股份|股票|社会公众股)?(?:的)?(?:方案|计划|事项|预案|报告书)?(?:之"
                            + "|的)?(?:终止|取消|失效)");

    private static final String FIRST = "首次";
    private static final int NEAR = 3;

    private final Findings found;
    private final String headline;

    Buyback(Findings found, String headline) {
        this.found = found;
        this.headline = headline;
    }

    List<Fact> facts() {
        Passages reading = new Passages(found);
        List<Purchase> passages = reading.all();
        Purchase first = first(passages);
        Purchase best = bought(passages);
        boolean market = MARKET.matcher(found.text().words()).find();
        boolean fixed = TAKES_BACK.matcher(headline).find() && !market;
        if (fixed) {
            List<Purchase> taken =
                    new PartsOfSum(found).joined(new TakenBack(found, headline).purchases());
            taken.forEach(Purchase::dropRefutedAmount);
            return taken.stream()
                    .filter(one -> one == taken.getFirst() || one.highest != null)
                    .map(one -> fact(one).build())
                    .toList();
        }
        if (best != null && best.asOf == null) {
            best.asOf = reading.dayOf(best);
        }
        Plan plan = new Plan(found);
        if (best == null || best.shares == null || !market) {
            return (plan.isStated() && isPlan()) || isCancelled()
                    ? List.of(planned(new Purchase(), plan))
                    : List.of();
        }
        return Stream.of(best, first == null || !isMore(best, first) ? null : first)
                .filter(Objects::nonNull)
                .map(one -> planned(one, plan))
                .toList();
    }

    private boolean isCancelled() {
        return CANCELLED.matcher(headline).find();
    }

    private boolean isPlan() {
        return PLANS.matcher(headline).find() || NOTHING_YET.matcher(found.text().words()).find();
    }

    /** What was bought on the first day, told with that day; null where it is not told. */
    private static @Nullable Purchase first(List<Purchase> passages) {
        return passages.stream()
                .filter(one -> one.first && !one.cumulative)
                .filter(one -> one.shares != null && one.asOf != null)
                .map(Purchase::copy)
                .findFirst()
                .orElse(null);
    }

    /** Whether more was bought since: then the first purchase is one of its own. */
    private static boolean isMore(Purchase all, Purchase first) {
        Stated<BigDecimal> one = first.shares;
        Stated<BigDecimal> sum = all.shares;
        return one != null && sum != null && sum.value().compareTo(one.value()) > 0;
    }

    /** The passage that says most, the later of two; what it leaves open stands beside it. */
    private static @Nullable Purchase bought(List<Purchase> passages) {
        Purchase best = null;
        for (Purchase passage : passages) {
            if (passage.shares != null && (best == null || passage.worth() >= best.worth())) {
                best = passage;
            }
        }
        if (best == null) {
            return null;
        }
        int at = passages.indexOf(best);
        for (int away = 1; away <= NEAR; away++) {
            if (at + away < passages.size()) {
                best.complete(passages.get(at + away));
            }
            if (at - away >= 0) {
                best.complete(passages.get(at - away));
            }
        }
        cumulative(best, passages.subList(at + 1, passages.size()));
        best.dropRefutedAverage();
        if (best.highest == null && best.lowest == null && best.average != null) {
            best.highest = best.average;
            best.lowest = best.average;
        }
        return best;
    }

    /** The day's purchase is told first, then the sum of all, often without prices. */
    private static void cumulative(Purchase best, List<Purchase> later) {
        for (Purchase passage : later) {
            if (passage.cumulative
                    && passage.shares != null
                    && best.shares != null
                    && passage.shares.value().compareTo(best.shares.value()) > 0) {
                best.shares = passage.shares;
                best.ratio = passage.ratio;
                best.amount = passage.amount == null ? best.amount : passage.amount;
                best.asOf = passage.asOf == null ? best.asOf : passage.asOf;
                best.dropRefuted();
            }
        }
    }

    private Fact planned(Purchase purchase, Plan plan) {
        FactBuilder fact = fact(purchase);
        plan.into(fact, found);
        return fact.build();
    }

    private FactBuilder fact(Purchase purchase) {
        FactText text = found.text();
        FactBuilder fact = new FactBuilder("buyback", text.document());
        fact.name("company", company(), text);
        fact.name(
                "stage",
                purchase.first && !purchase.cumulative ? opening(purchase) : stage(),
                text);
        fact.date("asOf", purchase.asOf, text);
        fact.number("shares", purchase.shares, text);
        fact.number("sharesRatio", purchase.ratio, text);
        fact.sum("highestPrice", purchase.highest, text);
        fact.sum("lowestPrice", purchase.lowest, text);
        fact.sum("averagePrice", purchase.average, text);
        fact.sum("amount", purchase.amount, text);
        return fact;
    }

    /** A first purchase is told of again whenever more was bought. */
    private @Nullable Stated<String> opening(Purchase purchase) {
        Stated<BigDecimal> shares = purchase.shares;
        int at = shares == null ? -1 : found.text().words().lastIndexOf(FIRST, shares.start());
        return at < 0 ? stage() : new Stated<>("first", at, at + FIRST.length());
    }

    private @Nullable Stated<String> stage() {
        Matcher cancelled = isCancelled() ? CANCELLED.matcher(found.text().words()) : null;
        return cancelled != null && cancelled.find()
                ? new Stated<>("cancelled", cancelled.start(), cancelled.end())
                : Stage.of(found.text());
    }

    private @Nullable Stated<String> company() {
        String issuer = found.parties().issuer();
        return found.parties().places().stream()
                .filter(place -> place.value().equals(issuer))
                .findFirst()
                .orElse(null);
    }
}
