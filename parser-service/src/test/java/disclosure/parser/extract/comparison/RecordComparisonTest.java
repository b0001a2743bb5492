package disclosure.parser.extract.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import disclosure.events.Comparison;
import disclosure.events.InvestorRelations;
import disclosure.events.InvestorRelations.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordComparisonTest {

    private static final String STANDING = "公司高度重视投资者回报，将结合经营情况、资金需求与发展阶段，综合考虑分红政策，具体请以公司披露的公告为准。";

    @Test
    void tellsNewQuestionsFromDroppedOnes() {
        Comparison comparison =
                compare(
                        record("公司今年的营业收入增长的原因是什么？", "订单增加。", "公司是否有海外建厂的计划？", "暂无。"),
                        record("请问公司营业收入增长的原因？", "新品放量。", "第二代光谱仪何时量产？", "预计年底。"));

        assertThat(comparison.previous()).isEqualTo("szse-before");
        assertThat(comparison.newQuestions()).containsExactly(2);
        assertThat(comparison.droppedQuestions()).containsExactly(2);
    }

    @Test
    void anAnswerGivenAgainIsRepeatedEvenToAnotherQuestion() {
        Comparison comparison =
                compare(
                        record("分红计划如何？", STANDING),
                        record("市值管理有何措施？", STANDING.replace("综合考虑", "统筹考虑")));

        assertThat(comparison.repeated())
                .extracting(Comparison.Pair::number, Comparison.Pair::previousNumber)
                .containsExactly(tuple(1, 1));
        assertThat(comparison.repeated().getFirst().likeness()).isBetween(0.8, 0.99);
    }

    @Test
    void theSameFormAboutAnotherThingIsAnotherQuestion() {
        Comparison comparison =
                compare(
                        record("公司光谱业务的发展现状如何？", "样机已交付。", "“临湖基地扩产项目”的投资计划是什么？", "投资 3.20 亿元。"),
                        record("公司质谱业务的发展现状如何？", "尚在研发。", "“山前基地扩产项目”的投资计划是什么？", "投资 1.80 亿元。"));

        assertThat(comparison.newQuestions()).containsExactly(1, 2);
        assertThat(comparison.droppedQuestions()).containsExactly(1, 2);
        assertThat(comparison.changedFigures()).isEmpty();
    }

    @Test
    void whoAnswersTheSameForTheMostPartSpeaksAboutTheSame() {
        Comparison comparison =
                compare(
                        record("公司的产能情况？", "临湖新厂房已完成建设，二期工程正在推进，设备将分批到位，以满足客户需求。"),
                        record("扩产节奏是怎样安排的？", "目前临湖新厂房已完成建设，二期工程正在推进，以满足客户需求，预计明年投产。"));

        assertThat(comparison.newQuestions()).isEmpty();
        assertThat(comparison.droppedQuestions()).isEmpty();
        assertThat(comparison.repeated()).isEmpty();
    }

    @Test
    void aQuestionAskedInTwoPartsIsNotNew() {
        Comparison comparison =
                compare(
                        record("光谱仪的使用寿命延长吗？寿命延长会影响更换周期吗？", "会延长。影响有限。"),
                        record("光谱仪的使用寿命延长吗？", "会。", "光谱仪寿命延长会影响更换周期吗？", "影响有限。"));

        assertThat(comparison.newQuestions()).isEmpty();
        assertThat(comparison.droppedQuestions()).isEmpty();
    }

    @Test
    void anotherPeriodIsTheSameTopicWithOtherFigures() {
        Comparison comparison =
                compare(
                        record("2025年上半年海外收入占比是多少？", "海外收入占比约为12%。"),
                        record("2025年全年海外收入的占比是多少？", "海外收入占比约为15%。"));

        assertThat(comparison.newQuestions()).isEmpty();
        assertThat(comparison.changedFigures())
                .extracting(Comparison.Figure::from, Comparison.Figure::to)
                .containsExactly(tuple("12%", "15%"));
    }

    @Test
    void thanksAroundAnAnswerDoNotHideThatItIsRepeated() {
        Comparison comparison =
                compare(
                        record("分红计划如何？", STANDING),
                        record("分红计划如何？", "您好，感谢您对公司的关注。" + STANDING + "谢谢！"));

        assertThat(comparison.repeated().getFirst().likeness()).isEqualTo(1);
    }

    @Test
    void courtesiesAreNoRepetition() {
        assertThat(compare(record("问一？", "感谢您的关注，谢谢！"), record("问一？", "感谢您的关注，谢谢！")).repeated())
                .isEmpty();
    }

    @Test
    void figuresThatChangedStandWithTheirWords() {
        Comparison comparison =
                compare(
                        record("研发投入情况？", "2025年研发人员 120 人，研发费用 1.2 亿元，占营业收入比例为12.5%。"),
                        record("研发投入的情况如何？", "2026年研发人员135人，研发费用1.2亿元，占营业收入比例为 13.1%。"));

        assertThat(comparison.changedFigures())
                .extracting(Comparison.Figure::what, Comparison.Figure::from, Comparison.Figure::to)
                .containsExactly(tuple("研发人员", "120人", "135人"), tuple("占营业收入比例", "12.5%", "13.1%"));
    }

    @Test
    void aRecordBesideItselfHasNothingNew() {
        InvestorRelations record = record("分红计划如何？", STANDING, "产能多大？", "产能约 300 台。");

        Comparison comparison = compare(record, record);

        assertThat(comparison.newQuestions()).isEmpty();
        assertThat(comparison.droppedQuestions()).isEmpty();
        assertThat(comparison.changedFigures()).isEmpty();
        assertThat(comparison.repeated()).hasSize(1);
    }

    @Test
    void questionsWithoutAnswersAreComparedToo() {
        Comparison comparison = compare(record("产能多大？", null), record("产能多大？", "300台。"));

        assertThat(comparison.newQuestions()).isEmpty();
        assertThat(comparison.repeated()).isEmpty();
    }

    private static Comparison compare(InvestorRelations before, InvestorRelations now) {
        return RecordComparison.of("szse-before", before, now);
    }

    private static InvestorRelations record(@Nullable String... said) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < said.length; i += 2) {
            questions.add(
                    new Question(i / 2 + 1, Objects.requireNonNull(said[i]), said[i + 1], 1, 0));
        }
        return new InvestorRelations(
                null, List.of(), false, null, List.of(), null, List.of(), List.of(), List.of(),
                questions, List.of(), null);
    }
}
