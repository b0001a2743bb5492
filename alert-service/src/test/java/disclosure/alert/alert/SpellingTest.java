package disclosure.alert.alert;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.alert.notify.SampleAlert;
import disclosure.events.AlertRaised;
import disclosure.events.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private final Spelling spelling = new Spelling();

    @Test
    void writesWhatTheContractWritesForAlertsThatHaveTheirFilingInCommon() {
        AlertRaised first = SampleAlert.of(UUID.randomUUID(), "north", 2);
        AlertRaised second = ofTheSameFiling(first, "south");

        List<String> spelled = List.of(spelling.of(first), spelling.of(second));

        assertThat(spelled).containsExactly(contract(first), contract(second));
    }

    @Test
    void keepsFilingsApartThatDiffer() {
        AlertRaised first = SampleAlert.of(UUID.randomUUID(), "north", 1);
        AlertRaised other = SampleAlert.of(UUID.randomUUID(), "north", 3);

        List<String> spelled = List.of(spelling.of(first), spelling.of(other));

        assertThat(spelled).containsExactly(contract(first), contract(other));
    }

    private static AlertRaised ofTheSameFiling(AlertRaised alert, String tenant) {
        return new AlertRaised(
                UUID.randomUUID().toString(),
                tenant,
                UUID.randomUUID().toString(),
                "another \"rule\"",
                alert.filing(),
                List.of(),
                alert.raisedAt(),
                alert.trace());
    }

    private static String contract(AlertRaised alert) {
        return new String(EventJson.write(alert), StandardCharsets.UTF_8);
    }
}
