package disclosure.alert.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void letsTenantsWithFewAlertsComeFirstAndKeepsEachOnesOrder() {
        List<String> raised = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            raised.add("large " + i);
        }
        raised.add("small 0");
        raised.add("small 1");
        List<List<String>> turns = Turns.of(raised, alert -> alert.substring(0, 5));
        assertThat(turns.getFirst()).startsWith("small 0", "small 1", "large 0", "large 1");
        assertThat(turns).allSatisfy(turn -> assertThat(turn).hasSizeBetween(1, Turns.MOST));
        assertThat(turns.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(raised);
    }

    @Test
    void hasNoTurnWhereNothingIsRaised() {
        assertThat(Turns.of(List.<String>of(), alert -> alert)).isEmpty();
    }
}
