package disclosure.alert.explain;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.InvestorRelations.Question;
import org.junit.jupiter.api.Test;

class PastedQuestionsTest {

    @Test
    void takesMarkedLinesForQuestionsAndAnswers() {
        String text = "会议纪要\n问：毛利率为何下降？\n答：原料涨价。\n预计下季改善。\n问题2：有订单吗？\n回复：有。";

        assertThat(PastedQuestions.in(text))
                .containsExactly(
                        new Question(1, "毛利率为何下降？", "原料涨价。\n预计下季改善。", 1, 5),
                        new Question(2, "有订单吗？", "有。", 1, text.indexOf("问题2")));
    }

    @Test
    void knowsMarksOfLatinLettersAndQuestionsWithoutAnAnswer() {
        String text = "Q1: Orders?\nA: Growing.\nQ2: Margins?";

        assertThat(PastedQuestions.in(text))
                .containsExactly(
                        new Question(1, "Orders?", "Growing.", 1, 0),
                        new Question(2, "Margins?", null, 1, text.indexOf("Q2")));
    }

    @Test
    void findsNoneInProse() {
        assertThat(PastedQuestions.in("公司答复了问询函。问询函：见附件。\nA股：上市公司")).isEmpty();
    }
}
