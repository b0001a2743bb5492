package disclosure.parser.extract.flags;

import java.util.regex.Pattern;

/** Words around an event that take it back: nothing has happened. */
final class Circumstances {

    /** Denied or asked for, anywhere before the event in its sentence. */
    private static final Pattern DENIED_BEFORE =
            Pattern.compile(
                    "不存在|未发生|没有|未被|均未|从未|未曾|未受到|未收到|未出现|未涉及|不涉及|并无|亦无|也无|暂无|无任何"
                            + "|无重大|不属于|不构成|不会|不得|不减持|未减持|未发现|尚未|是否|有无|如有|若有|请说明|请问"
                            + "|承诺|保证|声明|(?:^|[，、；])无(?!法)"
                            + "|\\b(?:no(?! longer)|not(?! in compliance)|never|neither|without|whether|none)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Denied or asked for behind the event. */
    private static final Pattern DENIED_BEHIND =
            Pattern.compile(
                    "^.{0,40}(?:的情形|的情况)?(?:不存在|不适用|未发生|：无|:无|是否|[吗么][？?]|[？?])"
                            + "|^.{0,20}(?:的情形之一|之日起|的，应当|的，公司应)");

    /** Not yet happened, and perhaps never. */
    private static final Pattern SUPPOSED =
            Pattern.compile(
                    "如果|若|如(?!期|下|上|何|实)|一旦|倘若|假如|假设|万一|不排除|以免|避免|防止|防范|预防|除非|导致.{0,20}风险"
                            + "|可能(?!被)|或将|有可能|存在.{0,12}风险|情形之一|情况下|的情形时"
                            + "|\\b(?:if|could|may|might|would|upon the|unless|any|should (?:we|the company))\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Rules speak of events without any having happened. */
    private static final Pattern RULE =
            Pattern.compile(
                    "第[一二三四五六七八九十百\\d]+[条款项]|(?:办法|规则|指引|细则|规定|准则|条例|制度|章程)》|应当|有权|均可|可向|可以向|协商不成"
                            + "|无关的除外|如下情形"
                            + "|指(?:公司|因|因为)|(?:包括|包含)但不限于|下列|以下情形"
                            + "|\\b(?:shall|means|pursuant to section)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** A heading names what is told below it and tells nothing. */
    private static final Pattern HEADING = Pattern.compile("^.{0,70}(?:情况|情况的?说明|的说明|事项|情形|及其他)$");

    private static final Pattern LIST_ITEM =
            Pattern.compile("^(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]|[①-⑳])");

    /** What a list is about when it is one of things that might be, or are not. */
    private static final Pattern LIST_OF_CASES =
            Pattern.compile(
                    "(?:下列|以下|如下|上述|不存在|不得|应当|任一|之一|条件).{0,40}(?:情形|情况|条件|事项|规定|行为|者|：|:)|条件[：:]");

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
        String upToEvent = sentence.substring(0, to);
        return !DENIED_BEFORE.matcher(upToEvent).find()
                && !DENIED_BEHIND.matcher(sentence.substring(to)).find()
                && !SUPPOSED.matcher(upToEvent).find()
                && !RULE.matcher(sentence).find();
    }
}
