package disclosure.parser.extract.buyback;

import disclosure.parser.extract.fact.Capital;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the sentences of a text say was bought. */
final class Passages {

    private static final Pattern BUYS = Pattern.compile("回购|购买|成交|注销|支付");
    private static final Pattern FIRST = Pattern.compile("首次[^。；;授]{0,20}回购");
    private static final Pattern PLANNED =
            Pattern.compile(
                    "不超过|不低于|不高于|不少于|上限|下限|预计|拟|预案|方案|计划|总额为?[^，。]{0,12}至"
                            + "|按[^，。]{0,30}测算|可回购|将[^，。]{0,8}回购(?!情况|进展|实施)|回购价格为每股|调整为");
    private static final Pattern HIGHEST = Pattern.compile("最高[^，。；;、0-9]{0,18}$");
    private static final Pattern LOWEST = Pattern.compile("最低[^，。；;、0-9]{0,18}$");
    private static final Pattern AVERAGE = Pattern.compile("(?:均价|平均)[^，。；;、0-9]{0,14}$");
    private static final Pattern AMOUNT =
            Pattern.compile("(?:金额|总额|支付|资金|使用|耗资|总价款?|价款|合计)[^，。；;0-9]{0,22}$");

    /** {@code 总金额约…元（具体金额为…元）}. */
    private static final Pattern EXACT = Pattern.compile("[(](?:具体|准确|实际)(?:支付)?(?:总)?金额为$");

    private static final Pattern NOT_BOUGHT =
            Pattern.compile(
                    "(?:总股本|股本|股份总数|减少|注册资本|授予|变更为|[减增]至)[^，。；;0-9]{0,10}$|每$"
                            + "|(?:仍|尚|合计)持有[^，。；;0-9]{0,10}$");

    /** {@code 每五个交易日…未超过…前五个交易日股票累计成交量…股的25%}: what the rules allow, not what was bought. */
    private static final Pattern ALLOWED =
            Pattern.compile("(?:累计|股票)成交(?:总)?量|(?:每|任[意何]|连续)+[五5]个(?:连续)?交易日");

    private static final Pattern SINGLE =
            Pattern.compile("(?:购买|成交|交易|买入|均)(?:的)?价(?:格)?(?:均)?(?:为|是|:)?(?:人民币)?$");
    private static final Pattern RANGE = Pattern.compile("^(?:元/股|元)?(?:[-~至到]+)$");
    private static final Pattern AS_OF = Pattern.compile("截[至止](?:到|于)?(?:本公告日)?[(]?$");

    /** {@code 截至2031年8月末}. */
    private static final Pattern MONTH_END =
            Pattern.compile("截[至止](?:到|于)?(20\\d{2})年(0?[1-9]|1[0-2])月(?:末|底)");

    private static final Pattern OTHER_DAY =
            Pattern.compile(
                    "^[^，。；;]{0,30}?(?:披露|召开|公告|刊登|审议|发布|收到|股东大会|董事会|授予|登载)|^[、,和及]\\d"
                            + "|^[^，。；;]{0,6}《");

    /** {@code 占公司截至某日总股本的…}. */
    private static final Pattern OF_CAPITAL =
            Pattern.compile("^[)]?(?:时|收盘后|收市后)?(?:的)?(?:公司)?(?:的)?总股本");

    private final Findings found;

    Passages(Findings found) {
        this.found = found;
    }

    List<Purchase> all() {
        List<Purchase> all = new ArrayList<>();
        for (Sentence sentence : found.text().sentences()) {
            String words = found.text().words(sentence.start(), sentence.end());
            if (!sentence.row() && BUYS.matcher(words).find()) {
                Purchase purchase = in(sentence, words);
                if (purchase.shares == null && ALLOWED.matcher(words).find()) {
                    continue;
                }
                Purchase last = all.isEmpty() ? null : all.getLast();
                if (last != null && last.end == sentence.start() && last.isPricedBy(purchase)) {
                    last.complete(purchase);
                } else if (purchase.worth() > 0) {
                    all.add(purchase);
                }
            }
        }
        return all;
    }

    private Purchase in(Sentence sentence, String words) {
        Purchase purchase = new Purchase();
        purchase.place = sentence.start();
        purchase.end = sentence.end();
        purchase.cumulative = words.contains("累计");
        purchase.first = FIRST.matcher(words).find();
        shares(purchase, sentence);
        for (Stated<BigDecimal> price : prices(sentence)) {
            price(purchase, sentence, price);
        }
        purchase.asOf = day(sentence);
        if (purchase.asOf == null && purchase.shares != null && UNTIL_NOW.matcher(words).find()) {
            purchase.asOf = filed(sentence.start());
        }
        return purchase;
    }

    private void shares(Purchase purchase, Sentence sentence) {
        for (Stated<BigDecimal> count :
                Stated.within(found.amounts().shares(), sentence.start(), sentence.end())
                        .toList()) {
            int clause = found.clauseStart(count.start(), sentence.start());
            String left = found.text().words(clause, count.start());
            if (found.inBrackets(count.start(), sentence.start())
                    || isAllowed(sentence, count)
                    || PLANNED.matcher(left).find()
                    || NOT_BOUGHT.matcher(left).find()
                    || Capital.is(found, count)) {
                continue;
            }
            if (purchase.shares == null || left.contains("累计")) {
                purchase.shares = count;
                purchase.ratio = Capital.ratio(found, count.end(), sentence.end());
            }
        }
    }

    private boolean isAllowed(Sentence sentence, Stated<BigDecimal> count) {
        int from = found.behindLast("；;", count.start(), sentence.start());
        int to = found.first("；;", count.end(), sentence.end());
        return ALLOWED.matcher(found.text().words(from, to)).find();
    }

    private List<Stated<BigDecimal>> prices(Sentence sentence) {
        return Stream.concat(
                        Stated.within(found.amounts().prices(), sentence.start(), sentence.end()),
                        Stated.within(found.amounts().sums(), sentence.start(), sentence.end()))
                .sorted(Comparator.comparingInt(Stated::start))
                .toList();
    }

    private void price(Purchase purchase, Sentence sentence, Stated<BigDecimal> sum) {
        int clause = found.behindLast("，；;。、", sum.start(), sentence.start());
        String left = found.text().words(clause, sum.start());
        if (HIGHEST.matcher(left).find()) {
            purchase.highest = sum;
        } else if (LOWEST.matcher(left).find()) {
            purchase.lowest = sum;
        } else if (SINGLE.matcher(left).find() && !PLANNED.matcher(left).find()) {
            purchase.average = sum;
        } else if (AVERAGE.matcher(left).find()) {
            purchase.average = sum;
        } else if (!PLANNED.matcher(left).find()
                && AMOUNT.matcher(left).find()
                && !found.amounts().prices().contains(sum)
                && (purchase.amount == null || left.contains("累计") || EXACT.matcher(left).find())) {
            purchase.amount = sum;
        } else if (!PLANNED.matcher(left).find()) {
            range(purchase, sentence, sum);
        }
    }

    /** {@code 成交价格区间为5.30元/股-6.10元/股}. */
    private void range(Purchase purchase, Sentence sentence, Stated<BigDecimal> low) {
        int start = low.end();
        Stated<BigDecimal> high = Findings.next(found.amounts().prices(), start, sentence.end());
        if (high != null
                && high.start() - start <= 3
                && purchase.highest == null
                && isRange(start, high)) {
            boolean rising = low.value().compareTo(high.value()) <= 0;
            purchase.lowest = rising ? low : high;
            purchase.highest = rising ? high : low;
        }
    }

    private static final Pattern ON = Pattern.compile("^[^。；;]{0,60}?(?:回购|购买)");

    private boolean isRange(int start, Stated<BigDecimal> high) {
        int end = high.start();
        return RANGE.matcher(found.text().words(start, end)).find();
    }

    private static final Pattern UNTIL_NOW = Pattern.compile("截[至止](?:到)?(?:目前|本?公告)");

    /** {@code 截至本公告日}: the day that stands under the text. */
    @Nullable Stated<LocalDate> dayOf(Purchase purchase) {
        int end = Math.min(found.text().words().length(), purchase.place + 60);
        if (!UNTIL_NOW.matcher(found.text().words(purchase.place, end)).find()) {
            return dayBefore(purchase.place);
        }
        return filed(purchase.place);
    }

    /** The day of the filing, which stands under the text. */
    private @Nullable Stated<LocalDate> filed(int place) {
        Stated<LocalDate> last = found.days().isEmpty() ? null : found.days().getLast();
        return last == null || last.start() < place ? null : last;
    }

    /** The last day told before a place that something was bought on, or up to. */
    private @Nullable Stated<LocalDate> dayBefore(int place) {
        Stated<LocalDate> last = null;
        for (Stated<LocalDate> day : found.days()) {
            String right = found.text().words(day.end(), day.end() + 80);
            if (day.start() < place
                    && ON.matcher(right).find()
                    && !OTHER_DAY.matcher(right).find()) {
                last = day;
            }
        }
        return last;
    }

    /** The day up to which was bought, or on which. */
    private @Nullable Stated<LocalDate> day(Sentence sentence) {
        Matcher month =
                MONTH_END.matcher(found.text().words()).region(sentence.start(), sentence.end());
        if (month.find()) {
            YearMonth of =
                    YearMonth.of(
                            Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
            return new Stated<>(of.atEndOfMonth(), month.start(1), month.end());
        }
        Stated<LocalDate> named = null;
        for (Stated<LocalDate> day :
                Stated.within(found.days(), sentence.start(), sentence.end()).toList()) {
            String left = found.text().words(day.start() - 10, day.start());
            String right = found.text().words(day.end(), Math.min(sentence.end(), day.end() + 40));
            if (OF_CAPITAL.matcher(right).find()) {
                continue;
            }
            if (AS_OF.matcher(left).find()) {
                return day;
            }
            if (!OTHER_DAY.matcher(right).find()) {
                named = day;
            }
        }
        return named;
    }
}
