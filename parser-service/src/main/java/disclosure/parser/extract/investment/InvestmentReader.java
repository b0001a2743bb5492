package disclosure.parser.extract.investment;

import static disclosure.parser.extract.fact.Captured.DAY;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Money;
import disclosure.parser.extract.fact.Named;
import disclosure.parser.extract.fact.Oath;
import disclosure.parser.extract.fact.Stated;
import disclosure.parser.extract.fact.Subsidiaries;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code investment}: what is founded, enlarged or built, for how much and which share. */
public final class InvestmentReader implements FactReader {

    private static final Pattern TITLE =
            Pattern.compile(
                    "对外投资|(?:设立|成立|新设).{0,12}(?:公司|基金|合伙企业)|增资|投资(?:建设|设立|扩建|新建)"
                            + "|参与(?:投资|设立)|共同投资|(?:项目)?投资协议");
    private static final Pattern OTHER =
            Pattern.compile(
                    "意见|核查|制度|决议|终止|取消|注销|募集资金|募投|委托理财|现金管理|证券投资|进展|完成|被增资|引入"
                            + "|放弃|更正|担保|取得营业执照|激励|投资者|减资|诉讼|分公司");

    private static final String NAMED = "(?:的)?名称(?:\\([^)]{1,16}\\))?(?:为|是|:)+\"?";
    private static final Pattern TARGET_LABEL =
            Pattern.compile("(?:投资标的|标的公司|标的|投资项目|项目|被增资公司|合资公司|目标公司|新设公司|拟设立公司|基金)" + NAMED);

    private static final Pattern PROJECT_LABEL =
            Pattern.compile(
                    "(?:投资标的|投资项目|项目)"
                            + NAMED
                            + "([^，。;；:\"《》()]{4,40}?(?:项目|工程|(?:基地|产业园)(?!项目)))");

    /** The other investors have such a label, too. */
    private static final Pattern ANY_LABEL = Pattern.compile("公司" + NAMED);

    private static final Pattern FOUNDED =
            Pattern.compile(
                    "(?:设立|成立|新设|共同投资|认购)(?:全资|控股|合资|参股|项目)*(?:子"
                            + "|孙)?(?:公司)?\"?(?=[^，。;；\"]{4,40}?(?:公司|合伙企业\\(有限合伙\\)|基金))");
    private static final Pattern ENLARGED =
            Pattern.compile(
                    "(?:对|向)(?:公司)?(?:的)?(?:全资|控股|参股)?(?:子"
                            + "|孙)?(?:公司)?(?=[^对向，。;；]{2,60}?(?:进行)?增资)|认购(?=[^，。;；]{2,40}?新增的?注册资本)");
    private static final Pattern BUILT =
            Pattern.compile("投资(?:建设|新建|扩建)(?:的)?\"?([^，。;；\"《》()]{4,40}?项目)");

    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?<!累计|已|实际|目标|认缴|基金)(?:投资(?:总)?(?:金额|额|规模)|项目总投资(?:额)?|总投资(?:额)?"
                            + "|增资(?:总)?(?:金额|额)|出资(?:总)?(?:金额|额))(?:\\([^)]{0,12}\\))?(?:预计|约)?(?:为|是|:|不超过"
                            + "|合计|预计|约|人民币)*"
                            + Money.CAPTURED);
    private static final String FUNDS = "(?:使用|以)(?:自有|自筹)?(?:资金|货币资金|货币|现金)?(?:方式)?";

    /** {@code 公司以现金出资…万元}. */
    private static final Pattern PAID =
            Pattern.compile(
                    "(?:公司|本公司)[^，。;；]{0,24}?(?:拟"
                            + "|将)?(?:以(?:自有|自筹)?(?:资金|货币资金|现金)?)?(?:认缴)?(?:出资|投资|增资)(?:不超过|合计|为"
                            + "|约)?(?:人民币)?"
                            + Money.CAPTURED);

    /** {@code 公司拟以自有资金…万元投资设立}. */
    private static final Pattern PAID_FOR =
            Pattern.compile(
                    "(?:公司|本公司)(?:\"\\))?(?:拟|将)?"
                            + FUNDS
                            + "(?:不超过|合计|约)?(?:人民币)?"
                            + Money.CAPTURED
                            + "(?:人民币)?[^，。;；]{0,10}?(?:投资|设立|出资|认购|增资|参与|向|对)");

    /** {@code 其中公司出资…万元}: the part of the company where several invest. */
    private static final Pattern OURS =
            Pattern.compile(
                    "(?:其中，?(?:本)?公司|作为有限合伙人)(?:拟|将)?(?:"
                            + FUNDS
                            + ")?(?:认缴)?(?:出资|投资|增资)(?:额)?(?:为|不超过)?(?:人民币)?"
                            + Money.CAPTURED);

    private static final Pattern BY_SUBSIDIARY =
            Pattern.compile(
                    Subsidiaries.BRIEF
                            + "(?:拟|将|计划|"
                            + FUNDS
                            + "|与[^。;；]{2,40}?|在[^，。;；]{2,20}?){1,4}[^，。;；]{0,30}?(?:投资|出资|设立|增资|认购)");

    private static final Pattern RATIO =
            Pattern.compile(
                    "(?:公司|本公司)(?:将|拟)?(?:出资[^。;；]{0,30}?)?，?(?:直接)?(?:持有|占)(?:其|该公司|合资公司"
                            + "|标的公司|项目公司|新公司|注册资本|出资总额|认缴出资总额)*(?:的)?(?:股权比例为|比例为|股权的|的)?"
                            + Captured.NUMBER
                            + "%");

    /** {@code 出资…万元，占注册资本的51%}, behind the sum. */
    private static final Pattern SHARE_BEHIND =
            Pattern.compile(
                    "(?:\\([^)]{1,30}\\))?，?(?:占|认缴出资比例为|出资比例为|持股比例为|持有)[^，。;；%\\d]{0,24}?"
                            + Captured.NUMBER
                            + "%");

    /** {@code 增资完成后，公司持有…的股权比例由15%变更为18.5%}. */
    private static final Pattern SHARE_AFTER =
            Pattern.compile(
                    "(?:完成)?后，?公司(?:仍|将|继续)*(?:直接)?持(?:有|股)[^。;；%]{0,30}?(?:\\d+(?:\\.\\d+)?%)?(?:变更为"
                            + "|增加至|增至|提高至|上升至)"
                            + Captured.NUMBER
                            + "%"
                            + "|(?:公司(?:仍|将|继续)+|后，?公司)(?:直接)?持有(?:其|标的公司|[^，。;；%\\d]{2,20}?)"
                            + Captured.NUMBER
                            + "%");

    private static final Pattern SIGNED =
            Pattern.compile(
                    DAY
                            + "，?[^。;；]{0,60}?签[订署]了?[^。;；]{0,40}?《[^》]{0,24}?(?:投资|增资|合资|合伙|合作)[^》]{0,14}》");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        Findings found = source.findings();
        FactText text = found.text();
        Named named = new Named(found);
        FactBuilder fact = new FactBuilder("investment", source.document());
        Money sum = sum(text);
        fact.name("investor", investor(found, named), text);
        fact.name("target", target(named, text, headline), text);
        if (sum != null) {
            sum.into(fact, "amount", text);
            fact.number("ratio", ratio(text, sum), text);
        }
        fact.date("date", Captured.day(Captured.first(text, SIGNED, 0), 1), text);
        return fact.has("target") && fact.has("amount") ? List.of(fact.build()) : List.of();
    }

    private static @Nullable Money sum(FactText text) {
        for (Pattern pattern : List.of(OURS, LABELLED, PAID_FOR, PAID)) {
            Money sum = Money.only(text, pattern);
            if (sum != null) {
                return sum;
            }
        }
        return null;
    }

    private static @Nullable Stated<String> investor(Findings found, Named named) {
        Stated<String> subsidiary = Subsidiaries.acting(found, BY_SUBSIDIARY);
        if (subsidiary != null) {
            return subsidiary;
        }
        for (Pattern pattern : List.of(OURS, PAID_FOR, PAID)) {
            if (Captured.first(found.text(), pattern, 0) != null) {
                return named.issuer();
            }
        }
        return null;
    }

    private static @Nullable Stated<BigDecimal> ratio(FactText text, Money sum) {
        Matcher behind = SHARE_BEHIND.matcher(text.words());
        if (behind.region(sum.sum().end(), text.words().length()).lookingAt()) {
            return Captured.fraction(behind, 1);
        }
        Matcher after = Captured.first(text, SHARE_AFTER, 0);
        return after == null
                ? Captured.fraction(Captured.first(text, RATIO, 0), 1)
                : Captured.fraction(after, after.group(1) == null ? 2 : 1);
    }

    private static @Nullable Stated<String> target(Named named, FactText text, String headline) {
        if (headline.contains("增资")) {
            Stated<String> enlarged = named.knownBehind(ENLARGED);
            if (enlarged != null) {
                return enlarged;
            }
        }
        Stated<String> built = Captured.words(text, Captured.first(text, BUILT, Oath.end(text)), 1);
        if (headline.contains("项目")) {
            Stated<String> project =
                    built == null
                            ? Captured.words(text, Captured.first(text, PROJECT_LABEL, 0), 1)
                            : built;
            if (project != null) {
                return project;
            }
        }
        Stated<String> labelled = named.behind(TARGET_LABEL);
        Stated<String> founded = labelled == null ? named.knownBehind(FOUNDED) : labelled;
        return founded == null ? named.behind(ANY_LABEL) : founded;
    }
}
