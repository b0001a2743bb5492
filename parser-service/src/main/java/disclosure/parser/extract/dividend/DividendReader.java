package disclosure.parser.extract.dividend;

import static disclosure.parser.extract.fact.Captured.NUMBER;
import static disclosure.parser.extract.fact.Captured.SCALE;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code dividend} from proposals of distributions and from notices that carry them out. */
public final class DividendReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("权益分派|分红派息|利润分配|派息|现金分红|分红");
    private static final Pattern OTHER =
            Pattern.compile("意见|回报规划|制度|提议|提示性|说明会|调整.{0,20}价格|价格.{0,10}调整|转股|决议|授权");

    /** The plan as approved stands before it and may be for the whole year. */
    private static final Pattern CARRIED_OUT =
            Pattern.compile("本次实施的?(?:权益分派|利润分配|分红派息)方案[为:]|[二三四]、(?:本次实施的)?(?:权益分派|利润分配|分配)方案");

    private static final String PAYS =
            "(?:派发|派送|派现|派)?(?:现金)?(?:红利|股利|股息)?(?:人民币)?(?:现金)?(?:红利|股利|股息)?(?:为)?(?:人民币)?";
    private static final Pattern CASH_PER_10 =
            Pattern.compile("每(?:10|十)股" + PAYS + NUMBER + "(?=元)()");
    private static final Pattern CASH_PER_SHARE =
            Pattern.compile("每股(?:派发|派送|派)?现金(?:红利|股利)(?:为)?(?:人民币)?" + NUMBER + "(?=元)()");
    private static final Pattern BONUS =
            Pattern.compile("每(10|十)?股[^。;；]{0,60}?送(?:红股)?" + NUMBER + "(?=股)()");
    private static final Pattern TRANSFER =
            Pattern.compile("每(10|十)?股[^。;；]{0,60}?转增(?:股本)?" + NUMBER + "(?=股)()");
    private static final Pattern BASE =
            Pattern.compile(NUMBER + SCALE + "股(?:\\([^)]{0,60}\\))?(?:为|作为)(?:分配)?基数");
    private static final Pattern BASE_NAMED = Pattern.compile("股本基数为" + NUMBER + SCALE + "股");
    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?:共计|合计|总计|共)(?:拟)?派发现金(?:红利|股利)?(?:总额)?(?:为|共计|合计)?(?:人民币)?"
                            + NUMBER
                            + SCALE
                            + "元");
    private static final Pattern DIFFERENTIAL = Pattern.compile("差异化分红送转[:：](是|否)");
    private static final Pattern PERIOD =
            Pattern.compile("(20\\d{2}年(?:年度|度|半年度|中期|前三季度|第[一二三]季度|上半年))");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        FactText text = source.text();
        FactBuilder fact = new FactBuilder("dividend", source.document());
        boolean carriedOut = headline.contains("实施");
        int from = from(text, carriedOut);
        amounts(fact, text, from);
        if (fact.isEmpty()) {
            return List.of();
        }
        Matcher stage = Captured.first(text, carriedOut ? DONE : PROPOSED, 0);
        Stated<String> said = stage == null ? null : Captured.words(text, stage, 0);
        if (said != null) {
            fact.name("stage", said.as(carriedOut ? "implementation" : "proposal"), text);
        }
        fact.name("period", Captured.words(text, Captured.first(text, PERIOD, 0), 1), text);
        Matcher differential = Captured.first(text, DIFFERENTIAL, 0);
        if (differential != null) {
            boolean holds = differential.group(1).equals("是");
            fact.truth(
                    "differential",
                    holds,
                    text.origin(differential.start(1)),
                    text.originEnd(differential.end(1)));
        }
        if (carriedOut) {
            new DividendDays(text).into(fact);
        }
        return List.of(fact.build());
    }

    private static final Pattern DONE = Pattern.compile("实施");
    private static final Pattern PROPOSED = Pattern.compile("预案|方案|拟");

    private static int from(FactText text, boolean carriedOut) {
        Matcher heading = carriedOut ? Captured.first(text, CARRIED_OUT, 0) : null;
        return heading == null ? 0 : heading.start();
    }

    private static void amounts(FactBuilder fact, FactText text, int from) {
        fact.number("cashPer10", cash(text, from), text);
        fact.number("bonusPer10", perTen(Captured.first(text, BONUS, from)), text);
        fact.number("transferPer10", perTen(Captured.first(text, TRANSFER, from)), text);
        if (!fact.isEmpty()) {
            Stated<BigDecimal> named = Captured.number(Captured.first(text, BASE_NAMED, from), 1);
            Stated<BigDecimal> base = Captured.number(Captured.first(text, BASE, from), 1);
            fact.number("baseShares", named == null ? base : named, text);
            fact.number("totalCash", Captured.number(Captured.first(text, TOTAL, from), 1), text);
        }
    }

    /** Per ten shares where the part says it so; else ten times what one share gets. */
    private static @Nullable Stated<BigDecimal> cash(FactText text, int from) {
        Matcher ten = Captured.first(text, CASH_PER_10, from);
        Matcher one = Captured.first(text, CASH_PER_SHARE, from);
        if (one == null && ten == null && from > 0) {
            return cash(text, 0);
        }
        if (one == null || (ten != null && ten.start() < one.start())) {
            return Captured.number(ten, 1);
        }
        return times10(Captured.number(one, 1));
    }

    private static @Nullable Stated<BigDecimal> perTen(@Nullable Matcher found) {
        Stated<BigDecimal> number = Captured.number(found, 2);
        return found == null || found.group(1) != null ? number : times10(number);
    }

    private static @Nullable Stated<BigDecimal> times10(@Nullable Stated<BigDecimal> one) {
        return one == null ? null : one.as(Captured.plain(one.value().multiply(BigDecimal.TEN)));
    }
}
