package disclosure.parser.extract.litigation;

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
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code litigation}: who sues whom, where, over what and for how much. */
public final class LitigationReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("诉讼|仲裁|起诉|应诉|判决|裁决|撤诉|民事(?:裁定|调解)");
    private static final Pattern OTHER =
            Pattern.compile("意见|核查|累计|制度|决议|投资者诉讼|集体|代表人|破产|重整|问询|回复|更正|冻结");

    private static final String BEHIND =
            "(?:[一二三四1-9]|\\([^)]{1,24}\\))?(?:姓名或名称|姓名|名称)?(?:为|是|:)+";

    /** On appeal either side may be first; what each was before stands in brackets. */
    private static final Pattern PLAINTIFF =
            Pattern.compile("(?:(?<!被)(?:原告人?|仲裁申请人|申请人)|上诉人\\((?:原审|一审)原告[^)]{0,16}\\))" + BEHIND);

    private static final Pattern DEFENDANT =
            Pattern.compile("(?:被告人?|被申请人|上诉人\\((?:原审|一审)被告[^)]{0,16}\\))" + BEHIND);

    /** {@code 原告:陈某 被告:…}. */
    private static final String PERSON =
            "([\\u4e00-\\u9fa5]{2,3})(?=原告|被告|第三人|案由|性别|住址|住所|身份证|[，,。;(、]男|[，,。;(、]女)";

    private static final Pattern PLAINTIFF_PERSON = Pattern.compile("(?<!被)原告:" + PERSON);
    private static final Pattern COURT_LABEL =
            Pattern.compile("(?:受理法院|管辖法院|受理机构|审理法院|仲裁机构|受理仲裁机构)(?:的?名称)?(?:为|是|:)+");
    private static final Pattern COURT =
            Pattern.compile(
                    "(?:收到|向|由)(?:了)?(?!有管辖|相关|当地|上述"
                            + "|该)([\\u4e00-\\u9fa5]{2,24}?(?:人民法院|(?:知识产权|金融|海事|互联网|铁路运输)法院|仲裁委员会"
                            + "|仲裁院|仲裁中心))");

    /** {@code 公司因…纠纷向…法院提起诉讼}: whose filing it is sues. */
    private static final Pattern SUES =
            Pattern.compile(
                    "(?<=^|[。；;，款况\"])(?:本)?(公司)(?:(?!被|子公司|收到)[^。；;]){0,90}向[^。；;]{0,30}(?:提起|提出"
                            + "|申请)(?:了)?(?:[^。；;，]{0,6})(?:诉讼|仲裁|起诉)");

    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?:涉案(?:的)?(?:总)?(?:金额|本金)|诉讼标的(?:金?额)?|涉及(?:的)?金额|标的(?:金)?额|诉讼金额"
                            + "|仲裁金额)(?:\\([^)]{0,16}\\))?(?:暂计|合计|共计|约)?(?:为|是|:|约|人民币|合计|暂计)*"
                            + Money.CAPTURED);
    private static final Pattern CAME =
            Pattern.compile(
                    DAY
                            + "，?[^。;；《]{0,60}?(?:收到|接到|获悉)[^。;；《]{0,60}?《[^》]{0,30}?(?:通知书?|传票|判决书?|裁定书?"
                            + "|裁决书?|决定书?|起诉状|申请书|调解书)》"
                            + "|"
                            + DAY
                            + "，?[^。;；《]{0,30}?收到[^，。;；《]{0,40}?(?:受理|应诉|举证|受理案件|案件受理)通知书"
                            + "|(?:收到|送达)[^，。;；:]{2,12}(?:通知书|诉状|传票)的?(?:日期|时间):"
                            + DAY);

    private record Step(Pattern words, String event) {}

    /** Words of the title; the first that is there tells how far the case is. */
    private static final List<Step> STEPS =
            List.of(
                    new Step(Pattern.compile("撤诉|撤回"), "withdrawn"),
                    new Step(Pattern.compile("和解|调解"), "settled"),
                    new Step(Pattern.compile("判决|裁决|裁定|终审|一审|二审|结果"), "decided"),
                    new Step(Pattern.compile("进展"), "progress"),
                    new Step(Pattern.compile("诉讼|仲裁|起诉|应诉"), "filed"));

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        Findings found = source.findings();
        FactText text = found.text();
        if (isOfSeveralCases(text)) {
            return List.of();
        }
        Named named = new Named(found);
        FactBuilder fact = new FactBuilder("litigation", source.document());
        Sued sued = Sued.in(found);
        fact.name("plaintiff", plaintiff(named, text), text);
        fact.name("defendant", named.behind(DEFENDANT), text);
        if (fact.isEmpty()) {
            fact.name("plaintiff", sued == null ? sues(found) : sued.plaintiff(), text);
            fact.name("defendant", sued == null ? null : sued.defendant(), text);
        }
        Stated<String> labelled = named.behind(COURT_LABEL);
        fact.name(
                "court",
                labelled == null
                        ? Captured.words(text, Captured.first(text, COURT, 0), 1)
                        : labelled,
                text);
        fact.name("target", Matter.of(found), text);
        Money sum = Money.only(text, AMOUNT);
        if (sum != null) {
            sum.into(fact, "amount", text);
        }
        fact.date("date", came(text), text);
        if (!fact.has("plaintiff") && !fact.has("defendant") && sum == null) {
            return List.of();
        }
        fact.name("event", event(headline, text), text);
        return List.of(fact.build());
    }

    private static @Nullable Stated<String> sues(Findings found) {
        Matcher sues = Captured.first(found.text(), SUES, 0);
        String issuer = found.parties().issuer();
        return sues == null || issuer == null
                ? null
                : new Stated<>(issuer, sues.start(1), sues.end(1));
    }

    private static @Nullable Stated<String> plaintiff(Named named, FactText text) {
        Stated<String> labelled = named.behind(PLAINTIFF);
        return labelled == null
                ? Captured.words(text, Captured.first(text, PLAINTIFF_PERSON, 0), 1)
                : labelled;
    }

    private static @Nullable Stated<LocalDate> came(FactText text) {
        Matcher came = Captured.first(text, CAME, 0);
        int group = 1;
        while (came != null && group < came.groupCount() && came.group(group) == null) {
            group++;
        }
        return Captured.day(came, group);
    }

    /** More than one plaintiff by label: the parties of one case must not meet those of another. */
    private static boolean isOfSeveralCases(FactText text) {
        Matcher plaintiff = PLAINTIFF.matcher(text.words());
        String first = null;
        while (plaintiff.find()) {
            String name = text.words(plaintiff.end(), plaintiff.end() + 4);
            if (first != null && !first.equals(name)) {
                return true;
            }
            first = name;
        }
        return false;
    }

    private static @Nullable Stated<String> event(String headline, FactText text) {
        for (Step step : STEPS) {
            if (step.words().matcher(headline).find()) {
                Matcher word = Captured.first(text, step.words(), 0);
                Stated<String> said = Captured.words(text, word, 0);
                return said == null ? null : said.as(step.event());
            }
        }
        return null;
    }
}
