package disclosure.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoutesTest {

    @Test
    void leadEveryPathToTheServiceThatAnswersIt() {
        assertThat(Routes.serviceFor("/api/sources")).contains(Service.CRAWLER);
        assertThat(Routes.serviceFor("/api/documents/abc")).contains(Service.CRAWLER);
        assertThat(Routes.serviceFor("/api/filings/bse-1/text")).contains(Service.PARSER);
        assertThat(Routes.serviceFor("/api/calendar")).contains(Service.PARSER);
        assertThat(Routes.serviceFor("/api/subscriptions")).contains(Service.ALERT);
        assertThat(Routes.serviceFor("/api/channels/")).contains(Service.ALERT);
        assertThat(Routes.serviceFor("/api/alerts/stream")).contains(Service.ALERT);
    }

    @Test
    void compareWholeSegmentsAsAnIngressDoes() {
        assertThat(Routes.serviceFor("/api/filingsX")).isEmpty();
        assertThat(Routes.serviceFor("/api")).isEmpty();
        assertThat(Routes.serviceFor("/q/health")).isEmpty();
        assertThat(Routes.serviceFor("/")).isEmpty();
    }
}
