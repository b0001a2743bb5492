package disclosure.parser.extract.incentive;

import static disclosure.parser.extract.fact.Captured.NUMBER;
import static disclosure.parser.extract.fact.Captured.SCALE;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a plan, and how its numbers are worded: the words that leave no doubt first.
 *
 * @param title words of the title that tell it
 * @param shares how many shares or options
 * @param prices what its price is called
 * @param persons how many persons; none where that would be those of another step
 */
record Step(
        String event,
        Pattern title,
        List<Pattern> shares,
        List<Price> prices,
        List<Pattern> persons) {

    private static final String PAPER = "(?:第[一二]类)?(?:限制性股票|股票期权|股票|股份|权益)";
    private static final String IS = "(?:\\([^)]{0,8}\\))?(?:为|是|:|合计|共计|共)*";
    private static final String COUNT = NUMBER + SCALE + "[股份]";
    private static final String HEADS = "(\\d{1,5})(?=[名人位])()";

    /** {@code 激励对象共计156人}, {@code 向86名}; in a plan all that are meant to get some. */
    private static final Pattern PERSONS =
            Pattern.compile(
                    "(?:激励对象(?:人数)?(?:总人数)?(?:共计|合计|共|为|:|总计)*|向(?:符合[^，。;；]{0,16}的)?)" + HEADS);

    /** {@code 预留授予人数:45人} */
    private static final Pattern GRANTED_TO =
            Pattern.compile("授予(?:登记)?(?:的)?(?:激励对象)?(?:登记)?人数(?:为|:|共计|共)*" + HEADS);

    private static final Pattern DRAFTED =
            Pattern.compile(
                    "(?:拟向激励对象授予|拟授予(?:激励对象)?)(?:的)?(?:权益|"
                            + PAPER
                            + ")?(?:总计|总数|数量|总量|总额)?(?:合计|共计|不超过|为)*"
                            + COUNT);
    private static final Pattern GRANTED =
            Pattern.compile(
                    "(?:授予(?:的)?"
                            + PAPER
                            + "?(?:登记)?数量(?:\\([^)]{0,8}\\))?(?:为|:|合计)*|(?<!拟)授予(?:了)?(?:的)?"
                            + PAPER
                            + "?(?:合计|共计|共)?)"
                            + COUNT);
    private static final Pattern VESTED =
            Pattern.compile(
                    "(?:本次)?(?:可|拟)?(?:归属|解除限售|行权)(?:的)?(?:"
                            + PAPER
                            + ")?(?:数量|总数)?(?:为|:|合计|共计)*"
                            + COUNT);

    /** {@code 本次可归属数量}, {@code 可解除限售的限制性股票数量}; without such a word it may be history. */
    private static final Pattern VESTED_NOW =
            Pattern.compile(
                    "(?:本次|可|拟)(?:可|拟|申请)?(?:归属|解除限售|行权)(?:的)?(?:"
                            + PAPER
                            + ")?(?:数量|总数)?"
                            + IS
                            + COUNT);

    private static final String LAPSES = "(?:作废(?:处理)?(?:失效)?|注销|回购注销)";
    private static final String WHOSE =
            "(?:的|其|该等|部分|上述|已授予|\\d+名激励对象|(?:所)?(?:持有的?)?已获授(?:但)?尚未[^，。;；]{0,12}的)*(?:"
                    + PAPER
                    + ")?(?:数量|总数)?";
    private static final Pattern LAPSED =
            Pattern.compile(LAPSES + WHOSE + "(?:为|:|合计|共计|共)*" + COUNT);

    /**
     * {@code 综上，本次回购注销的限制性股票合计33万股}, behind what lapses for each reason. What 拟 is said of may have
     * been decided long before.
     */
    private static final Pattern LAPSED_NOW =
            Pattern.compile(
                    "(?:本次|综上，)(?:公司)?(?:合计|共计|总计)?"
                            + LAPSES
                            + WHOSE
                            + "(?:为|:|合计|共计|总计|共)*"
                            + COUNT);

    /** The table of Shanghai: both columns of shares and the day, then their cells. */
    private static final Pattern LAPSED_IN_TABLE =
            Pattern.compile("回购股份数量注销股份数量注销日期[\\d,]+股" + COUNT);

    private static final Pattern VESTS_FOR =
            Pattern.compile(
                    "(?:(?:符合[^，。;；]{0,24}|涉及(?:的)?|本次(?:可)?(?:归属|解除限售|行权)的?)激励对象(?:人数)?"
                            + "|本次(?:归属|行权)人数)(?:共计|合计|共|为|:|总计)*"
                            + HEADS);

    /** Of a grant in two parts, the part that the title names. */
    private static final List<Pattern> GRANTED_FIRST =
            List.of(part("首次授予(?:登记)?(?:的)?" + PAPER + "?(?:登记)?数量" + IS), GRANTED);

    private static final List<Pattern> GRANTED_LATER =
            List.of(
                    part(
                            "(?:预留(?:部分)?(?:的)?"
                                    + PAPER
                                    + "?授予(?:登记)?(?:的)?"
                                    + PAPER
                                    + "?(?:登记)?数量|授予预留(?:部分)?(?:的)?"
                                    + PAPER
                                    + ")"
                                    + IS),
                    GRANTED);

    /** The first whose words are in the title. */
    private static final List<Step> ALL =
            List.of(
                    new Step(
                            "lapse",
                            Pattern.compile("作废|注销"),
                            List.of(LAPSED_IN_TABLE, LAPSED_NOW, LAPSED),
                            List.of(Price.called("回购(?:注销)?(?:的)?价格")),
                            List.of()),
                    new Step(
                            "vesting",
                            Pattern.compile("归属"),
                            List.of(VESTED_NOW, VESTED),
                            List.of(Price.called("归属价格"), Price.called("授予价格")),
                            List.of(VESTS_FOR)),
                    new Step(
                            "vesting",
                            Pattern.compile("解除限售|解锁|行权(?!价格)"),
                            List.of(VESTED_NOW, VESTED),
                            List.of(Price.called("行权价格")),
                            List.of(VESTS_FOR)),
                    new Step(
                            "draft",
                            Pattern.compile("草案"),
                            List.of(DRAFTED),
                            List.of(Price.called("(?:授予|行权)价格")),
                            List.of(PERSONS)),
                    grant("首次授予", GRANTED_FIRST),
                    grant("预留.{0,6}授予|授予.{0,24}预留", GRANTED_LATER),
                    grant("授予(?!价格)", List.of(GRANTED)));

    /** One that reads only numbers that all of a text agrees on. */
    Step cautious() {
        return new Step(event, title, last(shares), prices, last(persons));
    }

    private static List<Pattern> last(List<Pattern> wordings) {
        return wordings.isEmpty() ? wordings : List.of(wordings.getLast());
    }

    private static Step grant(String title, List<Pattern> shares) {
        return new Step(
                "grant",
                Pattern.compile(title),
                shares,
                List.of(Price.called("(?:授予|行权)价格"), Price.paid("(?:授予|行权)?价格")),
                List.of(GRANTED_TO, PERSONS));
    }

    private static Pattern part(String words) {
        return Pattern.compile(words + COUNT);
    }

    /** The step that a title tells of; null where it is none of these. */
    static @Nullable Step of(String headline) {
        return ALL.stream()
                .filter(step -> step.title.matcher(headline).find())
                .findFirst()
                .orElse(null);
    }
}
