package disclosure.alert.arrival;

import org.jspecify.annotations.Nullable;

/** A record that is not an event of the contract; its message is the reason in the dead letters. */
final class MalformedEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedEvent(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
