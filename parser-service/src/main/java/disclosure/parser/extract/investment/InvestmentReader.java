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
import disclosure.parser.extract.fact.Stated;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code investment}: what is founded, enlarged or built, for how much and which share. */
public final class InvestmentReader implements FactReader {

    private static final Pattern TITLE =
            Pattern.compile(
                    "对外投资|(?:设立|成立|新设).{0,12}(?:公司|基金|合伙企业)|增资|投资(?:建设|设立|扩建|新建)|参与(?:投资|设立)");
    private static final Pattern OTHER =
            Pattern.compile(
                    "意见|核查|制度|决议|终止|取消|注销|募集资金|募投|委托理财|现金管理|证券投资|进展|完成|被增资|引入|放弃|更正|担保|取得营业执照|激励|投资者|减资|诉讼|分公司");

    private static final Pattern TARGET_LABEL =
            Pattern.compile(
                    "(?:投资标的|标的公司|标的|投资项目|项目|被增资公司|合资公司|目标公司|新设公司|拟设立公司|公司)(?:的)?名称(?:\\([^)]{1,16}\\))?(?:为|是|:)+\"?");
    private static final Pattern FOUNDED =
            Pattern.compile(
                    "(?:设立|成立|新设)(?:全资|控股|合资|参股|项目)*(?:子|孙)?(?:公司)?\"?(?=[^，。;；\"]{4,40}?(?:公司|合伙企业\\(有限合伙\\)|基金))");
    private static final Pattern ENLARGED =
            Pattern.compile(
                    "(?:对|向)(?:公司)?(?:的)?(?:全资|控股|参股)?(?:子|孙)?(?:公司)?(?=[^对向，。;；]{2,40}?(?:进行)?增资)");
    private static final Pattern BUILT =
            Pattern.compile("投资(?:建设|新建|扩建)(?:的)?\"?([^，。;；\"《》()]{4,40}?项目)");

    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?<!累计|已|实际)(?:投资(?:总)?(?:金额|额|规模)|项目总投资(?:额)?|总投资(?:额)?|增资(?:总)?(?:金额|额)|出资(?:总)?(?:金额|额))(?:\\([^)]{0,12}\\))?(?:预计|约)?(?:为|是|:|不超过|合计|预计|约|人民币)*"
                            + Money.CAPTURED);
    private static final Pattern PAID =
            Pattern.compile(
                    "(?:公司|本公司)[^，。;；]{0,24}?(?:拟|将)?(?:以(?:自有|自筹)(?:资金|货币资金|现金)?)?(?:认缴)?(?:出资|投资|增资)(?:不超过|合计|为|约)?(?:人民币)?"
                            + Money.CAPTURED);
    private static final Pattern RATIO =
            Pattern.compile(
                    "(?:公司|本公司)(?:将|拟)?(?:出资[^。;；]{0,30}?)?，?(?:直接)?(?:持有|占)(?:其|该公司|合资公司|标的公司|项目公司|新公司|注册资本|出资总额|认缴出资总额)*(?:的)?(?:股权比例为|比例为|股权的|的)?"
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
        Findings found = Findings.in(source);
        FactText text = found.text();
        Named named = new Named(found);
        FactBuilder fact = new FactBuilder("investment", source.document());
        Matcher paid = Captured.first(text, PAID, 0);
        fact.name("investor", paid == null ? null : named.issuer(), text);
        fact.name("target", target(named, text, headline), text);
        Money labelled = Money.only(text, LABELLED);
        Money sum = labelled == null ? Money.only(text, PAID) : labelled;
        if (sum != null) {
            sum.into(fact, "amount", text);
        }
        fact.number("ratio", Captured.fraction(Captured.first(text, RATIO, 0), 1), text);
        fact.date("date", Captured.day(Captured.first(text, SIGNED, 0), 1), text);
        return fact.has("target") && fact.has("amount") ? List.of(fact.build()) : List.of();
    }

    private static @Nullable Stated<String> target(Named named, FactText text, String headline) {
        if (headline.contains("增资")) {
            Stated<String> enlarged = named.knownBehind(ENLARGED);
            if (enlarged != null) {
                return enlarged;
            }
        }
        Stated<String> built = Captured.words(text, Captured.first(text, BUILT, 0), 1);
        if (built != null && headline.contains("项目")) {
            return built;
        }
        Stated<String> labelled = named.behind(TARGET_LABEL);
        return labelled == null ? named.knownBehind(FOUNDED) : labelled;
    }
}
