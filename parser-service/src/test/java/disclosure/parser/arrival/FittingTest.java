package disclosure.parser.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import disclosure.events.FilingText;
import disclosure.events.StructuredFiling;
import disclosure.events.Topics;
import disclosure.parser.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FittingTest {

    private static final StructuredFiling HEADLINE =
            Samples.structurer().headline(Samples.announced("bse-long", 1));

    @Test
    void cutsAndFlagsATextThatIsTooLongForARecord() throws IOException {
        String text = "算".repeat(4_000_000);

        byte[] json =
                Fitting.json(event(new FilingText(text, List.of(0, 2_000_000, 3_999_999), false)));

        assertThat(json.length).isLessThan(Topics.MAX_RECORD_BYTES);
        FilingText told = EventJson.read(json, FilingStructured.class).text();
        assertThat(told).isNotNull();
        assertThat(told.cut()).isTrue();
        assertThat(told.text().length()).isGreaterThan(2_600_000);
        assertThat(told.pageStarts()).containsExactly(0, 2_000_000);
    }

    @Test
    void neverCutsACharacterInHalf() throws IOException {
        byte[] json =
                Fitting.json(event(new FilingText("𠮷".repeat(3_000_000), List.of(0), false)));

        FilingText told = EventJson.read(json, FilingStructured.class).text();
        assertThat(told).isNotNull();
        assertThat(told.text().length() % 2).isZero();
    }

    @Test
    void leavesATextThatFitsAsItIs() throws IOException {
        FilingStructured event = event(new FilingText("短", List.of(0), false));

        assertThat(EventJson.read(Fitting.json(event), FilingStructured.class)).isEqualTo(event);
    }

    @Test
    void leavesTablesOutOfAnEventThatHasNoRoomForThem() throws IOException {
        FilingText text = new FilingText("正文", List.of(0), false);
        String cells = "\"\",".repeat(3_000_000) + "\"\"";
        String json =
                new String(EventJson.write(event(text)), StandardCharsets.UTF_8)
                        .replace(
                                "\"tables\":[]",
                                "\"tables\":[{\"page\":1,\"header\":[],\"rows\":[["
                                        + cells
                                        + "]]}]");
        FilingStructured event =
                EventJson.read(json.getBytes(StandardCharsets.UTF_8), FilingStructured.class);
        assertThat(event.filing().tables()).hasSize(1);

        byte[] fitting = Fitting.json(event);

        assertThat(fitting.length).isLessThan(Topics.MAX_RECORD_BYTES);
        assertThat(EventJson.read(fitting, FilingStructured.class)).isEqualTo(event(text));
    }

    private static FilingStructured event(FilingText text) {
        return new FilingStructured(HEADLINE, text, false);
    }
}
