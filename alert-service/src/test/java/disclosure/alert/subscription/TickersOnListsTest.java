package disclosure.alert.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TickersOnListsTest {

    private static final UUID CHIPS = new UUID(0, 1);
    private static final UUID BANKS = new UUID(0, 2);
    private static final UUID GONE = new UUID(0, 3);

    private final TickersOnLists listed =
            new TickersOnLists(Map.of(CHIPS, Set.of("920801", "920802"), BANKS, Set.of("920803")));

    @Test
    void joinsWhatARuleNamesWithWhatIsOnItsLists() {
        assertThat(listed.and(Set.of("920809"), List.of(CHIPS, BANKS)))
                .containsExactlyInAnyOrder("920801", "920802", "920803", "920809");
    }

    @Test
    void givesRulesOfTheSameListsTheSameSet() {
        Set<String> first = listed.and(Set.of(), List.of(CHIPS, BANKS));

        assertThat(listed.and(Set.of("920801"), List.of(BANKS, CHIPS))).isSameAs(first);
    }

    @Test
    void takesAListThatIsGoneForAnEmptyOne() {
        assertThat(listed.and(Set.of(), List.of(GONE))).isEmpty();
    }
}
