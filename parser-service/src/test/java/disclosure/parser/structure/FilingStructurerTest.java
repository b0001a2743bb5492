package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.DocumentStored;
import disclosure.events.InvestorRelations;
import disclosure.events.InvestorRelations.Host;
import disclosure.events.InvestorRelations.Question;
import disclosure.events.InvestorRelations.Session;
import disclosure.events.Parse;
import disclosure.events.Reference;
import disclosure.events.Section;
import disclosure.events.Stage;
import disclosure.events.StructuredFiling;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FilingStructurerTest {

    private final Structured numbered = Sample.read(Sample.bytes("/records/numbered-sections.txt"));
    private final Structured rows = Sample.read(Sample.bytes("/records/table-rows.txt"));

    FilingStructurerTest() throws IOException {}

    @Test
    void tellsWhatTheAnnouncementTellsAtTheHeadline() {
        StructuredFiling headline = Sample.STRUCTURER.headline(Sample.ANNOUNCED);

        assertThat(headline.stage()).isEqualTo(Stage.HEADLINE);
        assertThat(headline.parse()).isNull();
        assertThat(headline.category().code()).isEqualTo("investor-relations-record");
        assertThat(headline.trace().parsed()).isEqualTo(Sample.NOW);
    }

    @Test
    void keepsTheReasonOfARefusedDocument() {
        var refusal = new DocumentStored.Refusal(Parse.Status.TOO_LARGE, "600 MB");

        Structured refused = Sample.STRUCTURER.refused(Sample.ANNOUNCED, refusal, List.of());

        assertThat(refused.text()).isNull();
        assertThat(refused.filing().stage()).isEqualTo(Stage.FULL);
        assertThat(refused.filing().parse())
                .isEqualTo(
                        new Parse(
                                Parse.Status.TOO_LARGE, "600 MB", FilingStructurer.PARSER_VERSION));
    }

    @Test
    void readsTheFormOfNumberedSections() {
        InvestorRelations record = Sample.record(numbered);

        assertThat(Sample.parse(numbered).status()).isEqualTo(Parse.Status.COMPLETE);
        assertThat(numbered.filing().number()).isEqualTo("2031-017");
        assertThat(numbered.filing().issuer().name()).isEqualTo("江南青禾算力科技股份有限公司");
        assertThat(record.activityTypes()).containsExactly("业绩说明会");
        assertThat(record.activityTypesInferred()).isTrue();
        assertThat(record.sessions())
                .containsExactly(
                        new Session(LocalDate.of(2031, 5, 8), null, "15:00", "16:30", false));
        assertThat(record.place()).isEqualTo("公司二楼会议室");
        assertThat(record.institutions()).isEmpty();
        assertThat(record.hosts())
                .containsExactly(
                        new Host("林远山", "公司董事长"),
                        new Host("苏晴", "公司董事会秘书、副总经理"),
                        new Host("高明", "保荐代表人"),
                        new Host("文静", "保荐代表人"));
        assertThat(record.recordDate()).isEqualTo(LocalDate.of(2031, 5, 9));
    }

    @Test
    void keepsListsAndSubQuestionsInTheirQuestion() {
        List<Question> questions = Sample.record(numbered).questions();

        assertThat(questions).extracting(Question::number).containsExactly(1, 2, 3);
        assertThat(questions.get(0).answer())
                .contains("细分产品线包括")
                .contains("1、在现有厂区")
                .endsWith("感谢您的关注。");
        assertThat(questions.get(1).question()).isEqualTo("（1）毛利率为何下降？（2）是否有分红计划？");
        assertThat(questions.get(2).answer()).isEqualTo("谢谢！");
    }

    @Test
    void pointsIntoTheTextWithEveryOffset() {
        String text = Objects.requireNonNull(numbered.text()).text();

        for (Question question : Sample.record(numbered).questions()) {
            assertThat(text.substring(question.offset())).startsWith(question.question());
        }
        for (Section section : numbered.filing().sections()) {
            assertThat(text.substring(section.offset())).startsWith(section.heading());
        }
    }

    @Test
    void namesReferencesAndScheduledDatesButNotItsOwnNumber() {
        assertThat(numbered.filing().references())
                .containsExactly(
                        new Reference("2031-009", "关于二〇三〇年度利润分配预案的公告", null),
                        new Reference("2031-010", "年度报告", null));
        assertThat(numbered.filing().dates())
                .filteredOn(date -> "scheduled-disclosure".equals(date.meaning()))
                .singleElement()
                .satisfies(
                        date -> {
                            assertThat(date.date()).isEqualTo("2031-08-20");
                            assertThat(date.meaning()).isEqualTo("scheduled-disclosure");
                            assertThat(date.text()).isEqualTo("2031 年 8 月 20 日");
                        });
    }

    @Test
    void listsTheSectionsButNoLineOfAnAnswer() {
        assertThat(numbered.filing().sections())
                .extracting(Section::heading)
                .containsExactly("一、 投资者关系活动类别", "二、 投资者关系活动情况", "三、 投资者关系活动主要内容");
    }

    @Test
    void readsTheFormOfTableRows() {
        InvestorRelations record = Sample.record(rows);

        assertThat(rows.filing().number()).isEqualTo("2032-004");
        assertThat(rows.filing().issuer().name()).isEqualTo("东海云帆光电股份有限公司");
        assertThat(record.activityTypes()).containsExactly("业绩说明会", "其他");
        assertThat(record.activityTypesInferred()).isFalse();
        assertThat(record.activityTypeOther()).isEqualTo("电话会议");
        assertThat(record.institutions()).containsExactly("远山基金", "北斗证券");
        assertThat(record.participants()).containsExactly("王小明", "李想", "赵敏");
        assertThat(record.sessions())
                .containsExactly(
                        new Session(LocalDate.of(2032, 4, 28), null, "15:00", "16:30", false));
        assertThat(record.place()).isNull();
        assertThat(record.hosts())
                .containsExactly(new Host("周正", "董事长"), new Host("吴悠", "董事会秘书兼财务总监"));
        assertThat(record.recordDate()).isEqualTo(LocalDate.of(2032, 4, 29));
    }

    @Test
    void tellsQuestionsFromStatementsAndFromListsInAnswers() {
        List<Question> questions = Sample.record(rows).questions();

        assertThat(questions)
                .extracting(Question::question)
                .containsExactly("公司产品价格如何？", "公司今年有何规划");
        assertThat(questions.get(0).answer()).endsWith("2、供给稳定。");
        assertThat(questions.get(1).answer()).isEqualTo("稳健经营。");
    }

    @Test
    void turnsBadBytesIntoAStatus() {
        byte[] broken = "%PDF-1.7 nothing follows".getBytes(StandardCharsets.US_ASCII);

        assertThat(Sample.parse(Sample.read(broken)).status()).isEqualTo(Parse.Status.BROKEN);
        assertThat(Sample.parse(Sample.read(new byte[0])).reason()).contains("empty");
        assertThat(Sample.parse(Sample.read(new byte[] {1, 2, 3, 0})).status())
                .isEqualTo(Parse.Status.UNSUPPORTED);
    }

    @Test
    void namesTheOtherSharesThatTheHeadOfADocumentNames() {
        String head =
                """
                证券代码：600998、900998 证券简称：云帆港机、云帆 B 股 编号：临2031-015
                云帆港口机械股份有限公司
                重大合同公告
                """;
        byte[] text = head.getBytes(StandardCharsets.UTF_8);

        StructuredFiling filing = Sample.unannounced(text).filing();
        StructuredFiling another = Sample.read(text).filing();

        assertThat(filing.tickers()).containsExactly("600998", "900998");
        assertThat(filing.securities().getFirst().exchange()).isEqualTo("SSE");
        assertThat(filing.securities().getFirst().shortName()).isEqualTo("云帆港机");
        // The feed says that the filing is another company's.
        assertThat(another.tickers()).containsExactly("830999");
    }
}
