package disclosure.alert.request;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Optimistic locking: the entity tag of a thing is its revision. */
public final class EntityTag {

    private EntityTag() {}

    /** Strong, quotes included. */
    public static String of(long revision) {
        return "\"" + revision + "\"";
    }

    /**
     * Refuses (412) when somebody changed the thing since the caller saw it.
     *
     * @param ifMatch as the request's header has it; null when the caller does not care
     * @param what the thing is, for the message
     */
    public static void check(@Nullable String ifMatch, long revision, String what) {
        String current = of(revision);
        if (ifMatch != null
                && !ifMatch.strip().equals("*")
                && Arrays.stream(ifMatch.split(",", -1))
                        .noneMatch(t -> t.strip().equals(current))) {
            throw Problems.of(
                    412,
                    "Precondition Failed",
                    "the " + what + " was changed: it is at " + current);
        }
    }
}
