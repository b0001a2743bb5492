package disclosure.keywords;

import java.util.List;

/**
 * The outcome of an expression on a text.
 *
 * @param hits every occurrence of the terms that make the expression true, in the order of the
 *     passages and of the offsets in them; empty unless {@link Truth#TRUE}
 */
public record Evaluation(Truth truth, List<Hit> hits) {
    public Evaluation {
        hits = List.copyOf(hits);
    }
}
