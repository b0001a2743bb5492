package disclosure.parser.filing;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Announced;
import disclosure.events.Category;
import disclosure.events.Document;
import disclosure.events.DocumentStored;
import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import disclosure.events.FilingText;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    @Test
    void listsHoldNoneOfWhatMayBeLarge() {
        Announced filing = Samples.announced(id, 1, "投资者关系活动记录表", "2038-05-21T00:00:00+08:00");
        Structured read =
                read(
                        filing,
                        """
                        澄湖仪器股份有限公司投资者关系活动记录表
                        一、投资者关系活动类别
                        特定对象调研
                        二、投资者关系活动主要内容
                        问题1：收入是多少？
                        回复：截至2037年12月31日收入为 6.42 亿元，同比增长 3.5%。
                        问题2：有无回购计划？
                        回复：详见公告（公告编号：2026-031）。
                        """);
        filings.keep(filing, read.filing(), read.text());
        assertThat(read.filing().investorRelations()).isNotNull();
        assertThat(read.filing().amounts()).isNotEmpty();
        assertThat(read.filing().dates()).isNotEmpty();

        Brief brief = filings.newest(published(2038), 10).getFirst();

        assertThat(brief.questions()).isEqualTo(2);
        assertThat(brief.filing().title()).isEqualTo("投资者关系活动记录表");
        assertThat(brief.filing().documents()).isEqualTo(read.filing().documents());
        assertThat(brief.filing().investorRelations()).isNull();
        assertThat(brief.filing().amounts()).isEmpty();
        assertThat(brief.filing().percentages()).isEmpty();
        assertThat(brief.filing().dates()).isEmpty();
        assertThat(brief.filing().references()).isEmpty();
    }

    @Test
    void aPageOfLargeFilingsHasFewerOfThem() throws IOException {
        FilingText text = new FilingText("a".repeat(6_000_000), List.of(0), false);
        for (int day = 4; day > 0; day--) {
            Announced filing =
                    Samples.announced(id + day, 1, "年度报告", "2039-05-0" + day + "T00:00:00+08:00");
            filings.keep(filing, read(filing, "正文。").filing(), text);
        }

        WholePage first = filings.newestWhole(published(2039), 100);
        WholePage second = filings.newestWhole(Objects.requireNonNull(first.rest()), 100);

        assertThat(ids(first)).containsExactly(id + 4, id + 3, id + 2);
        assertThat(ids(second)).containsExactly(id + 1);
        assertThat(second.rest()).isNull();
    }

    private static List<String> ids(WholePage page) throws IOException {
        List<String> ids = new ArrayList<>();
        for (byte[] filing : page.filings()) {
            ids.add(EventJson.read(filing, FilingStructured.class).filing().filingId());
        }
        return ids;
    }

    private static Filter published(int year) {
        return new Filter(
                List.of(),
                List.of(),
                List.of(),
                null,
                new Bound.Day(LocalDate.of(year, 1, 1)),
                new Bound.Day(LocalDate.of(year, 12, 31)),
                null,
                null,
                List.of(),
                null,
                null);
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
