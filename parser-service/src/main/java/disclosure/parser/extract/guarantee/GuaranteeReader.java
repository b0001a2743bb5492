package disclosure.parser.extract.guarantee;

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
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code guarantee}: for whose debts, to whom, up to which sum. Limits for a year to come are
 * permissions and are left out.
 */
public final class GuaranteeReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("担保");
    private static final Pattern OTHER =
            Pattern.compile(
                    "预计|额度|20\\d\\d年度?(?!.*进展)|授权|意见|核查|解除|决议|制度|担保(?:债券|物权|权人|方式)|专项说明"
                            + "|无担保|接受|质押|更正|逾期|违规|清偿");

    private static final String SELF = "(?:公司|本公司|上市公司)";
    private static final Pattern TARGET_LABEL =
            Pattern.compile("(?:被担保人|被担保方|被担保单位|债务人|被担保公司)(?:名称|基本情况)?(?:为|是|:)+(?:名称:|公司名称:)?");
    private static final Pattern TARGET_SENTENCE =
            Pattern.compile(
                    "为(?:其|公司)?(?:的)?(?:(?:全资|控股|参股)?(?:子|孙)公司|下属公司|关联方|联营企业"
                            + "|合营企业)?(?=[^为，。;；]{2,60}?(?:提供|的[^，。;；]{0,30}提供)[^。;；]{0,60}?担保)");

    /** {@code 被担保人甲有限公司资产负债率超过70%}: the label without a colon. */
    private static final Pattern TARGET_BARE = Pattern.compile("被担保(?:人|方|单位|公司)(?:名称)?(?:为|是|:)*");

    private static final Pattern CREDITOR_LABEL =
            Pattern.compile("(?:债权人|受益人|担保权人|授信人|贷款人|融资机构|贷款银行)(?:名称)?(?:为|是|:)+");
    private static final Pattern CREDITOR_SENTENCE =
            Pattern.compile(
                    "(?:与"
                            + "|向)(?=[^与向，。;；]{4,50}?(?:签[订署]|申请|办理|开展)[^。;；]{0,80}?(?:担保|保证|授信|贷款|借款"
                            + "|融资|租赁))");

    /** {@code 公司向云州担保提供反担保}: whoever guarantees first is secured by the second. */
    private static final Pattern SECURED =
            Pattern.compile("(?:公司|本公司)(?:拟|将)?(?:向|为)(?=[^，。;；]{2,40}?提供[^，。;；]{0,16}?反担保)");

    private static final Pattern GUARANTOR_LABEL =
            Pattern.compile("(?<!被)(?:担保人|担保方|保证人)(?:名称)?(?:为|是|:)+");
    private static final Pattern BY_SELF =
            Pattern.compile(
                    SELF
                            + "[^，。;；]{0,12}?(?:拟|将|决定|同意|与|为)[^。;；]{0,80}?(?:提供|签[订署])[^。;；]{0,60}?(?:担保|保证)");

    /** What is guaranteed in all, and what may be guaranteed, are said otherwise. */
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?<!(?:累计|实际|对外|逾期)[^，。;；]{0,10})(?:本次)?(?:担保"
                            + "|保证)(?:的)?(?:最高)?(?:本金)?(?:债权)?(?:总)?(?:金额|数额|本金|债权额|限额)"
                            + "(?:\\([^)]{0,12}\\))?(?:为|是|:|不超过|最高|最高不超过|人民币)*"
                            + Money.CAPTURED);

    private static final Pattern PROVIDED =
            Pattern.compile(
                    "提供(?:总额|金额|最高额|最高|额度)?(?:为|不超过|最高不超过|合计不超过|合计)?(?:人民币)?"
                            + Money.CAPTURED
                            + "(?:人民币)?(?:的|\\([^)]{0,14}\\)|整|额度|最高额|连带|责任|不可撤销){0,4}(?:保证|担保)(?!额度)");
    private static final Pattern RATIO =
            Pattern.compile(
                    "(?:本次担保|该担保|此次担保|(?<!累计|对外|实际)担保金额|上述担保)[^。;；累]{0,40}?占(?:公司"
                            + "|上市公司)?(?:最近一期|20\\d\\d年(?:度|末)?"
                            + "|20\\d\\d年12月31日)?(?:经审计)?(?:的)?(?:归属于[^，。;；]{2,12}?的?)?净资产(?:的)?(?:比例)?(?:为)?"
                            + Captured.NUMBER
                            + "%");
    private static final Pattern SIGNED =
            Pattern.compile(
                    DAY + "，?[^。;；]{0,60}?签[订署]了?[^。;；]{0,40}?《[^》]{0,20}?(?:保证|担保)[^》]{0,12}》");

    private static final Pattern ALLOWED = Pattern.compile("审议通过|审议并通过|同意");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        Findings found = source.findings();
        FactText text = found.text();
        Named named = new Named(found);
        FactBuilder fact = new FactBuilder("guarantee", source.document());
        Debtor debtor = new Debtor(found);
        Stated<String> itself = debtor.itself();
        IntPredicate now = place -> !isLimit(found, headline, place);
        Stated<String> target = itself == null ? target(named, debtor, now) : named.issuer();
        fact.name("guarantor", itself == null ? guarantor(named, text, target) : itself, text);
        fact.name("target", target, text);
        fact.name("creditor", creditor(named, headline), text);
        Money labelled = Money.only(text, LABELLED);
        Money sum = labelled == null ? Money.only(text, PROVIDED, now) : labelled;
        if (sum != null) {
            sum.into(fact, "amount", text);
        }
        fact.number("ratio", Captured.fraction(Captured.first(text, RATIO, 0), 1), text);
        fact.date("date", Captured.day(Captured.first(text, SIGNED, 0), 1), text);
        return fact.has("target") && (fact.has("amount") || fact.has("creditor"))
                ? List.of(fact.build())
                : List.of();
    }

    /** Filings about what was done of a limit tell first that the limit was allowed. */
    private static boolean isLimit(Findings found, String headline, int place) {
        Sentence sentence = found.around(place);
        return headline.contains("进展")
                && ALLOWED.matcher(found.text().words(sentence.start(), place)).find();
    }

    private static @Nullable Stated<String> target(Named named, Debtor debtor, IntPredicate now) {
        Stated<String> labelled = named.behind(TARGET_LABEL);
        if (labelled != null) {
            return labelled;
        }
        Stated<String> bare = named.knownBehind(TARGET_BARE);
        Stated<String> said = bare == null ? named.knownBehind(TARGET_SENTENCE, now) : bare;
        return said == null ? debtor.whoBorrows() : said;
    }

    private static @Nullable Stated<String> creditor(Named named, String headline) {
        Stated<String> secured = headline.contains("反担保") ? named.knownBehind(SECURED) : null;
        if (secured != null) {
            return secured;
        }
        Stated<String> labelled = named.knownBehind(CREDITOR_LABEL);
        return labelled == null ? named.knownBehind(CREDITOR_SENTENCE) : labelled;
    }

    private static @Nullable Stated<String> guarantor(
            Named named, FactText text, @Nullable Stated<String> target) {
        Stated<String> labelled = named.knownBehind(GUARANTOR_LABEL);
        if (labelled != null) {
            return labelled;
        }
        Stated<String> issuer = Captured.first(text, BY_SELF, 0) == null ? null : named.issuer();
        return issuer != null && target != null && issuer.value().equals(target.value())
                ? null
                : issuer;
    }
}
