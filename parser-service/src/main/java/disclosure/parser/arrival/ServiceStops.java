package disclosure.parser.arrival;

import org.jspecify.annotations.Nullable;

/** The service stops before a record is handled: it comes again after the restart. */
final class ServiceStops extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceStops(@Nullable Throwable cause) {
        super("the service stops", cause);
    }
}
