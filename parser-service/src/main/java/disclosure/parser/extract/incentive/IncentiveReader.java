package disclosure.parser.extract.incentive;

import static disclosure.parser.extract.fact.Captured.DAY;
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

/**
 * Reads {@code equity-incentive}: a plan that is proposed, shares granted by it, shares that vest,
 * shares that lapse. A number is taken only where the text has one such number.
 */
public final class IncentiveReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("激励计划|限制性股票|股票期权|股权激励");
    private static final Pattern OTHER =
            Pattern.compile(
                    "意见|法律|核查|名单|管理办法|考核|决议|自查|提示性|债权人|财务顾问|董事会|监事会|股东大?会|摘要|进展|问询|更正|核实|公示");

    private static final Pattern PLAN =
            Pattern.compile(
                    "(20\\d{2}年(?:度|第[一二三四]期)?(?:限制性股票|股票期权|股权|员工)(?:与|及|和)?(?:限制性股票|股票期权)?激励计划)");

    private static final String PAPER = "(?:第[一二]类)?(?:限制性股票|股票期权|股票|股份|权益)";
    private static final Pattern DRAFTED =
            Pattern.compile(
                    "(?:拟向激励对象授予|拟授予(?:激励对象)?)(?:的)?(?:权益|"
                            + PAPER
                            + ")?(?:总计|总数|数量|总量|总额)?(?:合计|共计|不超过|为)*"
                            + NUMBER
                            + SCALE
                            + "[股份]");
    private static final Pattern GRANTED =
            Pattern.compile(
                    "(?:授予(?:的)?"
                            + PAPER
                            + "?(?:登记)?数量(?:\\([^)]{0,8}\\))?(?:为|:|合计)*|(?<!拟)授予(?:了)?(?:的)?"
                            + PAPER
                            + "?(?:合计|共计|共)?)"
                            + NUMBER
                            + SCALE
                            + "[股份]");
    private static final Pattern VESTED =
            Pattern.compile(
                    "(?:本次)?(?:可|拟)?(?:归属|解除限售|行权)(?:的)?(?:"
                            + PAPER
                            + ")?(?:数量|总数)?(?:为|:|合计|共计)*"
                            + NUMBER
                            + SCALE
                            + "[股份]");
    private static final Pattern LAPSED =
            Pattern.compile(
                    "(?:作废(?:处理)?(?:失效)?|注销|回购注销)(?:的)?(?:部分|已获授(?:但)?尚未[^，。;；]{0,12}的|上述|已授予)?(?:"
                            + PAPER
                            + ")?(?:数量|总数)?(?:为|:|合计|共计|共)*"
                            + NUMBER
                            + SCALE
                            + "[股份]");
    private static final Pattern PERSONS =
            Pattern.compile(
                    "(?:激励对象(?:人数)?(?:总人数)?(?:共计|合计|共|为|:|总计)*|向(?:符合[^，。;；]{0,16}的)?)(\\d{1,5})(?=[名人位])()");

    /** Whose shares vest now; whom a plan was made for is history by then. */
    private static final Pattern WHOSE =
            Pattern.compile(
                    "(?:符合[^，。;；]{0,24}|涉及(?:的)?)激励对象(?:人数)?(?:共计|合计|共|为|:|总计)*(\\d{1,5})(?=[名人位])()");

    private static final Pattern GRANTED_ON =
            Pattern.compile(
                    "(?:首次|预留)?(?:部分)?(?:的)?授予日(?:期)?(?:\\([^)]{0,10}\\))?(?:确定)?(?:为|:|是)*"
                            + DAY
                            + "|以"
                            + DAY
                            + "(?:作)?为[^，。;；]{0,16}?授予日|确定"
                            + DAY
                            + "为[^，。;；]{0,16}?授予日");

    /**
     * What comes of a plan.
     *
     * @param price what its price is called
     * @param persons how many persons are told of; null where that would be those of another step
     */
    private record Step(
            String event, Pattern title, Pattern shares, Price price, @Nullable Pattern persons) {}

    /** The first whose words are in the title. */
    private static final List<Step> STEPS =
            List.of(
                    new Step(
                            "lapse",
                            Pattern.compile("作废|注销"),
                            LAPSED,
                            Price.called("回购(?:注销)?(?:的)?价格"),
                            null),
                    new Step(
                            "vesting",
                            Pattern.compile("归属|解除限售|解锁|行权(?!价格)"),
                            VESTED,
                            Price.called("(?:归属|行权)价格"),
                            WHOSE),
                    new Step(
                            "draft",
                            Pattern.compile("草案"),
                            DRAFTED,
                            Price.called("(?:授予|行权)价格"),
                            PERSONS),
                    new Step(
                            "grant",
                            Pattern.compile("授予(?!价格)"),
                            GRANTED,
                            Price.called("(?:授予|行权)价格"),
                            PERSONS));

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        for (Step step : STEPS) {
            if (step.title().matcher(headline).find()) {
                return fact(source, step);
            }
        }
        return List.of();
    }

    private static List<Fact> fact(FactSource source, Step step) {
        FactText text = source.text();
        FactBuilder fact = new FactBuilder("equity-incentive", source.document());
        fact.number("shares", only(text, step.shares(), 1), text);
        fact.number("price", step.price().in(text), text);
        Pattern persons = step.persons();
        fact.number("persons", persons == null ? null : only(text, persons, 1), text);
        if (step.event().equals("grant")) {
            Matcher day = Captured.first(text, GRANTED_ON, 0);
            for (int group = 1; group <= 3; group++) {
                fact.date("grantDate", Captured.day(day, group), text);
            }
        }
        if (fact.isEmpty()) {
            return List.of();
        }
        fact.name("plan", Captured.words(text, Captured.first(text, PLAN, 0), 1), text);
        Matcher word = Captured.first(text, step.title(), 0);
        Stated<String> said = Captured.words(text, word, 0);
        fact.name("event", said == null ? null : said.as(step.event()), text);
        return List.of(fact.build());
    }

    /** The number that all places agree on; null where they differ. */
    private static @Nullable Stated<BigDecimal> only(FactText text, Pattern pattern, int group) {
        Matcher found = pattern.matcher(text.words());
        Stated<BigDecimal> first = null;
        while (found.find()) {
            Stated<BigDecimal> number = Captured.number(found, group);
            if (first != null && number != null && first.value().compareTo(number.value()) != 0) {
                return null;
            }
            first = first == null ? number : first;
        }
        return first;
    }
}
