package disclosure.parser.extract.raising;

import static disclosure.parser.extract.fact.Captured.DAY;
import static disclosure.parser.extract.fact.Captured.NUMBER;
import static disclosure.parser.extract.fact.Captured.SCALE;

import disclosure.events.Fact;
import disclosure.parser.document.HanCount;
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

/** Reads {@code capital-raising} from reports of shares that have been issued. */
public final class RaisingReader implements FactReader {

    private static final Pattern TITLE =
            Pattern.compile("发行情况报告书|上市公告书|(?:发行|认购|配售)结果|新增股份.{0,12}上市");
    private static final Pattern OTHER = Pattern.compile("债券|转债|意见|摘要的提示|提示性");
    private static final int HEAD = 600;

    private static final String IS = "(?:为|是|:|\\|)*(?:人民币)?(?:约)?";
    private static final Pattern SHARES =
            Pattern.compile(
                    "(?:发行(?:股票|股份)?(?:的)?(?:股票|股份)?(?:数量|总数)|新增(?:股份|股票)(?:数量)?|发行数量)"
                            + IS
                            + NUMBER
                            + SCALE
                            + "股");
    private static final Pattern PRICE =
            Pattern.compile(
                    "发行(?:股票)?(?:的)?价格(?:确定)?(?:"
                            + IS
                            + "|(?:(?!不低于|底价)[^。;；]){1,120}?即(?:人民币)?)"
                            + NUMBER
                            + "(?=元)()");
    private static final Pattern GROSS =
            Pattern.compile("募集资金(?:的)?总额(?:共计|合计)?" + IS + NUMBER + SCALE + "元");
    private static final Pattern NET =
            Pattern.compile("募集资金(?:的)?净额(?:共计|合计)?" + IS + NUMBER + SCALE + "元");
    private static final Pattern LISTED =
            Pattern.compile(
                    "(?:股票|股份)?上市(?:流通)?(?:时间|日期)"
                            + IS
                            + DAY
                            + "|[将于]"
                            + DAY
                            + "(?:在|起在)?(?:深圳|上海|北京)证券交易所(?:[^，。]{0,6})?上市");
    private static final Pattern LOCKED =
            Pattern.compile(
                    "(?:限售期|锁定期)(?:限)?"
                            + IS
                            + "(\\d{1,2})(?=个月)"
                            + "|(?:上市|发行结束|登记)(?:首日|之日|日)?起(?:(\\d{1,2})|([一二三四五六七八九十]{1,3}))(?=个月内不得(?:转让|上市))");

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
        Matcher listed = Captured.first(text, LISTED, 0);
        fact.date("listedOn", Captured.day(listed, 1), text);
        fact.date("listedOn", Captured.day(listed, 2), text);
        fact.number("lockupMonths", lockup(Captured.first(text, LOCKED, 0)), text);
        fact.name("allottees", new Allottees(text).names(), text);
        return fact.has("shares")
                        && (fact.has("price") || fact.has("gross") || fact.has("listedOn"))
                ? List.of(fact.build())
                : List.of();
    }

    private static @Nullable Stated<BigDecimal> lockup(@Nullable Matcher months) {
        if (months == null) {
            return null;
        }
        int said = months.group(1) != null ? 1 : months.group(2) != null ? 2 : 3;
        String number = months.group(said);
        int count = said == 3 ? HanCount.of(number) : Integer.parseInt(number);
        return new Stated<>(BigDecimal.valueOf(count), months.start(said), months.end(said));
    }

    private static boolean isRaising(FactSource source, String headline) {
        String text = source.document().text();
        return TITLE.matcher(headline).find()
                || (source.title().isBlank()
                        && TITLE.matcher(text.substring(0, Math.min(HEAD, text.length()))).find());
    }
}
