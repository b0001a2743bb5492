package disclosure.parser.extract.inquiry;

import disclosure.parser.document.HanCount;
import disclosure.parser.extract.fact.FactBuilder;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many questions a letter asks, by their numbers: {@code 问题1} to {@code 问题n} at the heads of
 * paragraphs, or, where a notice prints the letter, {@code 1.} to {@code n.}. Where numbers leave
 * one out, or begin anew, there is no count: they may be those of a list inside.
 */
final class Questions {

    private static final Pattern LABELLED =
            Pattern.compile(
                    "\\n\\s*[【\\[]?问\\s*题\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})(?=\\s*[】\\]、.．:：]|\\s)");
    private static final Pattern NUMBERED =
            Pattern.compile("\\n\\s*(\\d{1,2})(?=\\s*(?:、|．|\\.(?!\\d)))");

    /** One number alone may be anything. */
    private static final int FEWEST_NUMBERED = 2;

    private final String text;
    private int count;
    private int start;
    private int end;

    private Questions(String text) {
        this.text = text;
    }

    /**
     * Adds {@code questions} where the text tells.
     *
     * @param from offset behind the words that name the letter
     * @param printed whether what follows is the letter itself, without answers
     */
    static void into(FactBuilder fact, String text, int from, boolean printed) {
        Questions questions = new Questions(text);
        // The marks stand in the table of contents, too, and answers name questions again.
        boolean told = questions.count(LABELLED, from, true);
        if (!told && printed) {
            told = questions.count(NUMBERED, from, false) && questions.count >= FEWEST_NUMBERED;
        }
        if (told) {
            BigDecimal number = BigDecimal.valueOf(questions.count);
            fact.quantity("questions", number, questions.start, questions.end);
        }
    }

    /** Whether the marks count from 1 without a gap; leaves how far, and where the last stands. */
    private boolean count(Pattern mark, int from, boolean mayRepeat) {
        count = 0;
        Matcher marks = mark.matcher(text).region(from, text.length());
        while (marks.find()) {
            int number = number(marks.group(1));
            if (number == count + 1) {
                count = number;
                start = marks.start(1);
                end = marks.end(1);
            } else if (!mayRepeat || number > count) {
                return false;
            }
        }
        return count > 0;
    }

    private static int number(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : HanCount.of(written);
    }
}
