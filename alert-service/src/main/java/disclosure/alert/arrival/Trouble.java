package disclosure.alert.arrival;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a machine that is away from a filing that will never go through. */
final class Trouble {

    private Trouble() {}

    /**
     * True when trying again later can help. SQLSTATE classes 22 (data) and 23 (integrity) are the
     * record's own fault.
     */
    static boolean passes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return !ofTheRecord(sql.getSQLState());
            }
        }
        return failure.getClass().getName().contains("ransaction");
    }

    private static boolean ofTheRecord(@Nullable String state) {
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }
}
