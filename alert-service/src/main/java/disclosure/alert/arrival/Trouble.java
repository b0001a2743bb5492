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
        boolean ofTransaction = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return !ofTheRecord(sql.getSQLState());
            }
            ofTransaction |= isOfTransaction(cause);
        }
        return ofTransaction;
    }

    /** Where the database goes away at the commit, nothing else says so. */
    private static boolean isOfTransaction(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return name.contains("Transaction") || name.contains("Rollback");
    }

    private static boolean ofTheRecord(@Nullable String state) {
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }
}
