package disclosure.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {
    private static final Searchable FILING =
            Searchable.full(
                    Passage.of(Field.TITLE, 0, "投资者关系活动记录表"),
                    Passage.of(Field.BODY, 0, "问：模型？答：接入 DeepSeek。问：芯片？答：国产芯片与 DeepSeek 适配。"),
                    Passage.of(Field.QUESTION, 1, "模型？"),
                    Passage.of(Field.ANSWER, 1, "接入 DeepSeek。"),
                    Passage.of(Field.QUESTION, 2, "芯片？"),
                    Passage.of(Field.ANSWER, 2, "国产芯片与 DeepSeek 适配。"),
                    Passage.of(Field.HOST, 0, "陈明 董事长"));

    @Test
    void quotesOnlyTheAnswersInWhichTheWholeGroupHolds() {
        var found = evaluate("answer:(deepseek AND 国产)");
        assertThat(found.truth()).isEqualTo(Truth.TRUE);
        assertThat(found.hits()).extracting(hit -> hit.passage().index()).containsOnly(2);
        assertThat(found.hits())
                .extracting(Hit::clause)
                .containsExactly("answer:国产", "answer:deepseek");
        assertThat(found.hits()).extracting(Hit::matchedText).containsExactly("国产", "DeepSeek");
    }

    @Test
    void letsSeparateScopesBeSatisfiedByDifferentAnswers() {
        assertThat(evaluate("answer:接入 AND answer:国产").truth()).isEqualTo(Truth.TRUE);
        assertThat(evaluate("answer:(接入 AND 国产)").truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void findsAnAnswerWithOneWordAndWithoutTheOther() {
        var found = evaluate("answer:(DeepSeek AND NOT 国产)");
        assertThat(found.hits()).extracting(hit -> hit.passage().index()).containsExactly(1);
        assertThat(evaluate("answer:DeepSeek AND NOT answer:国产").truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void looksWithoutScopeInTitleAndBodyOnly() {
        assertThat(evaluate("DeepSeek").hits())
                .extracting(hit -> hit.passage().field())
                .containsExactly(Field.BODY, Field.BODY);
        assertThat(evaluate("记录表").hits()).hasSize(1);
        assertThat(evaluate("陈明").truth()).isEqualTo(Truth.FALSE);
        assertThat(evaluate("host:陈明").truth()).isEqualTo(Truth.TRUE);
    }

    @Test
    void tellsOnlyTheAlternativesThatHold() {
        assertThat(evaluate("host:陈明 OR (模型 AND 回购)").hits())
                .extracting(Hit::clause)
                .containsExactly("host:陈明");
        assertThat(evaluate("host:陈明 AND NOT 模型").hits()).isEmpty();
    }

    @Test
    void tellsWhatHoldsUnderTwoNegations() {
        assertThat(evaluate("NOT (NOT 模型 OR 回购)").hits())
                .extracting(Hit::clause)
                .containsExactly("模型");
    }

    @Test
    void reportsOverlappingOccurrencesAndEachOnce() {
        var searchable = Searchable.full(Passage.of(Field.BODY, 0, "大会大会大会"));
        var hits = expression("大会大会 OR 大会大会").evaluate(searchable).hits();
        assertThat(hits).extracting(Hit::start).containsExactly(0, 2);
    }

    @ParameterizedTest(name = "{0} is {1} at the headline")
    @CsvSource(
            textBlock =
                    """
                    回购,                 TRUE
                    title:回购,           TRUE
                    减持,                 UNKNOWN
                    title:减持,           FALSE
                    NOT 减持,             UNKNOWN
                    NOT title:减持,       TRUE
                    NOT 回购,             FALSE
                    回购 NOT 减持,        UNKNOWN
                    title:(回购 NOT 减持), TRUE
                    回购 OR 减持,         TRUE
                    减持 title:减持,      FALSE
                    answer:(NOT 回购),    UNKNOWN
                    table:回购,           UNKNOWN
                    """)
    void firesOnTheHeadlineOnlyWhenNothingStillToComeCouldUndoIt(String text, Truth expected) {
        var found = expression(text).evaluate(Searchable.headline("关于回购股份的公告"));
        assertThat(found.truth()).isEqualTo(expected);
        assertThat(found.hits().isEmpty() || expected == Truth.TRUE).isTrue();
    }

    @Test
    void obeysKleenesLaws() {
        for (Truth a : Truth.values()) {
            assertThat(a.negated().negated()).isEqualTo(a);
            assertThat(a.and(Truth.TRUE)).isEqualTo(a);
            assertThat(a.or(Truth.FALSE)).isEqualTo(a);
            assertThat(a.and(Truth.FALSE)).isEqualTo(Truth.FALSE);
            assertThat(a.or(Truth.TRUE)).isEqualTo(Truth.TRUE);
            for (Truth b : Truth.values()) {
                assertThat(a.and(b)).isEqualTo(b.and(a));
                assertThat(a.and(b).negated()).isEqualTo(a.negated().or(b.negated()));
                assertThat(a.and(a.or(b))).isEqualTo(a);
                for (Truth c : List.of(Truth.values())) {
                    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
                }
            }
        }
        assertThat(Truth.UNKNOWN.or(Truth.UNKNOWN.negated())).isEqualTo(Truth.UNKNOWN);
    }

    private static Evaluation evaluate(String text) {
        return expression(text).evaluate(FILING);
    }

    private static Expression expression(String text) {
        return ((Parsed.Valid) Expression.parse(text)).expression();
    }
}
