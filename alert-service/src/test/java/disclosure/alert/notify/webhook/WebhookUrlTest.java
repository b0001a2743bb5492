package disclosure.alert.notify.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fund.example/hook",
                "ftp://fund.example/hook",
                "file:///etc/passwd",
                "https:///hook",
                "https://user:secret@fund.example/hook",
                "https://user@fund.example/hook",
                "https://fund.example:70000/hook",
                "https://fund.example:0/hook",
                "https://fund.example/hook#part",
                "https://fund example/hook",
                "http://fund.example/hook"
            })
    void refuses(String url) {
        assertThat(WebhookUrl.refusal(url, false)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fund.example/hook?key=a%20b",
                "HTTPS://fund.example:8443",
                "https://[2606:4700::1111]/hook"
            })
    void accepts(String url) {
        assertThat(WebhookUrl.refusal(url, false)).isEmpty();
    }

    @Test
    void acceptsHttpOnlyWhereAllowed() {
        assertThat(WebhookUrl.refusal("http://localhost:8091/hook", true)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(WebhookUrl.refusal("https://fund.example/" + "x".repeat(2000), true))
                .isPresent();
    }
}
