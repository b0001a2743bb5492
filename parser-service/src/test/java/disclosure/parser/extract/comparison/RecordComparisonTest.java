package disclosure.parser.extract.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import disclosure.events.Comparison;
import disclosure.events.InvestorRelations;
import disclosure.events.InvestorRelations.Question;
import java.util.ArrayList;
import java.util.List;
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

    private static InvestorRelations record(String... said) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < said.length; i += 2) {
            questions.add(new Question(i / 2 + 1, said[i], said[i + 1], 1, 0));
        }
        return new InvestorRelations(
                null, List.of(), false, null, List.of(), null, List.of(), List.of(), List.of(),
                questions, null);
    }
}
