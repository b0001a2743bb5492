package disclosure.parser.extract.buyback;

import disclosure.parser.extract.fact.Capital;
import disclosure.parser.extract.fact.Findings;
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

    /** What belongs to an earlier purchase stands within so many characters. */
    private static final int BESIDE = 300;

    private static final Pattern TAKES = Pattern.compile("回购|注销");
    private static final Pattern BY_NOW =
            Pattern.compile(
                    "截[至止](?:本公告|目前)[^。；;]{0,60}(?:完成|办理完毕)"
                            + "|目前[^。；;]{0,60}(?:完成|办理完毕)[^。；;]{0,20}回购注销");
    private static final Pattern AMOUNT =
            Pattern.compile("(?:总金额|总额|总价款?|价款|价格[共合总]计|金额|支付|资金|款项?)[^，。；;0-9]{0,22}$");
    private static final Pattern ADJUSTED =
            Pattern.compile("由[0-9,，]+股(?:调整|变更|减少|增加|[减增变])[为至到]$");

    /** What is dissolved together with the plan is decided on, too, but is the filing's own. */
    private static final Pattern DECIDED =
            Pattern.compile(
                    "审议[^。；;]*(?:同意|决定)(?!终止)[^。；;]*$"
                            + "|^(?:同意|(?:公司)?董事会(?:一致)?(?:同意|决定)(?!终止))[^。；;]*$");

    private static final Pattern DONE = Pattern.compile("完成|完毕|结果|实施|进展|变动");
    private static final Pattern THIS = Pattern.compile("本次");
    private static final Pattern MEETING = Pattern.compile("审议|召开");

    private static final Pattern PART = Pattern.compile("[0-9]股.*(?:其中(?![0-9]+[名位人])|分别)");

    private final Findings found;
    private final String headline;
    private final FixedPrices fixed;
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<Mention> told = new ArrayList<>();

    /** Where a purchase is told of. */
    private record Mention(Purchase purchase, int place) {}

    TakenBack(Findings found, String headline) {
        this.found = found;
        this.headline = headline;
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
        new PricesPaid(found, fixed, purchases, headline).settle();
        purchases.forEach(this::multiplied);
        purchases.forEach(this::divided);
        byNow();
        return purchases;
    }

    /** Of several sums the one that the number and its only price come to. */
    private void multiplied(Purchase purchase) {
        BigDecimal product = purchase.product();
        for (Stated<BigDecimal> sum : found.amounts().sums()) {
            if (product != null && sum.value().compareTo(product) == 0) {
                purchase.amount = sum;
                return;
            }
        }
    }

    /** Of several prices the one that makes the sum of the number. */
    private void divided(Purchase purchase) {
        for (Stated<BigDecimal> price : fixed.within(0, found.text().words().length())) {
            if (purchase.isPaid(price.value())) {
                purchase.highest = price;
                purchase.lowest = price;
            }
        }
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
        paid.forEach(PricesPaid::price);
    }

    /** Whose price it is: of what is told of in the same sentence, or else right before. */
    private @Nullable Purchase paidFor(Stated<BigDecimal> price, List<Mention> here) {
        if (here.isEmpty()) {
            Mention last = told.getLast();
            Purchase own = purchases.getFirst();
            if (price.start() - last.place < BESIDE && last.purchase.highest == null) {
                return last.purchase;
            }
            return own.highest == null || price.start() - own.highest.end() < PricesPaid.TOGETHER
                    ? own
                    : null;
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

    private void rest(Sentence sentence, boolean here) {
        if (!TAKES.matcher(found.text().words(sentence.start(), sentence.end())).find()) {
            return;
        }
        Mention last = told.getLast();
        Purchase own = purchases.getFirst();
        boolean beside = here || sentence.start() - last.place < BESIDE;
        amount(beside ? last.purchase : own, sentence);
        if (here || beside || isOfThis(sentence, own)) {
            day(beside ? last.purchase : own, sentence);
        }
        if (!here && beside) {
            told.stream()
                    .filter(one -> isJustBefore(one, sentence))
                    .map(Mention::purchase)
                    .filter(one -> one.asOf == null)
                    .distinct()
                    .toList()
                    .forEach(one -> day(one, sentence));
        }
    }

    /** Whether a sentence far behind may tell when the filing's own purchase was made. */
    private boolean isOfThis(Sentence sentence, Purchase own) {
        return DONE.matcher(headline).find()
                || THIS.matcher(found.text().words(sentence.start(), sentence.end())).find()
                || Stated.within(found.amounts().shares(), sentence.start(), sentence.end())
                        .anyMatch(count -> known(count) == own);
    }

    /** {@code 回购注销…股，回购注销…股。公司于某日完成}: all of them, unless a meeting is told of between. */
    private boolean isJustBefore(Mention mention, Sentence sentence) {
        return sentence.start() - mention.place < BESIDE
                && !MEETING.matcher(found.text().words(mention.place, sentence.start())).find();
    }

    /** {@code 截至本公告日，…已完成}: the day that stands under the text. */
    private void byNow() {
        Matcher done = BY_NOW.matcher(found.text().words());
        if (!purchases.isEmpty() && purchases.getFirst().asOf == null && done.find()) {
            Stated<LocalDate> last = found.days().isEmpty() ? null : found.days().getLast();
            purchases.getFirst().asOf = last == null || last.start() < done.end() ? null : last;
        }
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
            known.decided =
                    DECIDED.matcher(found.text().words(sentence.start(), count.start())).find();
            known.ratio = Capital.ratio(found, count.end(), sentence.end());
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
