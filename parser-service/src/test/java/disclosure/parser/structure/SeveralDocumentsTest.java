package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Document;
import disclosure.events.DocumentStored.Refusal;
import disclosure.events.FilingText;
import disclosure.events.Parse;
import disclosure.events.StructuredFiling;
import disclosure.parser.document.Paper;
import disclosure.parser.document.Papers;
import disclosure.parser.document.ReadingLimits;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A notice and its annexes are one text. */
class SeveralDocumentsTest {

    private static final String NOTICE =
            "<html><body><h1>关于签订重大合同的公告</h1><p>合同金额为3.20亿元。</p></body></html>";
    private static final String ANNEX =
            "<html><body><h1>补充协议</h1><p>违约金为5,000万元。</p>"
                    + "<table><tr><td>项目</td><td>金额</td></tr><tr><td>预付款</td><td>100</td></tr>"
                    + "</table></body></html>";

    private static Paper paper(String content, @Nullable String name) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return Paper.of(new Document("00", "text/html", bytes.length, null, null, name), bytes);
    }

    private static Structured read(Paper... papers) {
        return Sample.STRUCTURER.full(Sample.ANNOUNCED, new Papers(List.of(papers), List.of()));
    }

    private static FilingText text(Structured read) {
        return Objects.requireNonNull(read.text());
    }

    @Test
    void pagesAndOffsetsRunOn() {
        Structured both = read(paper(NOTICE, null), paper(ANNEX, "补充协议"));

        StructuredFiling filing = both.filing();
        String text = text(both).text();
        assertThat(text).contains("合同金额为3.20亿元。\n补充协议\n违约金为5,000万元。");
        assertThat(text(both).pageStarts()).containsExactly(0, text.indexOf("补充协议"));
        assertThat(filing.documents()).extracting(Document::firstPage).containsExactly(1, 2);
        assertThat(filing.amounts())
                .filteredOn(amount -> amount.text().equals("5,000万元"))
                .singleElement()
                .matches(amount -> amount.page() == 2)
                .matches(amount -> text.startsWith("5,000万元", amount.offset()));
        assertThat(filing.tables()).singleElement().matches(table -> table.page() == 2);
        assertThat(Sample.parse(both).status()).isEqualTo(Parse.Status.COMPLETE);
    }

    @Test
    void theFirstDocumentIsReadAsItIsAlone() {
        Structured alone = read(paper(NOTICE, null));
        Structured both = read(paper(NOTICE, null), paper(ANNEX, "补充协议"));

        assertThat(text(both).text()).startsWith(text(alone).text());
        assertThat(both.filing().amounts()).containsAll(alone.filing().amounts());
        assertThat(both.filing().documents().getFirst())
                .isEqualTo(alone.filing().documents().getFirst());
    }

    @Test
    void anAnnexThatCannotBeReadIsNamedAndTakesNothingFromTheOthers() {
        Structured read =
                read(
                        paper(NOTICE, null),
                        paper("%PDF-1.7\nno PDF after all", "审计报告"),
                        paper(ANNEX, "补充协议"));

        assertThat(text(read).text()).contains("合同金额").contains("违约金");
        assertThat(read.filing().documents())
                .extracting(Document::firstPage)
                .containsExactly(1, null, 2);
        Parse parse = Sample.parse(read);
        assertThat(parse.status()).isEqualTo(Parse.Status.PARTIAL);
        assertThat(parse.reason()).startsWith("审计报告: the file is damaged");
    }

    @Test
    void aMainDocumentThatCannotBeReadLeavesTheAnnexes() {
        Structured read = read(paper("%PDF-1.7\nno PDF after all", null), paper(ANNEX, "补充协议"));

        assertThat(text(read).text()).startsWith("补充协议");
        assertThat(Sample.parse(read).status()).isEqualTo(Parse.Status.PARTIAL);
        assertThat(Sample.parse(read).reason()).startsWith("the main document: ");
    }

    @Test
    void documentsOfWhichNoneCanBeReadAreWhatTheFirstOneIs() {
        Structured read = read(paper("%PDF-1.7\nno PDF after all", null), paper("", "补充协议"));

        assertThat(read.text()).isNull();
        assertThat(Sample.parse(read).status()).isEqualTo(Parse.Status.BROKEN);
        assertThat(Sample.parse(read).reason()).contains("补充协议: the file is empty");
    }

    @Test
    void theLimitsAreThoseOfAllTogether() {
        ReadingLimits few = new ReadingLimits(10, 60, 1_000_000, Duration.ofMinutes(1));
        FilingStructurer structurer =
                new FilingStructurer(Clock.fixed(Sample.NOW, ZoneOffset.UTC), few);

        Structured read =
                structurer.full(
                        Sample.ANNOUNCED,
                        new Papers(
                                List.of(
                                        paper("第一份文件的正文。".repeat(6), null),
                                        paper("第二份文件的正文。", "附件一"),
                                        Paper.unread(
                                                new Document("00", "", 1, null, null, "附件二"),
                                                new Refusal(Parse.Status.TOO_LARGE, "no room"))),
                                List.of("附件三: HTTP 404")));

        assertThat(text(read).text()).hasSizeLessThanOrEqualTo(60).startsWith("第一份文件");
        assertThat(Sample.parse(read).status()).isEqualTo(Parse.Status.PARTIAL);
        assertThat(Sample.parse(read).reason()).contains("附件一: ", "附件二: no room", "附件三: HTTP 404");
    }
}
