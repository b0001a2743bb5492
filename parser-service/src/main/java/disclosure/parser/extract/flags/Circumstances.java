package disclosure.parser.extract.flags;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words around an event that take it back: nothing has happened. */
final class Circumstances {

    private static final String CLAUSE_ENDS = "，；,;：:";

    /** Denied or asked for, anywhere before the event in its sentence. */
    private static final Pattern DENIED_BEFORE =
            Pattern.compile(
                    "不存在|未发生|未被|均未|从未|未曾|未受到|未收到|未出现|未涉及|不涉及|并无|亦无|也无|暂无|无任何"
                            + "|无重大|不属于|不构成|不减持|未减持|是否|有无|如有|若有|请说明|请问|声明"
                            // What a breach or a cause was is no denial: 因违反承诺, 因没有披露.
                            + "|(?=[没不未尚])(?<!(?:违反|违背|违规|因(?!此))[^，；。]{0,25})(?:没有|不得|不会|未发现|尚未)"
                            + "|(?=承)(?<!(?:违反|违背|违规|未履行|未遵守|业绩|利润|补偿|锁定|限售)[^，；。]{0,12})"
                            + "承诺(?![人方函书期数]|事项|净利|业绩)"
                            + "|(?<!责任|信用|质押|抵押)保证(?![金人函期]|担保|责任|合同|借款|贷款)"
                            + "|(?:^|[，、；])无(?![法锡棣极线形偿论菌烟量忧界创限影]|为[县市]|人[机驾])"
                            + "|\\b(?:no(?! longer)|not(?! in compliance)|never|neither|without|whether|none)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** From here on a sentence tells something else than what it denied before. */
    private static final Pattern TURN =
            Pattern.compile("[，；,;](?=但|然而|不过|近日|日前|20\\d{2}年\\d{1,2}月)");

    /** Denied or asked for behind the event. */
    private static final Pattern DENIED_BEHIND =
            Pattern.compile(
                    "^[^，；]{0,40}(?:的情形|的情况)?(?:不存在|不适用|未发生|：无|:无|是否)"
                            + "|^.{0,40}(?:[吗么][？?]|[？?])"
                            + "|^.{0,20}(?:的情形之一|之日起|的，公司应)|^[^，；]{0,12}的，");

    /** Not yet happened, and perhaps never. */
    private static final Pattern SUPPOSED =
            Pattern.compile(
                    "如果|若(?!干|羌|尔盖)|(?<![自相突莫])如(?![期下上何实皋东意家今此约数是同]|.{0,2}(?:先生|女士))"
                            + "|一旦|倘若|假如|假设|万一|不排除|除非|可能(?!被)|或将|有可能"
                            + "|存在.{0,12}风险(?!警示)|情形之一|的情形时"
                            + "|\\b(?:if|could|may|might|would|upon the|unless|any|should (?:we|the company))\\b",
                    Pattern.CASE_INSENSITIVE);

    /**
     * What is to be kept away, in the event's own clause; in another it is why something is done.
     */
    private static final Pattern AVOIDED = Pattern.compile("以免|避免|防止|防范|预防|导致.{0,20}风险|情况下");

    /** Rules speak of events without any having happened. */
    private static final Pattern RULE =
            Pattern.compile(
                    "应当|有权|均可|可向|可以向|协商不成|无关的除外|如下情形"
                            + "|指(?:公司|因|因为)|(?:包括|包含)但不限于|下列|以下情形"
                            + "|\\b(?:shall|means|pursuant to section)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Rules are cited where they are explained, and where somebody is held to have broken them. */
    private static final Pattern CITED =
            Pattern.compile("第[一二三四五六七八九十百\\d]+[条款项]|(?:办法|规则|指引|细则|规定|准则|条例|制度|章程)》");

    private static final Pattern TITLES = Pattern.compile("《[^《》]*》");

    /** What happened has a day, or an authority that speaks. */
    private static final Pattern DATED =
            Pattern.compile("近日|日前|今日|20\\d{2}年\\d{1,2}月|\\d月\\d{1,2}日|我局|本所决定|[〔﹝【]20\\d{2}[〕﹞】]");

    private static final Pattern HELD_AGAINST = Pattern.compile("违反|收到|决定对|被出具");

    /** A heading names what is told below it and tells nothing. */
    private static final Pattern HEADING = Pattern.compile("^.{0,70}(?:情况|情况的?说明|的说明|事项|情形|及其他)$");

    private static final Pattern LIST_ITEM =
            Pattern.compile("^(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]|[①-⑳])");

    /** What a list is about when it is one of things that might be, or are not. */
    private static final Pattern LIST_OF_CASES =
            Pattern.compile(
                    "(?:下列|以下|如下|上述|不存在|不得|应当|任一|之一|条件).{0,40}(?:情形|情况|条件|事项|规定|行为|者|："
                            + "|:)|条件[：:]");

    private Circumstances() {}

    /** Whether a sentence stands in a list of cases, or above what it names. */
    static boolean tellsNothing(String sentence, String before) {
        return HEADING.matcher(sentence).find()
                || (LIST_ITEM.matcher(sentence).find() && LIST_OF_CASES.matcher(before).find());
    }

    /**
     * Whether a sentence states an event as one that happened.
     *
     * @param from where the statement begins in it
     * @param to where it ends
     */
    static boolean leaveStanding(String sentence, int from, int to) {
        String before = sentence.substring(0, to);
        String behind = sentence.substring(to);
        return !DENIED_BEFORE.matcher(sinceTurn(before)).find()
                && !DENIED_BEHIND.matcher(behind).find()
                && !SUPPOSED.matcher(before).find()
                && !AVOIDED.matcher(sentence.substring(clauseStart(sentence, from), to)).find()
                && !isRule(sentence, clauseEnd(sentence, to));
    }

    private static String sinceTurn(String words) {
        Matcher turn = TURN.matcher(words);
        int start = 0;
        while (turn.find()) {
            start = turn.end();
        }
        return words.substring(start);
    }

    /**
     * @param end of the clause that states the event
     */
    private static boolean isRule(String sentence, int end) {
        String told = TITLES.matcher(sentence.substring(0, end)).replaceAll("");
        boolean dated = DATED.matcher(told).find();
        return RULE.matcher(told).find()
                || (!dated && RULE.matcher(sentence.substring(end)).find())
                || (!dated && CITED.matcher(sentence).find() && !HELD_AGAINST.matcher(told).find());
    }

    private static int clauseStart(String sentence, int from) {
        int start = from;
        while (start > 0 && CLAUSE_ENDS.indexOf(sentence.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int clauseEnd(String sentence, int to) {
        int end = to;
        while (end < sentence.length() && CLAUSE_ENDS.indexOf(sentence.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
