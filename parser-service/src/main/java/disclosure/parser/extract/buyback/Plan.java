package disclosure.parser.extract.buyback;

import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a company means to buy back: for how much in all, at what price at most, what for. */
final class Plan {

    private static final Pattern BUYS = Pattern.compile("回购");
    private static final Pattern SUM = Pattern.compile("(?:资金|金额|总额|以|使用|投入)(?:(?!价格)[^。；;])*$");

    /** {@code 增加回购的资金额度，即不低于…且不超过…}: what holds now. */
    private static final Pattern CHANGED =
            Pattern.compile("(?:增加|提高|调整|变更|上调|调高)[^，。；;价]{0,20}(?:资金|金额|额度|总额)");

    private static final Pattern LEAST = Pattern.compile("(?:不低于|不少于|下限(?:为|是|:)?)(?:人民币)?$");
    private static final Pattern MOST =
            Pattern.compile("(?:不超过|不高于|不多于|上限(?:为|是|:)?)(?:[(]含[)])?(?:人民币)?$");
    private static final Pattern TO = Pattern.compile("(?:[(]含(?:本数)?[)])?(?:[-~至到]|元)+(?:人民币)?");
    private static final Pattern CAP =
            Pattern.compile(
                    "价格?(?:区间)?(?:(?!金额|资金|数量)[^，。；;0-9]){0,10}(?:不超过|不高于"
                            + "|上限(?:为|是|:)?)(?:人民币)?(?:每股)?$"
                            + "|回购[^，。；;]{0,8}价格[^，。；;]{0,14}元/股[^，。；;0-9]{0,8}(?:调整|变更|提高)[为至](?:不超过"
                            + "|不高于)?(?:人民币)?$");
    private static final Pattern RAISED =
            Pattern.compile("由$|原|(?:调整|变更|修订)前(?:(?!(?:调整|变更|修订)后)[^，。；;])*$");

    private static final Pattern PURPOSE =
            Pattern.compile(
                    "(?:用于|用途(?:为|是|:)|拟用作|用作)[^。；;0-9]{0,30}?(?:注销|减少|持股|激励|可转|维护)[^。；;，]*");
    private static final List<Purpose> PURPOSES =
            List.of(
                    new Purpose("注销减资", Pattern.compile("注销|减少(?:公司)?注册资本")),
                    new Purpose("员工持股计划", Pattern.compile("员工持股计划")),
                    new Purpose("股权激励", Pattern.compile("(?:股权|员工)激励")),
                    new Purpose("可转债转股", Pattern.compile("可转换|可转债")),
                    new Purpose("维护公司价值", Pattern.compile("维护公司价值")));

    /** {@code □减少注册资本 √用于员工持股计划 □用于转换公司可转债}: a list of which some are ticked. */
    private static final Pattern BOXES =
            Pattern.compile("[□√☑✓](?:用于|为|减少)(?:[^□√☑✓。；;]{1,40}[□√☑✓])+[^□√☑✓。；;]{1,40}");

    private static final Pattern UNTICKED = Pattern.compile("□[^√☑✓]*");

    /** What shares may be bought back for. */
    private record Purpose(String name, Pattern words) {}

    private @Nullable Stated<BigDecimal> low;
    private @Nullable Stated<BigDecimal> high;
    private @Nullable Stated<BigDecimal> cap;
    private final @Nullable Stated<String> purpose;

    Plan(Findings found) {
        for (Sentence sentence : found.text().sentences()) {
            String words = found.text().words(sentence.start(), sentence.end());
            if (BUYS.matcher(words).find()) {
                sums(found, sentence);
                prices(found, sentence);
            }
        }
        purpose = purpose(found);
    }

    /** Of a plan with a least and a most, the first that is told, unless it was changed. */
    private void sums(Findings found, Sentence sentence) {
        List<Stated<BigDecimal>> sums =
                Stated.within(found.amounts().sums(), sentence.start(), sentence.end()).toList();
        boolean changed =
                CHANGED.matcher(found.text().words(sentence.start(), sentence.end())).find();
        for (int i = 0; i < sums.size(); i++) {
            Stated<BigDecimal> sum = sums.get(i);
            String left = found.text().words(sentence.start(), sum.start());
            if (!SUM.matcher(left).find()) {
                continue;
            }
            if (LEAST.matcher(left).find()) {
                low = low == null || changed ? sum : low;
            } else if (MOST.matcher(left).find()) {
                high = high == null || changed ? sum : high;
            } else if (i + 1 < sums.size() && low == null && high == null) {
                Stated<BigDecimal> next = sums.get(i + 1);
                if (TO.matcher(found.text().words(sum.end(), next.start())).matches()) {
                    low = sum;
                    high = next;
                }
            }
        }
    }

    /** The last one, for it may have been changed; never the former one. */
    private void prices(Findings found, Sentence sentence) {
        for (Stated<BigDecimal> price :
                Stated.within(found.amounts().prices(), sentence.start(), sentence.end())
                        .toList()) {
            int from = Math.max(sentence.start(), price.start() - 40);
            String left = found.text().words(from, price.start());
            if (CAP.matcher(left).find() && !RAISED.matcher(left).find()) {
                cap = price;
            }
        }
    }

    private static @Nullable Stated<String> purpose(Findings found) {
        Matcher boxes = BOXES.matcher(found.text().words());
        while (boxes.find()) {
            if (purpose(boxes, boxes.group()) != null) {
                return purpose(boxes, UNTICKED.matcher(boxes.group()).replaceAll(""));
            }
        }
        Matcher told = PURPOSE.matcher(found.text().words());
        return told.find() ? purpose(told, told.group()) : null;
    }

    private static @Nullable Stated<String> purpose(Matcher told, String words) {
        List<String> names =
                PURPOSES.stream()
                        .filter(each -> each.words.matcher(words).find())
                        .map(Purpose::name)
                        .toList();
        return names.isEmpty()
                ? null
                : new Stated<>(String.join("、", names), told.start(), told.end());
    }

    /** Whether it says for how much, or at what price. */
    boolean isStated() {
        return low != null || high != null || cap != null;
    }

    void into(FactBuilder fact, Findings found) {
        fact.sum("planAmountLow", low, found.text());
        fact.sum("planAmountHigh", high, found.text());
        fact.sum("priceCap", cap, found.text());
        fact.name("purpose", purpose, found.text());
    }
}
