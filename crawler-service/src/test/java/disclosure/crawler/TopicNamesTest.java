package disclosure.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TopicNamesTest {

    private static Properties configuration() throws IOException {
        Properties properties = new Properties();
        try (InputStream in =
                Objects.requireNonNull(
                        TopicNamesTest.class.getResourceAsStream("/application.properties"))) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void tellsOnTheTopicsOfTheContractWithinTheirLimit() throws IOException {
        assertThat(configuration())
                .containsEntry(
                        "mp.messaging.outgoing.filings-discovered.topic",
                        Topics.FILINGS_DISCOVERED.name())
                .containsEntry(
                        "mp.messaging.outgoing.filings-documents.topic",
                        Topics.FILINGS_DOCUMENTS.name())
                .containsEntry(
                        "mp.messaging.incoming.filings-structured.topic",
                        Topics.FILINGS_STRUCTURED.name())
                .containsEntry("kafka.max.request.size", Integer.toString(Topics.MAX_RECORD_BYTES));
    }
}
