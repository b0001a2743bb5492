package disclosure.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds records, schemas and samples to one another, in both directions. */
class ContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    @ParameterizedTest
    @CsvSource({
        "disclosure.events.FilingDiscovered, filing-discovered",
        "disclosure.events.DocumentStored, document-stored",
        "disclosure.events.FilingStructured, filing-structured",
        "disclosure.events.AlertRaised, alert-raised"
    })
    void schemaIsWhatTheRecordSays(Class<?> event, String name) throws IOException {
        JsonNode wanted = EventSchemas.of(event);
        if (Boolean.getBoolean("schemas.write")) {
            Path file =
                    Path.of("src/main/resources/disclosure/events/schemas", name + ".schema.json");
            Files.writeString(file, wanted.toPrettyString() + "\n");
        }
        assertThat(JSON.readTree(resource("schemas/" + name + ".schema.json")))
                .as("run the tests with -Dschemas.write=true after a deliberate change")
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "disclosure.events.FilingDiscovered, filing-discovered, filing-discovered",
        "disclosure.events.FilingDiscovered, filing-discovered, filing-corrected",
        "disclosure.events.DocumentStored, document-stored, document-stored",
        "disclosure.events.DocumentStored, document-stored, document-stored-several",
        "disclosure.events.DocumentStored, document-stored, document-refused",
        "disclosure.events.FilingStructured, filing-structured, filing-structured",
        "disclosure.events.FilingStructured, filing-structured, filing-structured-headline",
        "disclosure.events.FilingStructured, filing-structured, filing-structured-sec",
        "disclosure.events.AlertRaised, alert-raised, alert-raised"
    })
    void sampleFitsItsSchemaAndComesBackAsTheSameJson(
            Class<?> event, String schemaName, String sampleName) throws IOException {
        byte[] sample = resource("samples/" + sampleName + ".json");
        JsonSchema schema =
                SCHEMAS.getSchema(
                        JSON.readTree(resource("schemas/" + schemaName + ".schema.json")));
        assertThat(schema.validate(JSON.readTree(sample))).isEmpty();

        Object read = EventJson.read(sample, event);

        assertThat(JSON.readTree(EventJson.write(read))).isEqualTo(JSON.readTree(sample));
        assertThat(EventJson.read(EventJson.write(read), event)).isEqualTo(read);
    }

    @Test
    void schemaRefusesAnEventWithoutItsFiling() throws IOException {
        JsonSchema schema =
                SCHEMAS.getSchema(JSON.readTree(resource("schemas/filing-discovered.schema.json")));
        assertThat(schema.validate(JSON.readTree("{}"))).isNotEmpty();
    }

    @Test
    void readingNamesThePlaceOfWhatIsWrong() {
        byte[] wrong =
                "{\"filing\":{\"filingId\":\"bse-1\",\"revision\":\"many\"}}"
                        .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> EventJson.read(wrong, FilingDiscovered.class))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("revision");
    }

    @Test
    void unknownKeysOfANewerProducerAreReadOver() throws IOException {
        FilingDiscovered known =
                EventJson.read(resource("samples/filing-discovered.json"), FilingDiscovered.class);
        String newer =
                new String(EventJson.write(known), StandardCharsets.UTF_8)
                        .replaceFirst("\\{", "{\"addedLater\":1,");
        assertThat(EventJson.read(newer.getBytes(StandardCharsets.UTF_8), FilingDiscovered.class))
                .isEqualTo(known);
    }

    @Test
    void aMessageOfBeforeThereWereSecuritiesKnowsItsTickerAlone() throws IOException {
        ObjectNode older =
                (ObjectNode) JSON.readTree(resource("samples/filing-structured-headline.json"));
        ((ObjectNode) older.get("filing")).remove("securities");
        StructuredFiling filing =
                EventJson.read(JSON.writeValueAsBytes(older), FilingStructured.class).filing();
        assertThat(filing.securities()).isEmpty();
        assertThat(filing.tickers()).containsExactly(filing.ticker());
    }

    @Test
    void aFilingOfSeveralSecuritiesHasEachTickerOnceAndIsKeyedByTheFirst() throws IOException {
        ObjectNode several = (ObjectNode) JSON.readTree(resource("samples/filing-discovered.json"));
        ((ObjectNode) several.get("filing"))
                .set(
                        "securities",
                        JSON.readTree(
                                "[{\"exchange\":\"BSE\",\"ticker\":\"920811\",\"shortName\":null},"
                                        + "{\"exchange\":\"HKEX\",\"ticker\":\"09981\",\"shortName\":null}]"));
        Announced filing =
                EventJson.read(JSON.writeValueAsBytes(several), FilingDiscovered.class).filing();
        assertThat(filing.tickers()).containsExactly("920811", "09981");
        assertThat(filing.key()).isEqualTo("BSE:920811");
    }

    @Test
    void messagesOfProducersThatKnewNoPercentagesAreRead() throws IOException {
        ObjectNode event = (ObjectNode) JSON.readTree(resource("samples/filing-structured.json"));
        ObjectNode filing = (ObjectNode) event.get("filing");
        filing.remove(List.of("percentages", "figuresLeftOut"));
        ObjectNode amount = (ObjectNode) filing.get("amounts").get(0);
        amount.remove(List.of("upperValue", "bound", "per", "period", "changeAgainst"));

        FilingStructured read =
                EventJson.read(JSON.writeValueAsBytes(event), FilingStructured.class);

        assertThat(read.filing().percentages()).isEmpty();
        assertThat(read.filing().amounts()).singleElement().matches(a -> a.upperValue() == null);
    }

    @Test
    void messagesOfBeforeAFilingHadFurtherDocumentsAreRead() throws IOException {
        ObjectNode stored =
                (ObjectNode) JSON.readTree(resource("samples/document-stored-several.json"));
        stored.remove(List.of("further", "missing"));
        ((ObjectNode) stored.get("document")).remove(List.of("firstPage", "name"));
        ObjectNode structured =
                (ObjectNode) JSON.readTree(resource("samples/filing-structured.json"));
        ((ObjectNode) structured.get("filing").get("parse")).remove("missing");

        DocumentStored document =
                EventJson.read(JSON.writeValueAsBytes(stored), DocumentStored.class);
        FilingStructured filing =
                EventJson.read(JSON.writeValueAsBytes(structured), FilingStructured.class);

        assertThat(document.document()).isNotNull();
        assertThat(document.further()).isEmpty();
        assertThat(document.missing()).isEmpty();
        assertThat(filing.filing().parse()).isNotNull();
        assertThat(Objects.requireNonNull(filing.filing().parse()).missing()).isEmpty();
    }

    @Test
    void recordsOfProducersThatKnewNoStatementsAreRead() throws IOException {
        ObjectNode event = (ObjectNode) JSON.readTree(resource("samples/filing-structured.json"));
        ObjectNode record = (ObjectNode) event.at("/filing/investorRelations");
        record.remove("statements");
        ((ObjectNode) record.at("/sessions/0")).remove("datesInferred");

        InvestorRelations read =
                Objects.requireNonNull(
                        EventJson.read(JSON.writeValueAsBytes(event), FilingStructured.class)
                                .filing()
                                .investorRelations());

        assertThat(read.statements()).isEmpty();
        assertThat(read.sessions()).singleElement().matches(day -> !day.datesInferred());
    }

    @Test
    void oneIssuersFilingsShareAKeyAndSoAPartition() throws IOException {
        Announced filing =
                EventJson.read(resource("samples/filing-discovered.json"), FilingDiscovered.class)
                        .filing();
        assertThat(filing.key()).isEqualTo("BSE:920811");
    }

    @Test
    void everyTopicHasItsDeadLetterTopic() {
        assertThat(Topics.ALL.stream().map(Topic::name))
                .doesNotHaveDuplicates()
                .contains("filings.discovered.dead-letter", "filings.documents.dead-letter")
                .containsAll(
                        Set.of(
                                "filings.discovered",
                                "filings.documents",
                                "filings.structured",
                                "alerts.raised"));
        assertThat(Topics.ALL).allMatch(topic -> topic.maxMessageBytes() == 8_388_608);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ContractTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
