package disclosure.parser.extract.dividend;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code dividend} from proposals of distributions, from resolutions of general meetings that
 * approve them and print them, and from notices that carry them out.
 */
public final class DividendReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("权益分派|分红派息|利润分配|派息|现金分红|分红");
    private static final Pattern OTHER =
            Pattern.compile(
                    "意见|回报规划|制度|提议|提示性|说明会|调整.{0,20}价格|价格.{0,10}调整|转股|决议|授权|提案|更正(?!后)"
                            + "|不(?:进行|分配|派发)|未分配");

    private static final Pattern MEETING = Pattern.compile("股东(?:大)?会.{0,12}决议");
    private static final Pattern APPROVED =
            Pattern.compile("(?<!未)(审议(?:并)?通过)[^。；;]{0,60}?(?:利润分配|权益分派|分红)");

    /** What was approved stands right behind its name, before the votes and the next item. */
    private static final Pattern NEXT_ITEM = Pattern.compile("审议|表决(?:情况|结果)|同意\\d");

    /** The plan as approved stands before it and may be for the whole year. */
    private static final Pattern CARRIED_OUT =
            Pattern.compile("本次实施的?(?:权益分派|利润分配|分红派息)方案[为:]|[二三四]、(?:本次实施的)?(?:权益分派|利润分配|分配)方案");

    private static final Pattern PLAN = Pattern.compile("预案|方案|议案");

    /** What a plan is after its adjustment. */
    private static final Pattern ADJUSTED =
            Pattern.compile("调整后的?(?:公司)?(?:20\\d{2}年[^，。]{1,6})?(?:利润分配|权益分派|分红)");

    private static final Pattern DIFFERENTIAL = Pattern.compile("差异化分红送转[:：](是|否)");
    private static final Pattern PERIOD =
            Pattern.compile("(20\\d{2}年(?:年度|度|半年度|中期|前三季度|第[一二三]季度|上半年))");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (MEETING.matcher(headline).find()) {
            return approved(source);
        }
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        FactText text = source.text();
        FactBuilder fact = new FactBuilder("dividend", source.document());
        boolean carriedOut = isCarriedOut(headline, text);
        DividendTerms.behind(text, from(text, headline, carriedOut)).into(fact);
        if (fact.isEmpty()) {
            return List.of();
        }
        Matcher stage = Captured.first(text, carriedOut ? DONE : PROPOSED, 0);
        Stated<String> said = Captured.words(text, stage, 0);
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

    private static List<Fact> approved(FactSource source) {
        FactText text = source.text();
        Matcher approved = APPROVED.matcher(text.words());
        while (approved.find()) {
            Matcher next = Captured.first(text, NEXT_ITEM, approved.end());
            int end = next == null ? text.words().length() : next.start();
            FactBuilder fact = new FactBuilder("dividend", source.document());
            DividendTerms.between(text, approved.end(), end).into(fact);
            if (!fact.isEmpty()) {
                Stated<String> said = new Stated<>("approved", approved.start(1), approved.end(1));
                fact.name("stage", said, text);
                Matcher period = Captured.first(text, PERIOD, approved.start());
                if (period != null && period.end() <= end) {
                    fact.name("period", Captured.words(text, period, 1), text);
                }
                return List.of(fact.build());
            }
        }
        return List.of();
    }

    private static final Pattern DONE = Pattern.compile("实施");
    private static final Pattern PROPOSED = Pattern.compile("预案|方案|拟");

    /** A plan that names its days is carried out, though its title may not say so. */
    private static boolean isCarriedOut(String headline, FactText text) {
        return headline.contains("实施")
                || (!PLAN.matcher(headline).find()
                        && (headline.contains("派息") || DividendDays.areNamed(text)));
    }

    private static int from(FactText text, String headline, boolean carriedOut) {
        if (!carriedOut && !headline.contains("调整")) {
            return 0;
        }
        Matcher heading = Captured.first(text, carriedOut ? CARRIED_OUT : ADJUSTED, 0);
        return heading == null ? 0 : heading.start();
    }
}
