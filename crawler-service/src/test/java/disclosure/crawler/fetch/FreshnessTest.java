package disclosure.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "max-age=60; PT1M",
                "Public, Max-Age = 60, must-revalidate; PT1M",
                "s-maxage=60;",
                "stale-while-revalidate=5;",
                "no-cache, max-age=60; PT0S",
                "no-store; PT0S",
                "max-age=999999999; P1D",
                "max-age=-1;",
                "max-age=99999999999999999999; P1D",
                "'';"
            })
    void readsHowLongAnAnswerHolds(String header, Duration maxAge) {
        HttpHeaders headers =
                HttpHeaders.of(Map.of("cache-control", List.of(header)), (name, value) -> true);
        assertThat(Freshness.of(headers).maxAge()).isEqualTo(maxAge);
    }
}
