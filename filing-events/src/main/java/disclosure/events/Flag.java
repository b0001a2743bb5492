package disclosure.events;

import java.util.List;

/**
 * An event that a filing states without being about it.
 *
 * @param code what happened, one of {@link #CODES}
 * @param sentence the sentence that says so, its line breaks removed
 * @param page page on which it begins, from 1
 * @param offset where it begins in the text
 */
public record Flag(String code, String sentence, int page, int offset) {

    /** Every code there is. */
    public static final List<String> CODES =
            List.of(
                    "investigation",
                    "freeze",
                    "default",
                    "termination",
                    "reduction",
                    "delisting-risk",
                    "penalty",
                    "litigation",
                    "audit-opinion",
                    "impairment",
                    "fund-occupation",
                    "material-weakness",
                    "restatement");
}
