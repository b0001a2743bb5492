package disclosure.alert.subscription;

import disclosure.alert.request.FieldError;
import java.util.List;
import java.util.UUID;

/** What became of one line of an import. */
sealed interface Imported {

    /** It is a subscription now. */
    record Made(UUID id, List<FieldError> warnings) implements Imported {}

    /** It was one already, by an earlier import with the same key. */
    record Known(UUID id, List<FieldError> warnings) implements Imported {}

    /**
     * It is not.
     *
     * @param status as the answer to a single request would have it
     */
    record Refused(int status, List<FieldError> errors) implements Imported {}
}
