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
import disclosure.parser.extract.fact.Subsidiaries;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code financial-assistance}: who lends how much to whom. */
public final class AssistanceReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("财务资助");
    private static final Pattern OTHER =
            Pattern.compile(
                    "意见|核查|制度|接受|决议|不提供|不存在|承诺|收回|归还|还款|偿还|逾期|更正" + "|(?:控股股东|实际控制人|大股东)向公司");

    private static final Pattern TARGET_LABEL =
            Pattern.compile(
                    "(?:被资助对象|资助(?:延期|展期)?对象|财务资助展期对象|被资助人|被资助方|借款人|借款方)(?:名称"
                            + "|基本情况)?(?:为|是|:)+(?:名称:|公司名称:)?");
    private static final Pattern TARGET_SENTENCE =
            Pattern.compile(
                    "(?:向|为|对)(?:公司)?(?:的|其)?(?:(?:全资|控股|参股)?(?:子|孙)?公司|下属公司|关联方|股东"
                            + "|(?:参股|联营|合营)(?:企业|公司))?(?=[^向为，。;；]{2,60}?提供[^。;；]{0,50}?(?:财务资助|借款))");

    /** {@code 向乙公司提供借款3,000万元}: the sum behind the loan. */
    private static final Pattern LENT =
            Pattern.compile(
                    "提供(?:财务资助|借款)，?(?:本金|金额|额度|总额|合计|共计)*(?:为|不超过)?(?:人民币)?" + Money.CAPTURED);

    /** {@code 各股东提供合计25,000万元借款，其中公司提供财务资助12,250万元}. */
    private static final Pattern OURS =
            Pattern.compile(
                    "其中，?(?:本)?公司(?:拟|将)?提供(?:财务资助|借款)(?:金额)?(?:为|不超过)?(?:人民币)?" + Money.CAPTURED);

    private static final Pattern PROLONGED = Pattern.compile("延期|展期");

    /** {@code 财务资助余额2,200万元延期至…}, {@code 展期金额:5,000万元}. */
    private static final Pattern PUT_OFF =
            Pattern.compile(
                    "(?:财务资助|借款)(?:本金|余额|款项)*(?:不超过)?(?:人民币)?"
                            + Money.CAPTURED
                            + "(?:人民币)?(?:予以|进行|的期限)?(?:延期|展期)"
                            + "|(?:延期|展期)金额(?:为|:|不超过|人民币)*"
                            + Money.CAPTURED);

    /** {@code 公司(以下简称…)控股子公司乙公司拟向…提供财务资助}: another company of the group lends. */
    private static final Pattern SUBSIDIARY_LENDS =
            Pattern.compile(
                    Subsidiaries.BRIEF
                            + "(?:拟|将|同意)*(?:以自有资金)?(?:拟)?(?:向|为|对)[^，。;；]{2,60}?提供[^。;；]{0,50}?(?:财务资助|借款)");

    /** {@code 为支持控股子公司乙公司的业务发展，公司拟向其提供}. */
    private static final Pattern SUPPORTED =
            Pattern.compile(
                    "(?:支持"
                            + "|满足)(?:公司)?(?:(?:全资|控股|参股)?(?:子|孙)?公司)?(?=[^，。;；]{2,40}?(?:业务|经营|生产|项目|资金"
                            + "|发展)[^。;；]{0,60}?向其提供)");

    private static final Pattern LENDER_LABEL = Pattern.compile("(?:资助方|出借人|出借方|贷款人)(?:为|是|:)+");
    private static final Pattern BY_SELF =
            Pattern.compile(
                    "(?:公司|本公司)[^，。;；]{0,40}?(?:拟|将|决定|同意)?(?:以自有资金)?[^，。;；]{0,12}?(?:向|为"
                            + "|对)[^，。;；]{2,60}?提供[^。;；]{0,50}?(?:财务资助|借款)");
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?<!(?:累计|总|余额)[^，。;；]{0,10})(?:财务)?(?:资助|借款)(?:的)?(?:总)?(?:金额|额度|数额)(?:为|是"
                            + "|:|不超过|最高|合计|人民币)*"
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
        Findings found = source.findings();
        FactText text = found.text();
        Named named = new Named(found);
        FactBuilder fact = new FactBuilder("financial-assistance", source.document());
        fact.name("lender", lender(found, named), text);
        fact.name("target", target(named), text);
        Money sum = sum(text, headline);
        if (sum != null) {
            sum.into(fact, "amount", text);
        }
        if (!PROLONGED.matcher(headline).find()) {
            fact.date("date", Captured.day(Captured.first(text, SIGNED, 0), 1), text);
        }
        return fact.has("target") && fact.has("amount") ? List.of(fact.build()) : List.of();
    }

    private static @Nullable Stated<String> target(Named named) {
        Stated<String> labelled = named.behind(TARGET_LABEL);
        Stated<String> said = labelled == null ? named.knownBehind(TARGET_SENTENCE) : labelled;
        return said == null ? named.knownBehind(SUPPORTED) : said;
    }

    /**
     * What a limit allowed before is not what is lent now; a loan that goes on has the sum left.
     */
    private static @Nullable Money sum(FactText text, String headline) {
        if (PROLONGED.matcher(headline).find()) {
            Matcher putOff = Captured.first(text, PUT_OFF, 0);
            return Money.of(putOff, putOff == null || putOff.group(1) != null ? 1 : 4);
        }
        if (headline.contains("进展")) {
            return Money.only(text, LENT);
        }
        for (Pattern pattern : List.of(OURS, PROVIDED, LABELLED, LENT)) {
            Money sum = Money.only(text, pattern);
            if (sum != null) {
                return sum;
            }
        }
        return null;
    }

    private static @Nullable Stated<String> lender(Findings found, Named named) {
        Stated<String> labelled = named.knownBehind(LENDER_LABEL);
        if (labelled != null) {
            return labelled;
        }
        Stated<String> subsidiary = Subsidiaries.acting(found, SUBSIDIARY_LENDS);
        boolean self = Captured.first(found.text(), BY_SELF, 0) != null;
        return subsidiary != null || !self ? subsidiary : named.issuer();
    }
}
