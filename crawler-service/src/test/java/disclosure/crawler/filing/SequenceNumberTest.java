package disclosure.crawler.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceNumberTest {

    @ParameterizedTest
    @CsvSource({
        "2026-073, '', 73",
        "２０２６－０７３, '', 73",
        "临2026-012, 临, 12",
        "临 2026—012 号, 临, 12",
        "2026-临012, 临, 12",
        "B2026-001, B, 1",
        "公告2026-5, '', 5",
        "〔2026〕12号, '', 12",
        "[2026]第12号, '', 12",
        "（2026）-0112, '', 112"
    })
    void readsANumberInEachOfItsShapes(String printed, String series, int number) {
        assertThat(SequenceNumber.of(printed, false))
                .isEqualTo(new SequenceNumber(series, 2026, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-17", "2026", "20260917", "0001999999-31-000123", "2026-", "1"})
    void takesNoDayAndNoForeignNumberForOne(String printed) {
        assertThat(SequenceNumber.of(printed, false)).isNull();
    }

    @Test
    void countsRecordsOfActivitiesByThemselves() {
        assertThat(SequenceNumber.of("2026-001", true))
                .isNotEqualTo(SequenceNumber.of("2026-001", false));
    }

    @Test
    void namesWhatIsMissingBetweenTheLowestAndTheHighest() {
        BitSet known = new BitSet();
        known.set(12);
        known.set(13);
        known.set(16);
        assertThat(Numbers.sequence("SSE", "600999", "临", 2026, known))
                .isEqualTo(
                        new Numbers.Sequence(
                                "SSE",
                                "600999",
                                "临",
                                2026,
                                12,
                                16,
                                3,
                                2,
                                java.util.List.of("临2026-014", "临2026-015")));
    }

    @Test
    void oneNumberHasNoGap() {
        BitSet known = new BitSet();
        known.set(7);
        assertThat(Numbers.sequence("BSE", "920999", "", 2026, known).missingCount()).isZero();
    }
}
