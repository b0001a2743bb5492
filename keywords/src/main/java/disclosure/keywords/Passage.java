package disclosure.keywords;

/**
 * One stretch of a filing's text that belongs to one field.
 *
 * @param index the number of the question for {@link Field#QUESTION} and {@link Field#ANSWER}, else
 *     0, 1, 2… in the order of the document
 */
public record Passage(Field field, int index, FoldedText text) {
    /** Folds the text on the way in. */
    public static Passage of(Field field, int index, String original) {
        return new Passage(field, index, FoldedText.of(original));
    }
}
