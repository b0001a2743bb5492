package disclosure.parser.extract.investorrelations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How records mark questions, the unmistakable marks first. */
enum QuestionStyle {
    LABELLED("(?:问题|提问|问)\\s*(\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*[、：:.．]?"),
    Q_NUMBERED("[QqＱ]\\s*(\\d{1,3})\\s*[、：:.．，,]?"),
    Q("[QqＱ]\\s*[：:]()"),
    ASKED("(?:问|提问|问题|投资者提问)\\s*[：:]()"),
    /** Lists inside answers look the same; only the order of the numbers tells. */
    NUMBERED("(\\d{1,3})\\s*(?:、|．|\\.(?!\\d))"),
    HAN_NUMBERED("([一二三四五六七八九十]{1,3})\\s*、");

    private static final Pattern ANSWER =
            Pattern.compile(
                    "(?:[AaＡ]\\s*\\d{0,3}\\s*[：:、.；;]"
                            + "|(?:公司|董秘|管理层)?(?:回答|回复|答复|答)\\s*\\d{0,3}\\s*[：:]|答\\s*[、；;])\\s*");

    private final Pattern mark;

    QuestionStyle(String mark) {
        this.mark = Pattern.compile(mark + "\\s*");
    }

    boolean unmistakable() {
        return compareTo(NUMBERED) < 0;
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
        return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : han(number);
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

    private static int han(String numeral) {
        int ten = numeral.indexOf('十');
        String digits = "一二三四五六七八九";
        if (ten < 0) {
            return digits.indexOf(numeral.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : digits.indexOf(numeral.charAt(0)) + 1;
        int ones = ten == numeral.length() - 1 ? 0 : digits.indexOf(numeral.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }
}
