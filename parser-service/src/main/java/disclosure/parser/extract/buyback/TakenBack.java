package disclosure.parser.extract.buyback;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Restricted shares that a company takes back and cancels, at a price fixed by its plan. */
final class TakenBack {

    /** Prices of the same purchase stand together; those of the plan's history far behind. */
    private static final int TOGETHER = 120;

    /** What belongs to an earlier purchase stands within so many characters. */
    private static final int BESIDE = 300;

    private static final Pattern TAKES = Pattern.compile("回购|注销");
    private static final Pattern PRICE =
            Pattern.compile(
                    "(?:回购|注销|购回)[^。；;]{0,60}价格?[^，。；;]{0,34}$|(?:以|按)(?:人民币)?$|价格?(?:为|是|:|分别为)?(?:人民币|每股)*$|调整为(?:每股)?$");
    private static final Pattern EACH = Pattern.compile("每股(?:人民币)?$");
    private static final Pattern DONE = Pattern.compile("完成|办理完毕|注销|过户");
    private static final Pattern DAY_BEHIND =
            Pattern.compile("^[^。；;]{0,60}?(?:召开|审议|披露|公告|授予|登记日|刊登|起|发布|实施)");
    private static final Pattern AMOUNT =
            Pattern.compile("(?:总金额|总额|总价款?|价款|金额|支付|资金|款项?)[^，。；;0-9]{0,22}$");
    private static final Pattern OTHER_SHARES =
            Pattern.compile(
                    "(?:总股本|股本|股份总数|减少|注册资本|变更为|[减增]至|首次授予|授予[^，。；;]{0,8}股票|总额|期权|剩余|解锁的?数量|可解锁|解除限售[^，。；;]{0,4}数量|激励计划[^，。；;]{0,12}总数|派|转增)[^，。；;0-9]{0,14}$|每$|由$");
    private static final Pattern TAKEN_LEFT = Pattern.compile("回购|注销");
    private static final Pattern TAKEN_RIGHT = Pattern.compile("^[^。；;0-9]{0,26}?(?:回购|注销|处理)");
    private static final Pattern ADJUSTED =
            Pattern.compile("由[0-9,，]+股(?:调整|变更|减少|增加|[减增变])[为至到]$");

    private final Findings found;
    private final List<Purchase> purchases = new ArrayList<>();
    private int firstPrice;

    TakenBack(Findings found) {
        this.found = found;
    }

    /** The purchases in the order of the text: the filing's own one and those of its history. */
    List<Purchase> purchases() {
        for (Sentence sentence : found.text().sentences()) {
            if (!sentence.row()) {
                int before = purchases.size();
                shares(sentence);
                if (purchases.isEmpty()) {
                    continue;
                }
                details(sentence, before);
            }
        }
        return purchases;
    }

    /**
     * What is said of the filing's own purchase stands anywhere; of an earlier one right behind.
     */
    private void details(Sentence sentence, int before) {
        Purchase own = purchases.getFirst();
        Purchase last = purchases.getLast();
        if (last != own && sentence.start() - last.place < BESIDE) {
            firstPrice = purchases.size() > before ? 0 : firstPrice;
            prices(last, sentence);
            day(last, sentence);
        }
        if (last == own || isAbout(own, sentence)) {
            prices(own, sentence);
        }
        if (TAKES.matcher(found.text().words(sentence.start(), sentence.end())).find()) {
            amount(own, sentence);
            day(own, sentence);
        }
    }

    /** A later sentence with the same number tells the price as it was settled. */
    private boolean isAbout(Purchase own, Sentence sentence) {
        boolean same =
                Stated.within(found.amounts().shares(), sentence.start(), sentence.end())
                        .anyMatch(
                                count ->
                                        own.shares != null
                                                && count.value().compareTo(own.shares.value())
                                                        == 0);
        boolean priced =
                Stated.within(found.amounts().prices(), sentence.start(), sentence.end())
                        .findAny()
                        .isPresent();
        if (same && priced) {
            firstPrice = 0;
            own.highest = null;
            own.lowest = null;
        }
        return same || own.highest == null;
    }

    private void prices(Purchase purchase, Sentence sentence) {
        prices(
                purchase,
                sentence,
                Stated.within(found.amounts().prices(), sentence.start(), sentence.end()).toList(),
                PRICE);
        prices(
                purchase,
                sentence,
                Stated.within(found.amounts().sums(), sentence.start(), sentence.end()).toList(),
                EACH);
    }

    private void shares(Sentence sentence) {
        for (Stated<BigDecimal> count :
                Stated.within(found.amounts().shares(), sentence.start(), sentence.end())
                        .toList()) {
            int clause = found.clauseStart(count.start(), sentence.start());
            String left = found.text().words(clause, count.start());
            String right =
                    found.text().words(count.end(), Math.min(sentence.end(), count.end() + 40));
            if (ADJUSTED.matcher(left).find()) {
                adjust(left, count);
            } else if (!Holdings.isCapital(found, count)
                    && !found.inBrackets(count.start(), sentence.start())
                    && (TAKEN_LEFT.matcher(left).find() || TAKEN_RIGHT.matcher(right).find())
                    && !OTHER_SHARES.matcher(left).find()
                    && isNew(count)) {
                Purchase purchase = new Purchase();
                purchase.shares = count;
                purchase.place = count.start();
                purchase.ratio = Holdings.ratio(found, count.end(), sentence.end());
                purchases.add(purchase);
            }
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

    private boolean isNew(Stated<BigDecimal> count) {
        return purchases.stream()
                .noneMatch(
                        one ->
                                one.shares != null
                                        && one.shares.value().compareTo(count.value()) == 0);
    }

    private void prices(
            Purchase purchase,
            Sentence sentence,
            List<Stated<BigDecimal>> prices,
            Pattern wording) {
        for (Stated<BigDecimal> price : prices) {
            String left =
                    found.text()
                            .words(Math.max(sentence.start(), price.start() - 100), price.start());
            boolean together = purchase.highest == null || price.start() - firstPrice < TOGETHER;
            if (together && wording.matcher(left).find()) {
                if (purchase.highest == null || left.endsWith("调整为")) {
                    firstPrice = price.start();
                    purchase.highest = price;
                    purchase.lowest = price;
                }
                purchase.highest = further(purchase.highest, price, 1);
                purchase.lowest = further(purchase.lowest, price, -1);
            }
        }
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
            String right = found.text().words(day.end(), Math.min(sentence.end(), day.end() + 80));
            Stated<LocalDate> known = purchase.asOf;
            boolean later = known == null || day.value().isAfter(known.value());
            if (later && DONE.matcher(right).find() && !DAY_BEHIND.matcher(right).find()) {
                purchase.asOf = day;
            }
        }
    }
}
