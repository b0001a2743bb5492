package disclosure.parser.extract.investorrelations;

import disclosure.parser.document.HanCount;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How records mark questions, the unmistakable marks first. */
enum QuestionStyle {
    LABELLED(
            "[【\\[]?(?:(?:问\\s*题|提\\s*问|问)\\s*|第\\s*(?=[\\d一二三四五六七八九十]{1,3}\\s*个?\\s*问))"
                    + "(\\d{1,3}|[一二三四五六七八九十]{1,3})(?:\\s*个?\\s*问题?)?\\s*[】\\]]?\\s*[、：:.．]?"),
    Q_NUMBERED("[【\\[]?[QqＱ]\\s*(\\d{1,3})\\s*[】\\]]?\\s*[、：:.．，,]?"),
    Q("[QqＱ]\\s*[：:；;]()"),
    ASKED("[【\\[]?(?:投资者|机构|网友)?(?:问|提\\s*问|问\\s*题)\\s*(?:[：:]|[】\\]]\\s*[：:]?)()"),
    INVESTOR(
            "(?:投资者|股东|网友|分析师)\\s*(?:[A-Z]|\\d{1,3}|[一二三四五六七八九十]{1,2}"
                    + "|[\\u4e00-\\u9fa5]{2,3}(?=\\s*提?问))?"
                    + "\\s*(?:提\\s*问|问)?\\s*[：:]()"),
    /** Lists inside answers look the same; only the order of the numbers tells. */
    NUMBERED("(\\d{1,3})\\s*(?:、|．|\\.(?!\\d)|\\.(?=20\\d\\d\\s*年))"),
    BRACKETED("[（(]?(\\d{1,3})[）)]\\s*[、.]?"),
    HAN_NUMBERED("([一二三四五六七八九十]{1,3})\\s*、"),
    HAN_BRACKETED("[（(]([一二三四五六七八九十]{1,3})[）)]\\s*、?");

    private static final Pattern ANSWER =
            Pattern.compile(
                    "(?:[【\\[]?[AaＡ]\\s*\\d{0,3}\\s*(?:[：:、.；;]|[】\\]]\\s*[：:]?)"
                            + "|[【\\[]?(?:公司|董秘|管理层)?(?:回\\s*答|回\\s*复|答\\s*复|答)\\s*\\d{0,3}\\s*(?:如下)?(?:[：:]"
                            + "|[】\\]]\\s*[：:]?)"
                            + "|[AＡ]\\d{1,3}\\s+(?=[\\u4e00-\\u9fa5])"
                            + "|(?:(?![问题及了的])[\\u4e00-\\u9fa5]){2,12}(?:回答|回复|答复)[：:]"
                            + "|答\\s*[、；;])\\s*");

    /** How companies begin to answer a question put to them in writing. */
    static final Pattern COURTESY =
            Pattern.compile(
                    "(?:尊敬的)?(?:各位)?投资者[，,]?\\s*(?:，|,)?\\s*您?好|您好[，,！!。]|尊敬的投资者"
                            + "|感谢您的(?:关注|提问|支持|建议)|感谢您对|感谢关注");

    private final Pattern mark;

    QuestionStyle(String mark) {
        this.mark = Pattern.compile(mark + "\\s*");
    }

    boolean unmistakable() {
        return compareTo(NUMBERED) < 0;
    }

    /** Whether a paragraph opens as answers do. */
    static boolean courteous(String words) {
        return COURTESY.matcher(words).lookingAt();
    }

    /** Whether headings of sections look the same. */
    boolean likeSections() {
        return this == HAN_NUMBERED || this == HAN_BRACKETED;
    }

    /** Whether its marks bear numbers. */
    boolean counts() {
        return this != Q && this != ASKED && this != INVESTOR;
    }

    /** Length of the mark a paragraph opens with; 0 when it opens with none. */
    int mark(String words) {
        Matcher matcher = mark.matcher(words);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** The number in the mark; 0 where there is none. */
    int number(String words) {
        Matcher matcher = mark.matcher(words);
        if (!matcher.lookingAt() || matcher.group(1).isEmpty()) {
            return 0;
        }
        String number = matcher.group(1);
        return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : HanCount.of(number);
    }

    /** Whether a paragraph opens with a mark of any kind. */
    static boolean opens(String words) {
        for (QuestionStyle style : values()) {
            if (style.mark(words) > 0) {
                return true;
            }
        }
        return answerMark(words) > 0;
    }

    /** Length of the mark of an answer a paragraph opens with; 0 when it opens with none. */
    static int answerMark(String words) {
        Matcher matcher = ANSWER.matcher(words);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
