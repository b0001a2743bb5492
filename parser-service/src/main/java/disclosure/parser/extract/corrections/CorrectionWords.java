package disclosure.parser.extract.corrections;

import disclosure.events.Correction;
import disclosure.events.Correction.Kind;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words by which a filing says that it changes an earlier one. */
public final class CorrectionWords {

    private record Rule(Kind kind, Pattern words) {}

    private static final List<Rule> RULES =
            List.of(
                    // Cancelled meetings and plans are news of their own; only the mark counts.
                    rule(Kind.WITHDRAWN, "[(\\[【]\\s*已?取消\\s*[)\\]】]|已取消$"),
                    rule(Kind.AMENDED, "^(?:Form\\s+)?(?:SC(?:HEDULE)?\\s*)?[0-9A-Z-]{1,9}/A\\b"),
                    // Errors in the accounts of earlier years are corrected by restating them.
                    rule(
                            Kind.CORRECTED,
                            "(?<!差错|差错的|错误)(?:补充)?更正(?!登记)|勘误|[訂订]正|\\[기재정정\\]"
                                    + "|\\b(?i:corrigendum|errat(?:um|a)|corrections? to|corrected)\\b"),
                    rule(Kind.REVISED, "修订稿|修正稿|更新稿|(?:修订|修正|更新|修改)后(?!的?公司章程)"),
                    // A year in the brackets dates a house rule (2025年6月修订).
                    rule(
                            Kind.REVISED,
                            "[(\\[【](?:第?[一二三四五六七八九十\\d]{1,3}次)?(?:修订|更新|修正)"
                                    + "(?:版|本|稿)?[一二三四五六七八九十\\d]{0,2}[)\\]】]"),
                    rule(
                            Kind.REVISED,
                            "(?:预告|快报|预测)(?:的)?修正|(?i:\\brevised\\s+(?:announcement|notice))"),
                    rule(
                            Kind.SUPPLEMENTED,
                            "补充(?:公告|通知|披露|说明|报告)|公告的补充"
                                    + "|\\b(?i:supplement(?:al|ary)\\s+(?:announcement|notice|circular)"
                                    + "|supplement to)\\b"),
                    rule(
                            Kind.CLARIFIED,
                            "\\b(?i:clarification(?:\\s+(?:announcement|on|of|in))?)\\b"));

    /** What is amended here is a set of rules, not a filing. */
    private static final Pattern HOUSE_RULES =
            Pattern.compile(
                    "(?:章程|制度|规则|细则|办法|规程|守则)(?:》)?\\s*[(\\[【]?[^)\\]】]{0,12}"
                            + "(?:修订|修正|更新|修改)[^)\\]】]{0,4}[)\\]】]?$");

    /** Said near the top of a short notice whose title does not tell. */
    private static final Pattern SAID =
            Pattern.compile("(?:现|予以|需要?|进行)[^。；不无]{0,40}更正(?:如下|为|说明如下)|更正如下[:：]|特此更正");

    private static final int SHORT_NOTICE = 20_000;
    private static final int TOP = 1_500;
    private static final String NOTHING_TO_CORRECT = "不存在更正";

    private CorrectionWords() {}

    /**
     * What a title says.
     *
     * @param exchange 澄清公告 answers rumours on the mainland and corrects filings in Hong Kong
     * @return null where it says nothing of the kind
     */
    public static @Nullable Correction inTitle(String title, String exchange) {
        String folded = Normalizer.normalize(title, Normalizer.Form.NFKC).strip();
        if (HOUSE_RULES.matcher(folded).find() || folded.contains(NOTHING_TO_CORRECT)) {
            return null;
        }
        for (Rule rule : RULES) {
            Matcher matcher = rule.words().matcher(folded);
            if (matcher.find()) {
                return new Correction(rule.kind(), matcher.group().strip(), List.of());
            }
        }
        return exchange.equals("HKEX") && folded.contains("澄清公告")
                ? new Correction(Kind.CLARIFIED, "澄清公告", List.of())
                : null;
    }

    /** What the beginning of a short notice says; null where nothing. */
    public static @Nullable Correction inText(String text) {
        if (text.length() > SHORT_NOTICE) {
            return null;
        }
        Matcher matcher = SAID.matcher(text.substring(0, Math.min(TOP, text.length())));
        return matcher.find()
                ? new Correction(Kind.CORRECTED, Folded.of(matcher.group()), List.of())
                : null;
    }

    private static Rule rule(Kind kind, String words) {
        return new Rule(kind, Pattern.compile(words));
    }
}
