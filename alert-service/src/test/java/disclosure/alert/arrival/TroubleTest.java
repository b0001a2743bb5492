package disclosure.alert.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TroubleTest {

    @Test
    void passesWhereTheDatabaseGoesAwayAtTheCommit() {
        Throwable atTheCommit =
                new IllegalStateException("of the container", new RollbackException("no commit"));

        assertThat(Trouble.passes(atTheCommit)).isTrue();
    }

    @Test
    void passesWhereTheConnectionBreaks() {
        assertThat(Trouble.passes(new IllegalStateException(new SQLException("broken", "08006"))))
                .isTrue();
    }

    @Test
    void staysWhereTheRecordItselfIsRefused() {
        Throwable refused =
                new RollbackException("no commit").initCause(new SQLException("NUL", "22021"));

        assertThat(Trouble.passes(refused)).isFalse();
    }

    @Test
    void staysWhereTheCodeIsAtFault() {
        assertThat(Trouble.passes(new IllegalArgumentException("no such field"))).isFalse();
    }
}
