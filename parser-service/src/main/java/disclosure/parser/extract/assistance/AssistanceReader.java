package disclosure.parser.extract.assistance;

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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code financial-assistance}: who lends how much to whom. */
public final class AssistanceReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("财务资助");
    private static final Pattern OTHER =
            Pattern.compile("意见|核查|制度|接受|决议|不提供|不存在|承诺|收回|归还|逾期|更正|(?:控股股东|实际控制人|大股东)向公司");

    private static final Pattern TARGET_LABEL =
            Pattern.compile("(?:被资助对象|资助对象|被资助人|被资助方|借款人|借款方)(?:名称|基本情况)?(?:为|是|:)+(?:名称:|公司名称:)?");
    private static final Pattern TARGET_SENTENCE =
            Pattern.compile(
                    "(?:向|为)(?:公司)?(?:的)?(?:(?:全资|控股|参股)?(?:子|孙)公司|下属公司|关联方|联营企业|合营企业|参股企业)?(?=[^向为，。;；]{2,60}?提供[^。;；]{0,50}?(?:财务资助|借款))");
    private static final Pattern LENDER_LABEL = Pattern.compile("(?:资助方|出借人|出借方|贷款人)(?:为|是|:)+");
    private static final Pattern BY_SELF =
            Pattern.compile(
                    "(?:公司|本公司)[^，。;；]{0,40}?(?:拟|将|决定|同意)?(?:以自有资金)?[^，。;；]{0,12}?(?:向|为)[^，。;；]{2,60}?提供[^。;；]{0,50}?财务资助");
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?<!(?:累计|总|余额)[^，。;；]{0,10})(?:财务)?(?:资助|借款)(?:的)?(?:总)?(?:金额|额度|数额)(?:为|是|:|不超过|最高|合计|人民币)*"
                            + Money.CAPTURED);
    private static final Pattern PROVIDED =
            Pattern.compile(
                    "提供(?:总额|金额|额度)?(?:为|不超过|合计不超过|合计|最高不超过|累计不超过)?(?:人民币)?"
                            + Money.CAPTURED
                            + "(?:人民币)?(?:\\([^)]{0,14}\\))?的?(?:额度的?)?(?:有息|无息)?(?:财务资助|借款)");
    private static final Pattern SIGNED =
            Pattern.compile(
                    DAY + "，?[^。;；]{0,60}?签[订署]了?[^。;；]{0,40}?《[^》]{0,20}?(?:借款|资助)[^》]{0,12}》");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        Findings found = Findings.in(source);
        FactText text = found.text();
        Named named = new Named(found);
        FactBuilder fact = new FactBuilder("financial-assistance", source.document());
        fact.name("lender", lender(named, text), text);
        Stated<String> labelled = named.behind(TARGET_LABEL);
        fact.name("target", labelled == null ? named.knownBehind(TARGET_SENTENCE) : labelled, text);
        Money provided = Money.only(text, PROVIDED);
        Money sum = provided == null ? Money.only(text, LABELLED) : provided;
        if (sum != null) {
            sum.into(fact, "amount", text);
        }
        fact.date("date", Captured.day(Captured.first(text, SIGNED, 0), 1), text);
        return fact.has("target") && fact.has("amount") ? List.of(fact.build()) : List.of();
    }

    private static @Nullable Stated<String> lender(Named named, FactText text) {
        Stated<String> labelled = named.knownBehind(LENDER_LABEL);
        if (labelled != null) {
            return labelled;
        }
        return Captured.first(text, BY_SELF, 0) == null ? null : named.issuer();
    }
}
