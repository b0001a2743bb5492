package disclosure.parser.extract.buyback;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Restricted shares that a company takes back and cancels, at a price fixed by its plan. */
final class TakenBack {

    /** Prices of the same purchase stand together; those of the plan's history far behind. */
    private static final int TOGETHER = 120;

    /** What belongs to an earlier purchase stands within so many characters. */
    private static final int BESIDE = 300;

    private static final Pattern TAKES = Pattern.compile("回购|注销");
    private static final Pattern OWN_PRICE = Pattern.compile("本次(?:限制性股票)?回购价格调整[为至]$");
    private static final Pattern BY_NOW = Pattern.compile("截[至止](?:本公告|目前)[^。；;]{0,60}(?:完成|办理完毕)");
    private static final Pattern AMOUNT =
            Pattern.compile("(?:总金额|总额|总价款?|价款|金额|支付|资金|款项?)[^，。；;0-9]{0,22}$");
    private static final Pattern ADJUSTED =
            Pattern.compile("由[0-9,，]+股(?:调整|变更|减少|增加|[减增变])[为至到]$");

    private static final Pattern PART = Pattern.compile("[0-9]股.*(?:其中|分别)");

    private final Findings found;
    private final FixedPrices fixed;
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<Mention> told = new ArrayList<>();

    /** Where a purchase is told of. */
    private record Mention(Purchase purchase, int place) {}

    TakenBack(Findings found) {
        this.found = found;
        this.fixed = new FixedPrices(found);
    }

    /** The purchases in the order of the text: the filing's own one and those of its history. */
    List<Purchase> purchases() {
        for (Sentence sentence : found.text().sentences()) {
            if (!sentence.row()) {
                int before = told.size();
                shares(sentence);
                if (!told.isEmpty()) {
                    prices(sentence, told.subList(before, told.size()));
                    rest(sentence, told.size() > before);
                }
            }
        }
        adjust();
        byNow();
        return purchases;
    }

    private void prices(Sentence sentence, List<Mention> here) {
        Map<Purchase, List<Stated<BigDecimal>>> paid = new LinkedHashMap<>();
        for (Stated<BigDecimal> price : fixed.within(sentence.start(), sentence.end())) {
            FixedPrices.Meaning meaning = fixed.of(price);
            Purchase purchase =
                    meaning == FixedPrices.Meaning.PAID
                                    || (meaning == FixedPrices.Meaning.ADJUSTED && !here.isEmpty())
                            ? paidFor(price, here)
                            : null;
            if (purchase != null) {
                paid.computeIfAbsent(purchase, one -> new ArrayList<>()).add(price);
            }
        }
        paid.forEach(TakenBack::price);
    }

    /** Whose price it is: of what is told of in the same sentence, or else right before. */
    private @Nullable Purchase paidFor(Stated<BigDecimal> price, List<Mention> here) {
        if (here.isEmpty()) {
            Mention last = told.getLast();
            Purchase own = purchases.getFirst();
            if (price.start() - last.place < BESIDE && last.purchase.highest == null) {
                return last.purchase;
            }
            return own.highest == null || price.start() - own.highest.end() < TOGETHER ? own : null;
        }
        Mention mine = here.getFirst();
        for (Mention mention : here) {
            int point = found.behindLast("；;", price.start(), mention.place);
            boolean before = mention.place < price.start() && point == mention.place;
            boolean behind = mine.place < price.start() ? point > mine.place : false;
            if (before || (behind && mention.place > price.start())) {
                mine = mention;
            }
        }
        return mine.purchase;
    }

    private static void price(Purchase purchase, List<Stated<BigDecimal>> prices) {
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

    private void rest(Sentence sentence, boolean here) {
        if (!TAKES.matcher(found.text().words(sentence.start(), sentence.end())).find()) {
            return;
        }
        Mention last = told.getLast();
        Purchase own = purchases.getFirst();
        boolean beside = here || sentence.start() - last.place < BESIDE;
        amount(beside ? last.purchase : own, sentence);
        day(beside ? last.purchase : own, sentence);
    }

    /** What was not yet cancelled when the price changed is paid at the new price. */
    private void adjust() {
        for (FixedPrices.Change change : fixed.changes()) {
            purchases.forEach(purchase -> adjust(purchase, change));
        }
        for (Purchase purchase : purchases) {
            Stated<LocalDate> done = purchase.asOf;
            if (purchase.highest == null) {
                if (purchase == purchases.getFirst()) {
                    inForce(purchase, found.text().words().length());
                } else if (done != null) {
                    inForce(purchase, Math.max(done.start(), purchase.place));
                    onlyPrice(purchase);
                }
            }
        }
    }

    /** Where the text knows one price and no change of it, all is taken back at that price. */
    private void onlyPrice(Purchase purchase) {
        Purchase own = purchases.getFirst();
        if (purchase.highest == null && fixed.changes().isEmpty()) {
            purchase.highest = own.highest;
            purchase.lowest = own.lowest;
        }
    }

    private void inForce(Purchase purchase, int place) {
        List<Stated<BigDecimal>> prices = fixed.inForce(place);
        if (!prices.isEmpty()) {
            price(purchase, prices);
        }
    }

    /** {@code 截至本公告日，…已完成}: the day that stands under the text. */
    private void byNow() {
        Matcher done = BY_NOW.matcher(found.text().words());
        if (!purchases.isEmpty() && purchases.getFirst().asOf == null && done.find()) {
            Stated<LocalDate> last = found.days().isEmpty() ? null : found.days().getLast();
            purchases.getFirst().asOf = last == null || last.start() < done.end() ? null : last;
        }
    }

    private void adjust(Purchase purchase, FixedPrices.Change change) {
        int place = change.price().start();
        Stated<LocalDate> done = purchase.asOf;
        boolean own = purchase == purchases.getFirst();
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

    private void shares(Sentence sentence) {
        for (Stated<BigDecimal> count :
                Stated.within(found.amounts().shares(), sentence.start(), sentence.end())
                        .toList()) {
            int clause = found.clauseStart(count.start(), sentence.start());
            String left = found.text().words(clause, count.start());
            if (ADJUSTED.matcher(left).find()) {
                adjust(left, count);
            } else if (TakenWords.isTaken(found, sentence, count)) {
                tell(sentence, count);
            }
        }
    }

    private void tell(Sentence sentence, Stated<BigDecimal> count) {
        Purchase known = known(count);
        if (known == null
                && !PART.matcher(found.text().words(sentence.start(), count.start())).find()) {
            known = new Purchase();
            known.shares = count;
            known.place = count.start();
            known.ratio = Holdings.ratio(found, count.end(), sentence.end());
            purchases.add(known);
        }
        if (known != null) {
            told.add(new Mention(known, count.start()));
        }
    }

    /** After a distribution the same purchase is of another number of shares. */
    private void adjust(String left, Stated<BigDecimal> count) {
        for (Purchase purchase : purchases) {
            Stated<BigDecimal> shares = purchase.shares;
            if (shares != null && left.contains("由" + shares.value().toPlainString() + "股")) {
                purchase.shares = count;
            }
        }
    }

    private @Nullable Purchase known(Stated<BigDecimal> count) {
        for (Purchase one : purchases) {
            if (one.shares != null && one.shares.value().compareTo(count.value()) == 0) {
                return one;
            }
        }
        return null;
    }

    private static Stated<BigDecimal> further(
            @Nullable Stated<BigDecimal> one, Stated<BigDecimal> other, int sign) {
        return one == null || Integer.signum(other.value().compareTo(one.value())) == sign
                ? other
                : one;
    }

    private void amount(Purchase purchase, Sentence sentence) {
        for (Stated<BigDecimal> sum :
                Stated.within(found.amounts().sums(), sentence.start(), sentence.end()).toList()) {
            int clause = found.clauseStart(sum.start(), sentence.start());
            String left = found.text().words(clause, sum.start());
            if (purchase.amount == null && AMOUNT.matcher(left).find() && !left.contains("注册资本")) {
                purchase.amount = sum;
            }
        }
    }

    /** The last day of those on which something was cancelled: the others are of earlier years. */
    private void day(Purchase purchase, Sentence sentence) {
        for (Stated<LocalDate> day :
                Stated.within(found.days(), sentence.start(), sentence.end()).toList()) {
            Stated<LocalDate> known = purchase.asOf;
            boolean later = known == null || day.value().isAfter(known.value());
            if (later && TakenWords.isDone(found, sentence, day)) {
                purchase.asOf = day;
            }
        }
    }
}
