package disclosure.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An investor-relations record beside the issuer's previous one.
 *
 * @param previous filingId of the previous record
 * @param newQuestions numbers of the questions of this record that the previous one does not have
 * @param droppedQuestions numbers of the questions of the previous record that are not asked again
 * @param repeated questions whose answer is, nearly word for word, one that was given before
 * @param changedFigures figures that differ between answers to the same question
 */
public record Comparison(
        String previous,
        List<Integer> newQuestions,
        List<Integer> droppedQuestions,
        List<Pair> repeated,
        List<Figure> changedFigures) {

    /**
     * A question of this record and the one of the previous record it is compared with.
     *
     * @param likeness share of the answer's words that both have, 0 to 1
     */
    public record Pair(int number, int previousNumber, double likeness) {}

    /**
     * A figure that differs.
     *
     * @param what the words before it, which both answers share
     * @param from as the previous record prints it
     * @param to as this one does
     */
    public record Figure(
            int number, int previousNumber, @Nullable String what, String from, String to) {}
}
