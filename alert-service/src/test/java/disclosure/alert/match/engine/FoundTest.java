package disclosure.alert.match.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import disclosure.keywords.Field;
import org.junit.jupiter.api.Test;

class FoundTest {

    private static final int TITLE = Fields.bit(Field.TITLE);
    private static final int ANSWER = Fields.bit(Field.ANSWER);

    private final Found found = new Found();

    @Test
    void knowsEachTermOnceWithAllItsFields() {
        found.begin(4);
        found.add(3, ANSWER);
        found.add(0, ANSWER);
        found.add(3, TITLE);

        assertThat(found.count()).isEqualTo(2);
        assertThat(new int[] {found.term(0), found.term(1)}).containsExactly(3, 0);
        assertThat(found.fields(3)).isEqualTo(TITLE | ANSWER);
        assertThat(found.fields(1)).isZero();
    }

    @Test
    void countsATermAsStandingOnlyWhereOneWithoutAScopeIsLookedFor() {
        found.begin(4);
        found.add(1, ANSWER);
        found.add(2, TITLE);

        assertThat(found.stands(1)).isZero();
        assertThat(found.stands(2)).isOne();
        assertThat(found.stands(-1)).isZero();
    }

    @Test
    void forgetsTheFilingBefore() {
        found.begin(4);
        found.add(3, TITLE);
        found.begin(100);

        assertThat(found.count()).isZero();
        assertThat(found.fields(3)).isZero();
    }

    @Test
    void mayBeAskedForTermsThatCameSinceTheFiling() {
        for (int known : new int[] {1, 7, 8}) {
            found.begin(known);
            found.add(known - 1, TITLE);

            assertThat(found.fields(known - 1)).isEqualTo(TITLE);
            assertThatCode(() -> found.stands(1_000_000)).doesNotThrowAnyException();
        }
    }
}
