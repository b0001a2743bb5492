package disclosure.alert.explain;

import disclosure.events.InvestorRelations.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Questions and answers in a pasted text, where lines begin with marks such as {@code 问：} and
 * {@code 答：}, {@code 问题1、} and {@code 回复：}, {@code Q1:} and {@code A:}. The parser-service knows
 * more forms; what is not marked like this counts as body alone.
 */
final class PastedQuestions {

    private static final Pattern MARK =
            Pattern.compile(
                    "(?m)^[ \\t\\u3000]*(?:(?<q>问题?|提问|[Qq])|(?<a>答复?|回[答复]|[Aa]))"
                            + "[ \\t]*[0-9一二三四五六七八九十]{0,3}[ \\t]*[：:、.．]");

    private PastedQuestions() {}

    /** In their order; empty where there are none. */
    static List<Question> in(String text) {
        List<Question> questions = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        boolean found = mark.find();
        String question = null;
        int at = 0;
        while (found) {
            boolean asks = mark.group("q") != null;
            int from = mark.end();
            int begin = mark.start();
            found = mark.find();
            String words = text.substring(from, found ? mark.start() : text.length()).strip();
            if (asks) {
                add(questions, question, null, at);
                question = words;
                at = begin;
            } else if (question != null) {
                add(questions, question, words, at);
                question = null;
            }
        }
        add(questions, question, null, at);
        return questions;
    }

    private static void add(
            List<Question> questions, @Nullable String question, @Nullable String answer, int at) {
        if (question != null && !question.isEmpty()) {
            questions.add(new Question(questions.size() + 1, question, answer, 1, at));
        }
    }
}
