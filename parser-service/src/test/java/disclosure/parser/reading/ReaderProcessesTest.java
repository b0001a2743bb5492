package disclosure.parser.reading;

import static disclosure.local.testing.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.events.Issuer;
import disclosure.events.Parse;
import disclosure.events.Precision;
import disclosure.events.StructuredFiling;
import disclosure.events.Trace;
import disclosure.parser.document.Paper;
import disclosure.parser.document.Papers;
import disclosure.parser.document.ReadingLimits;
import disclosure.parser.document.pdf.DrawnPdf;
import disclosure.parser.structure.FilingStructurer;
import disclosure.parser.structure.HostilePdf;
import disclosure.parser.structure.Structured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReaderProcessesTest {

    private static final Instant NOW = Instant.parse("2031-05-09T08:00:00Z");
    private static final long SMALL = 48L * 1024 * 1024;

    /** What {@code disclosure.parser.reading.memory} is when nobody sets it. */
    private static final long CONFIGURED = 384L * 1024 * 1024;

    /** On a busy machine the usual time may not do. */
    private static final ReadingLimits PATIENT =
            new ReadingLimits(2_000, 2_000_000, 64L * 1024 * 1024, Duration.ofMinutes(5));

    private static final long LONGEST = 1_000_000;

    private static final String PROSE = " 万元是青禾算力在报告期内实现的收入，主要来自算力服务，毛利率与去年同期持平。";

    private static final byte[] NOTICE =
            "证券代码：830999 证券简称：青禾算力\n关于回购股份的公告\n公司拟回购股份 1,200 万元。\n"
                    .getBytes(StandardCharsets.UTF_8);
    private static final Announced FILING =
            new Announced(
                    "bse-1",
                    1,
                    "bse",
                    "BSE",
                    "830999",
                    new Issuer("青禾算力", null),
                    List.of(),
                    "关于回购股份的公告",
                    null,
                    null,
                    OffsetDateTime.parse("2031-05-09T00:00:00+08:00"),
                    Precision.DAY,
                    NOW,
                    null,
                    false,
                    Trace.seen(null, NOW));

    private ReaderProcesses readers = new ReaderProcesses(ReadingLimits.DEFAULT, SMALL, 2);

    @AfterEach
    void end() {
        readers.close();
    }

    @Test
    void findsTheSameInAnotherProcess() throws IOException {
        Structured there = structured(NOTICE);

        Clock parsed = Clock.fixed(parsedAt(there.filing()), ZoneOffset.UTC);
        Structured here =
                new FilingStructurer(parsed, ReadingLimits.DEFAULT)
                        .full(FILING, document(NOTICE), NOTICE);
        assertThat(there).isEqualTo(here);
    }

    @Test
    void givesUpADocumentThatNeedsTooMuchMemoryAndReadsTheNext() throws IOException {
        String elements = "<html>" + "<b>x</b>".repeat(500_000);

        Outcome outcome = read(elements.getBytes(StandardCharsets.UTF_8));

        assertThat(status(outcome)).isEqualTo(Parse.Status.TOO_LARGE);
        assertThat(structured(NOTICE).text()).isNotNull();
    }

    @Test
    void anAnnexThatNeedsTooMuchMemoryLeavesTheMainDocument() throws IOException {
        byte[] annex = ("<html>" + "<b>x</b>".repeat(500_000)).getBytes(StandardCharsets.UTF_8);
        Papers papers =
                new Papers(
                        List.of(
                                Paper.of(document(NOTICE), NOTICE),
                                Paper.of(document(annex), annex)),
                        List.of());

        Outcome outcome = readers.read(FILING, papers);

        assertThat(status(outcome)).isEqualTo(Parse.Status.PARTIAL);
        assertThat(((Outcome.Read) outcome).structured().text()).isNotNull();
    }

    @Test
    void givesUpAPageThatUnpacksToMoreThanTheMemory() throws IOException {
        byte[] bomb = HostilePdf.unpackingTo(200);
        assertThat(bomb).hasSizeLessThan(1024 * 1024);

        Outcome outcome = read(bomb);

        assertThat(status(outcome)).isEqualTo(Parse.Status.TOO_LARGE);
    }

    @Test
    void readsAReportOfFourHundredPagesInTheMemoryThatIsConfigured() throws IOException {
        readers.close();
        readers = new ReaderProcesses(PATIENT, CONFIGURED, 1);

        Structured read = structured(report(400));

        StructuredFiling filing = read.filing();
        assertThat(filing.parse())
                .isEqualTo(new Parse(Parse.Status.COMPLETE, null, FilingStructurer.PARSER_VERSION));
        assertThat(filing.documents().getFirst().pages()).isEqualTo(400);
        assertThat(filing.tables()).hasSize(400);
        assertThat(Objects.requireNonNull(read.text()).text()).contains("第 400 项 营业收入");
    }

    @Test
    void answersWithTheTextAloneWhereItsFactsLeaveNoRoomForIt() throws IOException {
        readers.close();
        readers = new ReaderProcesses(PATIENT, CONFIGURED, 1);
        String record =
                "投资者关系活动记录表\n一、投资者关系活动类别\n特定对象调研\n二、投资者关系活动主要内容\n问题1：公司的收入是多少？\n回复："
                        + "2031年1月5日收入100.5万元，同比增长3.5%。\n".repeat(3_000)
                        + "算力服务是主营业务。".repeat(191_000);

        Structured read = structured(record.getBytes(StandardCharsets.UTF_8));

        Parse parse = Objects.requireNonNull(read.filing().parse());
        assertThat(parse.status()).isEqualTo(Parse.Status.PARTIAL);
        assertThat(parse.reason()).contains("more than 7340032 bytes");
        assertThat(read.filing().investorRelations()).isNull();
        assertThat(Objects.requireNonNull(read.text()).text()).contains("同比增长3.5%");
    }

    @Test
    void takesNoAnswerThatIsLongerThanAnyOfOurs() throws IOException {
        readers.close();
        readers =
                new ReaderProcesses(
                        List.of("sh", "-c", "printf '\\001\\177\\377\\377\\377'; exec sleep 86400"),
                        Duration.ofMinutes(1),
                        LONGEST,
                        1);

        assertThat(status(read(NOTICE))).isEqualTo(Parse.Status.TOO_LARGE);
    }

    @Test
    void endsAProcessThatDoesNotAnswerInTime() throws IOException {
        readers.close();
        readers =
                new ReaderProcesses(List.of("sleep", "86400"), Duration.ofMillis(100), LONGEST, 2);

        Outcome outcome = read(NOTICE);

        assertThat(outcome).isInstanceOf(Outcome.Ended.class);
        assertThat(status(outcome)).isEqualTo(Parse.Status.TOO_LARGE);
    }

    @Test
    void saysWithWhatCodeAProcessEnded() throws IOException {
        readers.close();
        readers =
                new ReaderProcesses(
                        List.of("sh", "-c", "exit 7"), Duration.ofMinutes(1), LONGEST, 2);

        Outcome outcome = read(NOTICE);

        assertThat(outcome)
                .isEqualTo(
                        new Outcome.Ended(
                                Parse.Status.BROKEN, "reading it ended its process with code 7"));
    }

    @Test
    void replacesAProcessThatDiedWhileIdle() throws IOException {
        readers.warmUp();
        ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("ReaderProgram"))
                .forEach(
                        child -> {
                            child.destroyForcibly();
                            child.onExit().join();
                        });

        assertThat(structured(NOTICE).text()).isNotNull();
    }

    @Test
    void readsNoMoreAtOnceThanThereIsMemoryFor() throws Exception {
        readers.close();
        readers =
                new ReaderProcesses(List.of("sleep", "86400"), Duration.ofMillis(500), LONGEST, 1);
        AtomicLong most = new AtomicLong();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> outcomes =
                    List.of(threads.submit(() -> read(NOTICE)), threads.submit(() -> read(NOTICE)));
            await().until(
                            () -> {
                                most.accumulateAndGet(sleepers(), Math::max);
                                return outcomes.stream().allMatch(Future::isDone);
                            });
            for (Future<Outcome> outcome : outcomes) {
                assertThat(outcome.get()).isInstanceOf(Outcome.Ended.class);
            }
        }
        assertThat(most).hasValue(1);
    }

    private static long sleepers() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("86400"))
                .count();
    }

    @Test
    void blamesNoDocumentForTheEndOfTheService() throws IOException {
        readers.warmUp();
        readers.close();

        assertThatThrownBy(() -> read(NOTICE)).isInstanceOf(IOException.class);
    }

    /**
     * Each page as full as those of a report are: a table of six rows and thirty lines of prose.
     */
    private static byte[] report(int pages) {
        DrawnPdf report = new DrawnPdf();
        float[] columns = {60, 220, 340, 440, 540};
        for (int page = 1; page <= pages; page++) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("项目", "本期金额", "上期金额", "变动"));
            for (int row = 1; row < 6; row++) {
                String sum = "%d,%03d.%02d".formatted(page, row * 37, row);
                rows.add(List.of("第 " + page + " 项 营业收入", sum, sum, row + ".50%"));
            }
            report.table(columns, 60, rows);
            for (int line = 0; line < 30; line++) {
                report.words(60, 220 + 18 * line, page * 30 + line + PROSE);
            }
            report.words(290, 800, String.valueOf(page)).page();
        }
        return report.bytes();
    }

    private Outcome read(byte[] bytes) throws IOException {
        return readers.read(FILING, Papers.of(document(bytes), bytes));
    }

    private Structured structured(byte[] bytes) throws IOException {
        return switch (read(bytes)) {
            case Outcome.Read(Structured structured) -> structured;
            case Outcome.Ended ended -> throw new AssertionError(ended);
        };
    }

    private static Parse.Status status(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read(Structured structured) ->
                    Objects.requireNonNull(structured.filing().parse()).status();
            case Outcome.Ended(Parse.Status status, String _) -> status;
        };
    }

    private static Instant parsedAt(StructuredFiling filing) {
        return Objects.requireNonNull(filing.trace().parsed());
    }

    private static Document document(byte[] bytes) {
        return new Document("00", "application/octet-stream", bytes.length, null);
    }
}
