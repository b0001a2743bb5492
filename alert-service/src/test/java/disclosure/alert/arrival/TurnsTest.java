package disclosure.alert.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void letsTenantsWithFewAlertsComeFirstAndKeepsEachOnesOrder() {
        List<String> raised = new ArrayList<>(of("large", Turns.FEW));
        raised.addAll(of("small", 2));

        Turns<String> turns = turns(raised);

        assertThat(turns.now().getFirst()).startsWith("small 0", "small 1", "large 0", "large 1");
        assertThat(turns.now()).allSatisfy(turn -> assertThat(turn).hasSizeBetween(1, Turns.MOST));
        assertThat(turns.now().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(raised);
        assertThat(turns.later()).isEmpty();
    }

    @Test
    void leavesTenantsWithVeryManyForLaterInSmallTurns() {
        List<String> raised = new ArrayList<>(of("large", Turns.FEW + 1));
        raised.addAll(of("small", 2));

        Turns<String> turns = turns(raised);

        assertThat(turns.now()).containsExactly(of("small", 2));
        assertThat(turns.later())
                .allSatisfy(turn -> assertThat(turn).hasSizeBetween(1, Turns.MOST_LATER));
        assertThat(turns.later().stream().flatMap(List::stream))
                .containsExactlyElementsOf(of("large", Turns.FEW + 1));
    }

    @Test
    void hasNoTurnWhereNothingIsRaised() {
        assertThat(turns(List.of())).isEqualTo(new Turns<String>(List.of(), List.of()));
    }

    private static List<String> of(String tenant, int count) {
        return IntStream.range(0, count).mapToObj(i -> tenant + " " + i).toList();
    }

    private static Turns<String> turns(List<String> raised) {
        Function<String, String> tenant = alert -> alert.substring(0, 5);
        return Turns.of(raised, tenant, Turns.crowded(raised, tenant));
    }
}
