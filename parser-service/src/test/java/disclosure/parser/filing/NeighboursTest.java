package disclosure.parser.filing;

import static disclosure.local.testing.Waits.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.contains;

import disclosure.events.Announced;
import disclosure.events.Comparison;
import disclosure.events.Document;
import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import disclosure.events.Reference;
import disclosure.events.Stage;
import disclosure.events.StructuredFiling;
import disclosure.events.ValueChange;
import disclosure.local.testing.EnginesForTests;
import disclosure.parser.CrawlerServer;
import disclosure.parser.Samples;
import disclosure.parser.structure.Structured;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(CrawlerServer.class)
class NeighboursTest {

    private static final String REPORT = "澄湖仪器年度报告。\n主营业务为精密仪器。\n公司住所在临湖路。\n营业收入为 %s 亿元。\n";

    private static final String RECORD =
            """
            澄湖仪器股份有限公司投资者关系活动记录表
            一、投资者关系活动类别
            特定对象调研
            二、投资者关系活动主要内容
            问题1：公司去年的研发投入是多少？
            回复：公司%s
            问题2：%s
            回复：%s
            """;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Filings filings;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Versions versions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    EntityManager database;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String original = "bse-" + run + "-original";
    private final String correction = "bse-" + run + "-correction";

    @Test
    void aCorrectionAndItsOriginalKnowEachOther() {
        keep(announced(original, "报告" + run, "2026-04-01"), REPORT.formatted("6.42"));
        FilingStructured told =
                keep(
                        announced(correction, "报告" + run + "（更正后）", "2026-04-09"),
                        REPORT.formatted("6.24"));

        assertThat(told.filing().corrects()).isEqualTo(original);
        assertLinked();
    }

    @Test
    void theyDoTooWhenTheOriginalArrivesLater() {
        keep(announced(correction, "报告" + run + "（更正后）", "2026-04-09"), REPORT.formatted("6.24"));
        assertThat(found(correction).corrects()).isNull();

        Announced late = announced(original, "报告" + run, "2026-04-01");
        filings.keep(late, Samples.structurer().headline(late), null);
        FilingStructured told = keep(late, REPORT.formatted("6.42"));

        assertThat(told.filing().correctedBy()).isEqualTo(correction);
        assertLinked();
    }

    @Test
    void anotherIssuersFilingIsNotCorrected() {
        Announced other = ofIssuer("920812", announced(original, "报告" + run, "2026-04-01"));
        filings.keep(other, Samples.structurer().headline(other), null);
        keep(announced(correction, "报告" + run + "（更正后）", "2026-04-09"), "正文。");

        assertThat(found(correction).corrects()).isNull();
        assertThat(found(correction).correction()).isNotNull();
    }

    @Test
    void aDocumentReplacedUnderItsIdTellsWhatChanged() {
        Announced first = announced(original, "报告" + run, "2026-04-01");
        keep(first, REPORT.formatted("6.42"));
        keep(
                Samples.announced(original, 2, "报告" + run, "2026-04-01T00:00:00+08:00"),
                REPORT.formatted("6.24"));

        assertThat(changes(original))
                .extracting(ValueChange::from, ValueChange::to)
                .containsExactly(tuple("6.42", "6.24"));
    }

    @Test
    void whatAFilingNamesByNumberIsFoundAmongItsIssuers() {
        String issuer = "ticker-" + run;
        keep(
                ofIssuer(issuer, announced(original, "公告" + run, "2026-04-01")),
                "证券代码：920811 公告编号：临2026-031\n关于签订合同的公告\n本公司董事会保证公告内容真实。\n正文。");
        Announced later = ofIssuer(issuer, announced(correction, "进展", "2026-04-09"));

        FilingStructured told = keep(later, "合同正在履行。详见公司披露的公告（公告编号：临2026—031、临2026-032）。");

        assertThat(told.filing().references())
                .extracting(Reference::filingId)
                .containsExactly(original, null);
        assertThat(found(correction).references()).isEqualTo(told.filing().references());
    }

    @Test
    void whatAFilingNamesIsFoundWhenItArrivesLaterToo() {
        String issuer = "ticker-" + run;
        keep(
                ofIssuer(issuer, announced(correction, "进展", "2026-04-09")),
                "合同正在履行。详见公司披露的公告（公告编号：临2026—031、临2026-032）。");
        assertThat(linked(correction)).containsOnlyNulls();

        keep(
                ofIssuer(issuer, announced(original, "公告" + run, "2026-04-01")),
                "证券代码：920811 公告编号：临2026-031\n关于签订合同的公告\n本公司董事会保证公告内容真实。\n正文。");
        keep(
                ofIssuer("other-" + run, announced(original + "-2", "公告", "2026-04-01")),
                "证券代码：920811 公告编号：临2026-032\n关于签订合同的公告\n本公司董事会保证公告内容真实。\n正文。");

        assertThat(linked(correction)).containsExactly(original, null);
        given().auth()
                .oauth2(EnginesForTests.identity().token("analyst", "fund", "filings:read"))
                .get("/api/filings/" + correction)
                .then()
                .body("references.filingId", contains(original, null));
    }

    @Test
    void whatTwoLaterFilingsCallThemselvesIsNoLink() {
        String issuer = "ticker-" + run;
        keep(
                ofIssuer(issuer, announced(correction, "进展", "2026-04-09")),
                "合同正在履行。详见公司披露的公告（公告编号：2026-031）。");
        for (String copy : List.of("-1", "-2")) {
            keep(
                    ofIssuer(issuer, announced(original + copy, "公告" + run, "2026-04-01")),
                    "证券代码：920811 公告编号：2026-031\n关于签订合同的公告\n本公司董事会保证公告内容真实。\n正文。");
        }

        assertThat(linked(correction)).containsOnlyNulls();
    }

    @Test
    void whatAnOlderParserFoundIsKeptForAudit() {
        keep(announced(original, "报告" + run, "2026-04-01"), REPORT.formatted("6.42"));
        StructuredFiling known = found(original);
        Structured anew = read(announced(original, "报告" + run, "2026-04-01"), "正文。");
        StructuredFiling newer =
                edited(anew.filing(), StructuredFiling.class, "parserVersion", "99");

        FilingStructured told =
                filings.replace(known, newer, anew.text(), true, Instant.EPOCH).orElseThrow();

        assertThat(told.silent()).isTrue();
        assertThat(Objects.requireNonNull(found(original).parse()).parserVersion()).isEqualTo("99");
        assertThat(versions.of(original))
                .extracting(version -> version.filing().parse())
                .containsExactly(known.parse());
        assertThat(filings.replace(known, newer, anew.text(), true, Instant.EPOCH)).isEmpty();
    }

    @Test
    void aRecordIsComparedWithTheOneBeforeWhicheverCameFirst() {
        String first = "bse-" + run + "-first";
        String last = "bse-" + run + "-last";
        keep(record(last, "2036-04-09"), RECORD.formatted("研发费用为 1.80 亿元。", "新厂房何时启用？", "预计年底。"));
        assertThat(found(last).comparison()).isNull();

        keep(record(first, "2036-04-01"), RECORD.formatted("研发费用为 1.20 亿元。", "有无回购计划？", "暂无。"));

        Comparison comparison = Objects.requireNonNull(found(last).comparison());
        assertThat(comparison.previous()).isEqualTo(first);
        assertThat(comparison.newQuestions()).containsExactly(2);
        assertThat(comparison.droppedQuestions()).containsExactly(2);
        assertThat(comparison.changedFigures())
                .extracting(Comparison.Figure::from, Comparison.Figure::to)
                .containsExactly(tuple("1.20亿元", "1.80亿元"));
    }

    @Test
    void readingAnewKeepsWhatWasFoundBesideADocumentThatIsGone() {
        keep(announced(original, "报告" + run, "2026-04-01"), REPORT.formatted("6.42"));
        Announced second = Samples.announced(original, 2, "报告" + run, "2026-04-01T00:00:00+08:00");
        keep(second, REPORT.formatted("6.24"));
        Structured anew = read(second, "前言。\n" + REPORT.formatted("6.24"));

        filings.replace(found(original), anew.filing(), anew.text(), true, Instant.EPOCH);

        ValueChange change = changes(original).getFirst();
        assertThat(change.from()).isEqualTo("6.42");
        assertThat(Objects.requireNonNull(anew.text()).text().substring(change.offset()))
                .startsWith("6.24");
    }

    @Test
    void whatIsReadAnewAsNoCorrectionLeavesItsOriginal() {
        keep(announced(original, "报告" + run, "2026-04-01"), REPORT.formatted("6.42"));
        Announced filing = announced(correction, "报告" + run + "（更正后）", "2026-04-09");
        keep(filing, REPORT.formatted("6.24"));
        Structured anew = read(announced(correction, "其他事项" + run, "2026-04-09"), "正文。");

        filings.replace(found(correction), anew.filing(), anew.text(), true, Instant.EPOCH);

        assertThat(found(correction).corrects()).isNull();
        assertThat(found(original).correctedBy()).isNull();
    }

    @Test
    void aCorrectionThatIsBeingReadIsNotTakenBackByItsOriginal() throws Exception {
        Announced filing = announced(correction, "报告" + run + "（更正后）", "2026-04-09");
        filings.keep(filing, Samples.structurer().headline(filing), null);

        whileItIsKept(
                () -> keep(filing, REPORT.formatted("6.24")),
                () ->
                        keep(
                                announced(original, "报告" + run, "2026-04-01"),
                                REPORT.formatted("6.42")));

        assertThat(found(correction).stage()).isEqualTo(Stage.FULL);
        assertLinked();
    }

    @Test
    void aRecordThatIsBeingReadIsNotTakenBackByTheOneBefore() throws Exception {
        String first = "bse-" + run + "-first";
        String last = "bse-" + run + "-last";
        keep(record(last, "2037-04-09"), RECORD.formatted("研发费用为 1.80 亿元。", "新厂房何时启用？", "年底。"));

        whileItIsKept(
                () ->
                        keep(
                                Samples.announced(
                                        last, 2, "投资者关系活动记录表", "2037-04-09T00:00:00+08:00"),
                                RECORD.formatted("研发费用为 1.90 亿元。", "新厂房何时启用？", "年底。")),
                () ->
                        keep(
                                record(first, "2037-04-01"),
                                RECORD.formatted("研发费用为 1.20 亿元。", "有无回购计划？", "暂无。")));

        assertThat(found(last).revision()).isEqualTo(2);
        assertThat(Objects.requireNonNull(found(last).comparison()).changedFigures())
                .extracting(Comparison.Figure::from, Comparison.Figure::to)
                .containsExactly(tuple("1.20亿元", "1.90亿元"));
    }

    @Test
    void theFilingThatTheTitleAloneMeantIsLeftWhenTheTextNamesAnother() {
        String issuer = "ticker-" + run;
        String march = original + "-march";
        String april = original + "-april";
        String head = "证券代码：920811 公告编号：%s\n关于经营情况的公告\n本公司董事会保证公告内容真实。\n正文。";
        keep(
                ofIssuer(issuer, announced(march, "经营情况" + run, "2026-03-01")),
                head.formatted("2026-031"));
        keep(
                ofIssuer(issuer, announced(april, "经营情况" + run, "2026-04-01")),
                head.formatted("2026-041"));
        Announced filing =
                ofIssuer(issuer, announced(correction, "经营情况" + run + "（更正后）", "2026-04-09"));
        filings.keep(filing, Samples.structurer().headline(filing), null);
        assertThat(found(april).correctedBy()).isEqualTo(correction);

        keep(filing, head.formatted("2026-051") + "\n公司披露的公告（公告编号：2026-031）有误，现予以更正。");

        assertThat(found(correction).corrects()).isEqualTo(march);
        assertThat(found(march).correctedBy()).isEqualTo(correction);
        assertThat(found(april).correctedBy()).isNull();
    }

    /** The other one begins when the first is kept, and waits until that is done. */
    private void whileItIsKept(Runnable first, Runnable other) throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<?> waiting =
                    QuarkusTransaction.requiringNew()
                            .call(
                                    () -> {
                                        first.run();
                                        database.flush();
                                        Future<?> begun = thread.submit(other);
                                        await().until(this::somebodyWaits);
                                        return begun;
                                    });
            waiting.get();
        }
    }

    private boolean somebodyWaits() {
        String question = "select exists(select from pg_locks where not granted)";
        return QuarkusTransaction.requiringNew()
                .call(() -> (Boolean) database.createNativeQuery(question).getSingleResult());
    }

    private static Announced record(String id, String day) {
        return announced(id, "投资者关系活动记录表", day);
    }

    private void assertLinked() {
        assertThat(found(correction).corrects()).isEqualTo(original);
        assertThat(changes(correction))
                .extracting(ValueChange::what, ValueChange::from, ValueChange::to)
                .containsExactly(tuple("营业收入为", "6.42", "6.24"));
        assertThat(found(original).correctedBy()).isEqualTo(correction);
    }

    private List<ValueChange> changes(String id) {
        return Objects.requireNonNull(found(id).correction()).changes();
    }

    private StructuredFiling found(String id) {
        return filings.find(id).orElseThrow();
    }

    private FilingStructured keep(Announced filing, String text) {
        Structured read = read(filing, text);
        return filings.keep(filing, read.filing(), read.text()).orElseThrow();
    }

    private static Structured read(Announced filing, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Samples.structurer()
                .full(
                        filing,
                        new Document("ef".repeat(32), "text/plain", bytes.length, null),
                        bytes);
    }

    private static Announced announced(String id, String title, String day) {
        return Samples.announced(id, 1, title, day + "T00:00:00+08:00");
    }

    private List<@Nullable String> linked(String id) {
        return filings.findLinked(id).orElseThrow().references().stream()
                .<@Nullable String>map(Reference::filingId)
                .toList();
    }

    private static Announced ofIssuer(String ticker, Announced filing) {
        return edited(filing, Announced.class, "ticker", ticker);
    }

    private static <T> T edited(T record, Class<T> type, String key, String value) {
        String json = new String(EventJson.write(record), StandardCharsets.UTF_8);
        String edited =
                json.replaceFirst(
                        "\"" + key + "\":\"[^\"]*\"", "\"" + key + "\":\"" + value + "\"");
        try {
            return EventJson.read(edited.getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
