package disclosure.alert.match;

import disclosure.events.AlertRaised.Reason;
import java.util.List;

/** What a rule says of a filing at one stage. */
public sealed interface Verdict {

    /**
     * It matches, whatever text may still come.
     *
     * @param reasons never empty
     */
    record Fires(List<Reason> reasons) implements Verdict {
        public Fires {
            reasons = List.copyOf(reasons);
        }
    }

    /** Text still to come decides. */
    record Waits() implements Verdict {}

    /** It does not match, whatever text may still come. */
    record Never() implements Verdict {}

    /** The rule could not be evaluated: a bug of ours. */
    record Failed(Throwable cause) implements Verdict {}
}
