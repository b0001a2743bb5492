package disclosure.parser.filing;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Announced;
import disclosure.events.Category;
import disclosure.events.Document;
import disclosure.events.DocumentStored;
import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import disclosure.events.Parse;
import disclosure.events.Stage;
import disclosure.events.StructuredFiling;
import disclosure.local.testing.EnginesForTests;
import disclosure.parser.CrawlerServer;
import disclosure.parser.Samples;
import disclosure.parser.structure.Structured;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(CrawlerServer.class)
class FilingsTest {

    private static final String DAY = "2026-05-21T00:00:00+08:00";

    @Inject
    @SuppressWarnings("NullAway.Init")
    Filings filings;

    private final String id = "bse-" + UUID.randomUUID();

    @Test
    void keepsWhatPostgresqlWouldRefuse() {
        Announced odd = Samples.announced(id, 1, "a\0\0b\\u0000c\ud83d𠮷", DAY);

        filings.keep(odd, Samples.structurer().headline(odd), null);

        assertThat(filings.find(id).orElseThrow().title())
                .isEqualTo("a\ufffd\ufffdb\\u0000c\ufffd𠮷");
    }

    @Test
    void aReadingWithoutTextTakesTheTextOfTheOneBeforeAway() {
        keepRead(Samples.announced(id, 1), "第一版的正文。");
        Structured broken =
                Samples.structurer()
                        .refused(
                                Samples.announced(id, 2),
                                new DocumentStored.Refusal(Parse.Status.BROKEN, "damaged"),
                                List.of());

        filings.keep(Samples.announced(id, 2), broken.filing(), broken.text());

        assertThat(filings.text(id)).isEmpty();
        assertThat(filings.find(id).orElseThrow().documents()).isEmpty();
    }

    @Test
    void anotherTitleDoesNotUndoTheCategoryThatTheDocumentShowed() {
        Announced first = Samples.announced(id, 1, "资料", DAY);
        Structured read = read(first, "正文。");
        filings.keep(
                first,
                read.filing().in(new Category("investor-relations-record", "content")),
                read.text());

        Announced second = Samples.announced(id, 2, "资料（更正后）", DAY);
        filings.keep(second, Samples.structurer().headline(second), null);

        StructuredFiling shown = filings.find(id).orElseThrow();
        assertThat(shown.title()).isEqualTo("资料（更正后）");
        assertThat(shown.category().code()).isEqualTo("investor-relations-record");
    }

    @Test
    void anOlderReadingIsNeitherKeptNorTold() {
        keepRead(Samples.announced(id, 2), "第二版的正文。");
        Structured late = read(Samples.announced(id, 1), "第一版的正文。");

        assertThat(filings.keep(Samples.announced(id, 1), late.filing(), late.text())).isEmpty();

        assertThat(filings.text(id).orElseThrow().text()).contains("第二版");
    }

    @Test
    void whatWasKeptIsToldAgainInCaseItWasLost() {
        Announced filing = Samples.announced(id, 1);
        Structured read = read(filing, "正文。");
        filings.keep(filing, read.filing(), read.text());

        FilingStructured again = filings.keep(filing, read.filing(), read.text()).orElseThrow();

        assertThat(again.filing().filingId()).isEqualTo(id);
        assertThat(again.filing().stage()).isEqualTo(Stage.FULL);
        assertThat(again.text()).isEqualTo(read.text());
    }

    @Test
    void aWholeFilingIsWhatItsEventSaid() throws IOException {
        Announced filing = Samples.announced(id, 1);
        Structured read = read(filing, "称\"框架协议\"。\n金额\\1.50亿元\t𠮷。");
        FilingStructured told = filings.keep(filing, read.filing(), read.text()).orElseThrow();

        byte[] whole = filings.whole(id).orElseThrow();

        assertThat(whole).doesNotContain('\n');
        assertThat(EventJson.read(whole, FilingStructured.class)).isEqualTo(told);
    }

    private void keepRead(Announced filing, String text) {
        Structured read = read(filing, text);
        filings.keep(filing, read.filing(), read.text());
    }

    private static Structured read(Announced filing, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Samples.structurer()
                .full(
                        filing,
                        new Document("ef".repeat(32), "text/plain", bytes.length, null),
                        bytes);
    }
}
