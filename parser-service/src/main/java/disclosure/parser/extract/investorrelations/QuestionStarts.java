package disclosure.parser.extract.investorrelations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds which paragraphs begin a question. One style serves a whole record: the one with a mark of
 * its own, or else numbers that count up.
 */
final class QuestionStarts {

    static final Pattern SECTION =
            Pattern.compile(
                    "^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]"
                            + "|第[一二三四五六七八九十]部分).{1,50}$");

    /** Characters of a question that nothing marks. */
    private static final int LONGEST = 300;

    private final List<Piece> pieces;
    private final boolean answersMarked;

    private QuestionStarts(List<Piece> pieces) {
        this.pieces = pieces;
        this.answersMarked = pieces.stream().anyMatch(p -> QuestionStyle.answerMark(p.words()) > 0);
    }

    /**
     * Indexes of paragraphs that begin a question.
     *
     * @param style the first where questions bear no mark and only answers do
     */
    record Starts(QuestionStyle style, List<Integer> indexes) {}

    static Starts in(List<Piece> pieces) {
        QuestionStarts search = new QuestionStarts(pieces);
        Starts best = new Starts(QuestionStyle.LABELLED, List.of());
        for (QuestionStyle style : QuestionStyle.values()) {
            boolean sure = best.style().unmistakable() && !best.indexes().isEmpty();
            List<Integer> found = style.counts() ? search.run(style) : search.marked(style);
            // Numbers outdo a plain mark only where the mark is the exception.
            int least = sure && !style.unmistakable() ? 3 * best.indexes().size() : 0;
            if (found.size() > Math.max(least, best.indexes().size())) {
                best = new Starts(style, found);
            }
        }
        return best.indexes().isEmpty() ? search.beforeAnswers() : search.withUnmarkedFirst(best);
    }

    private List<Integer> run(QuestionStyle style) {
        return QuestionChain.in(pieces, style, answersMarked);
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

    /** The first question may lack the mark that the others bear; its answer shows it. */
    private Starts withUnmarkedFirst(Starts starts) {
        for (int i = 1; i < starts.indexes().getFirst(); i++) {
            if (asks(i - 1) && QuestionStyle.answerMark(pieces.get(i).words()) > 0) {
                List<Integer> indexes = new ArrayList<>();
                indexes.add(i - 1);
                indexes.addAll(starts.indexes());
                return new Starts(starts.style(), List.copyOf(indexes));
            }
        }
        return starts;
    }

    private static char lastOf(String words) {
        return words.charAt(words.length() - 1);
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
        List<Integer> starts = found.isEmpty() ? byTheirEnd() : List.copyOf(found);
        return new Starts(QuestionStyle.ASKED, starts);
    }

    /** Without any mark at all, the question mark at the end tells; one alone may be rhetoric. */
    private List<Integer> byTheirEnd() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + 1 < pieces.size(); i++) {
            boolean first = i == 0 || !asks(i - 1);
            if (first && asks(i) && pieces.get(i).words().length() <= LONGEST) {
                found.add(i);
            }
        }
        return found.size() < 2 ? List.of() : List.copyOf(found);
    }

    private boolean asks(int index) {
        return "？?".indexOf(lastOf(pieces.get(index).words())) >= 0;
    }
}
