package disclosure.parser.extract.investorrelations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds which paragraphs begin a question. One style serves a whole record; numbers must count up,
 * and start again only behind a section heading.
 */
final class QuestionStarts {

    static final Pattern SECTION =
            Pattern.compile(
                    "^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]部分).{1,50}$");

    private static final int SHORT = 80;

    private final List<Piece> pieces;
    private final boolean answersMarked;

    private QuestionStarts(List<Piece> pieces) {
        this.pieces = pieces;
        this.answersMarked = pieces.stream().anyMatch(p -> QuestionStyle.answerMark(p.words()) > 0);
    }

    /**
     * Indexes of paragraphs that begin a question.
     *
     * @param style null when questions bear no mark and only answers do
     */
    record Starts(QuestionStyle style, List<Integer> indexes) {}

    static Starts in(List<Piece> pieces) {
        QuestionStarts search = new QuestionStarts(pieces);
        Starts best = new Starts(QuestionStyle.LABELLED, List.of());
        for (QuestionStyle style : QuestionStyle.values()) {
            if (!style.unmistakable() && !best.indexes().isEmpty() && best.style().unmistakable()) {
                break;
            }
            List<Integer> found =
                    style.unmistakable() ? search.marked(style) : search.counted(style);
            if (found.size() > best.indexes().size()) {
                best = new Starts(style, found);
            }
        }
        return best.indexes().isEmpty() ? search.beforeAnswers() : best;
    }

    private List<Integer> marked(QuestionStyle style) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (style.mark(pieces.get(i).words()) > 0) {
                found.add(i);
            }
        }
        return List.copyOf(found);
    }

    private List<Integer> counted(QuestionStyle style) {
        List<Integer> found = new ArrayList<>();
        int expected = 1;
        boolean section = true;
        for (int i = 0; i < pieces.size(); i++) {
            String words = pieces.get(i).words();
            int number = style.number(words);
            if (style != QuestionStyle.HAN_NUMBERED && SECTION.matcher(words).matches()) {
                section = true;
            }
            boolean inOrder = number == expected || number == expected + 1;
            boolean again = number == 1 && section;
            if (number > 0 && (inOrder || again) && asks(style, i)) {
                found.add(i);
                expected = number + 1;
                section = false;
            }
        }
        return List.copyOf(found);
    }

    /** Whether a numbered paragraph is a question rather than an item of a list. */
    private boolean asks(QuestionStyle style, int index) {
        String words = pieces.get(index).words();
        if (answersMarked) {
            for (int i = index + 1; i < pieces.size(); i++) {
                String next = pieces.get(i).words();
                if (QuestionStyle.answerMark(next) > 0) {
                    return true;
                }
                if (style.number(next) > 0 || SECTION.matcher(next).matches()) {
                    return false;
                }
            }
            return words.matches("(?s).*[？?]\\s*(?:答|回复|回答)[：:].*");
        }
        if (words.indexOf('？') >= 0 || words.indexOf('?') >= 0) {
            return true;
        }
        if (style == QuestionStyle.HAN_NUMBERED) {
            return false;
        }
        boolean followed =
                index + 1 < pieces.size()
                        && style.number(pieces.get(index + 1).words()) == 0
                        && !SECTION.matcher(pieces.get(index + 1).words()).matches();
        return followed && words.length() <= SHORT && !words.endsWith("。") && !words.endsWith("；");
    }

    /** Without any mark on questions, one is the paragraph before each answer. */
    private Starts beforeAnswers() {
        List<Integer> found = new ArrayList<>();
        for (int i = 1; i < pieces.size(); i++) {
            boolean answer = QuestionStyle.answerMark(pieces.get(i).words()) > 0;
            if (answer && QuestionStyle.answerMark(pieces.get(i - 1).words()) == 0) {
                found.add(i - 1);
            }
        }
        return new Starts(QuestionStyle.ASKED, List.copyOf(found));
    }
}
