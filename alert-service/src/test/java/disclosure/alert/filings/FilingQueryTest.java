package disclosure.alert.filings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FilingQueryTest {

    private static String asked(List<String> tickers, List<String> categories) {
        return new FilingQuery(LocalDate.parse("2026-05-01"), tickers, List.of(), categories)
                .parameters();
    }

    private static List<String> tickers(int count) {
        return IntStream.range(100_000, 100_000 + count).mapToObj(Integer::toString).toList();
    }

    @Test
    void asksForWhatARuleChooses() {
        assertThat(asked(List.of("920493", "BRK.B"), List.of("buyback")))
                .isEqualTo("since=2026-05-01&ticker=920493%2CBRK.B&category=buyback");
        assertThat(asked(List.of(), List.of())).isEqualTo("since=2026-05-01");
        assertThat(asked(tickers(400), List.of())).contains("&ticker=");
    }

    @Test
    void neverAsksByAnAddressThatServersRefuse() {
        assertThat(asked(tickers(500), List.of("buyback")))
                .isEqualTo("since=2026-05-01&category=buyback");
        assertThat(asked(tickers(400), List.of("x".repeat(300)))).hasSizeLessThan(4_000);
        assertThat(asked(List.of(), List.of("x".repeat(5_000)))).isEqualTo("since=2026-05-01");
    }
}
