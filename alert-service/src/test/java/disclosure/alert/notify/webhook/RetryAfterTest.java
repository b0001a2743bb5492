package disclosure.alert.notify.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-04-15T08:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0                             | 2026-04-15T08:00:00Z",
                "120                           | 2026-04-15T08:02:00Z",
                "Wed, 15 Apr 2026 08:30:00 GMT | 2026-04-15T08:30:00Z",
                "Wed, 15 Apr 2026 07:00:00 GMT | 2026-04-15T07:00:00Z"
            })
    void understandsSecondsAndHttpDates(String header, Instant at) {
        assertThat(RetryAfter.at(header, NOW)).isEqualTo(at);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "soon", "-5", "1.5", "2026-04-15T08:30:00Z"})
    void saysNothingWhenItCannotBeUnderstood(String header) {
        assertThat(RetryAfter.at(header, NOW)).isNull();
    }

    @Test
    void survivesNumbersBeyondAnyCalendar() {
        assertThat(RetryAfter.at("99999999999999999999999999", NOW)).isAfter(NOW);
    }
}
