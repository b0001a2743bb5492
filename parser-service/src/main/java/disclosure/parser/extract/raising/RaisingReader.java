package disclosure.parser.extract.raising;

import static disclosure.parser.extract.fact.Captured.NUMBER;
import static disclosure.parser.extract.fact.Captured.SCALE;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.FactText;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code capital-raising} from reports of shares that have been issued. */
public final class RaisingReader implements FactReader {

    private static final Pattern TITLE =
            Pattern.compile("发行(?:股票)?情况报告书|上市公告书|(?:发行|认购|配售)结果|新增股份.{0,12}上市");
    private static final Pattern OTHER =
            Pattern.compile("债券|转债|意见|摘要的提示|提示性|更正(?!后)|保荐书|激励|限制性股票|归属|行权");

    /** Their holders are bound for times of their own. */
    private static final Pattern TO_THE_PUBLIC = Pattern.compile("首次公开|不特定|配股");

    private static final int HEAD = 600;

    private static final String IS = "(?:最终)?(?:确定)?(?:为|是|:|\\|)*(?:人民币)?(?:约)?";

    /** What is meant to be issued at most is not what was. */
    private static final String MADE = "(?<!拟|计划|预计|最高|可)";

    private static final Pattern SHARES =
            Pattern.compile(
                    "(?:"
                            + MADE
                            + "发行(?:股票|股份)?(?:的)?(?:股票|股份)?(?:的)?(?:数量|总数)|新增(?:股份|股票)(?:数量)?"
                            + "|(?:配股|有效)认购(?:股份)?数量|新增上市股份数量)"
                            + IS
                            + NUMBER
                            + SCALE
                            + "股");
    private static final Pattern PRICE =
            Pattern.compile(
                    "(?:发行|配股)(?:股票)?(?:的)?价格(?:确定)?(?:"
                            + IS
                            + "|(?:(?!不低于|底价)[^。;；]){1,120}?即(?:人民币)?)"
                            + NUMBER
                            + "(?=元)()");
    private static final Pattern GROSS =
            Pattern.compile(
                    "(?:"
                            + MADE
                            + "募集资金(?:的)?总额(?:共计|合计)?|有效认购数量.{0,24}认购金额)"
                            + IS
                            + NUMBER
                            + SCALE
                            + "元");
    private static final Pattern NET =
            Pattern.compile(MADE + "募集资金(?:的)?净额(?:共计|合计)?" + IS + NUMBER + SCALE + "元");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (OTHER.matcher(headline).find() || !isRaising(source, headline)) {
            return List.of();
        }
        FactText text = source.text();
        FactBuilder fact = new FactBuilder("capital-raising", source.document());
        fact.number("shares", Captured.number(Captured.first(text, SHARES, 0), 1), text);
        fact.number("price", Captured.number(Captured.first(text, PRICE, 0), 1), text);
        fact.number("gross", Captured.number(Captured.first(text, GROSS, 0), 1), text);
        fact.number("net", Captured.number(Captured.first(text, NET, 0), 1), text);
        fact.date("listedOn", Listing.of(text), text);
        if (!TO_THE_PUBLIC.matcher(headline).find()) {
            fact.number("lockupMonths", Lockup.of(text), text);
        }
        fact.name("allottees", new Allottees(text).names(), text);
        return fact.has("shares")
                        && (fact.has("price") || fact.has("gross") || fact.has("listedOn"))
                ? List.of(fact.build())
                : List.of();
    }

    private static boolean isRaising(FactSource source, String headline) {
        String text = source.document().text();
        return TITLE.matcher(headline).find()
                || (source.title().isBlank()
                        && TITLE.matcher(text.substring(0, Math.min(HEAD, text.length()))).find());
    }
}
