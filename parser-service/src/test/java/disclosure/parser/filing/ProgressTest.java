package disclosure.parser.filing;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Stage;
import disclosure.parser.filing.Progress.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    @ParameterizedTest
    @CsvSource({
        "1,  , 1, HEADLINE, REPEAT",
        "1,  , 1, FULL,     ADVANCE",
        "1,  , 2, HEADLINE, ADVANCE",
        "1, 1, 1, HEADLINE, REPEAT",
        "1, 1, 1, FULL,     REPEAT",
        "1, 1, 2, HEADLINE, ADVANCE",
        "1, 1, 2, FULL,     ADVANCE",
        "2,  , 1, HEADLINE, LATE",
        "2,  , 1, FULL,     ADVANCE",
        "2, 1, 1, FULL,     REPEAT",
        "2, 2, 1, FULL,     LATE",
        "2, 2, 1, HEADLINE, LATE"
    })
    void nothingThatArrivesLateTakesAFilingBack(
            int revision, @Nullable Integer read, int arrived, Stage stage, Step step) {
        assertThat(Progress.of(new Progress(revision, read), arrived, stage)).isEqualTo(step);
    }

    @Test
    void anUnknownFilingIsNewsAtEitherStage() {
        assertThat(Progress.of(null, 1, Stage.HEADLINE)).isEqualTo(Step.ADVANCE);
        assertThat(Progress.of(null, 1, Stage.FULL)).isEqualTo(Step.ADVANCE);
    }
}
