package disclosure.parser.extract.investorrelations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import disclosure.events.InvestorRelations.Question;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {

    @ParameterizedTest
    @CsvSource({
        "问题 1、,问题 2、,回答：",
        "问题 1：,问题 2：,回复：",
        "Q1：,Q2:,A：",
        "Q1：,Q2：,A1：",
        "Q1.,Q2.,A1.",
        "Q：,Q：,A：",
        "1、,2、,答：",
        "1.,2.,答:",
        "1、问：,2、问：,答：",
        "1、投资者提问：,2、投资者提问：,公司回复：",
        "（一）,（二）,答：",
        "一、,二、,答：",
        "【问题1】,【问题2】,【回复】",
        "问：,问：,回 复：",
        "1、,2、,''",
        "一、,二、,''",
        "1.,2.,您好！"
    })
    void knowsHowQuestionsAndAnswersAreMarked(String first, String second, String answer) {
        List<Question> questions =
                ask(first + "公司订单情况如何？", answer + "订单充足。", second + "海外进展怎样？", answer + "进展顺利。");

        assertThat(questions)
                .extracting(Question::question)
                .containsExactly("公司订单情况如何？", "海外进展怎样？");
        assertThat(questions)
                .extracting(Question::answer)
                .allMatch(a -> a.endsWith("订单充足。") || a.endsWith("进展顺利。"));
    }

    @Test
    void takesNoListInsideAnAnswerForQuestions() {
        List<Question> questions =
                ask(
                        "1、公司有哪些举措？",
                        "公司将从三方面着手：",
                        "1、加大研发投入；",
                        "2、拓展海外市场；",
                        "3、降低成本。",
                        "2、海外进展怎样？",
                        "进展顺利。");

        assertThat(questions).hasSize(2);
        assertThat(questions.getFirst().answer()).contains("1、加大研发投入；").endsWith("3、降低成本。");
    }

    @Test
    void takesNoStatementBeforeTheConversationForAQuestion() {
        List<Question> questions =
                ask(
                        "一、公司基本情况介绍",
                        "1.业务回顾",
                        "公司主营光模块。",
                        "2.业务展望",
                        "公司将加大投入。",
                        "二、问答环节",
                        "1.订单情况如何？",
                        "订单充足。",
                        "2.2031年固定资产为何增加？",
                        "新建厂房所致。");

        assertThat(questions)
                .extracting(Question::question)
                .containsExactly("订单情况如何？", "2031年固定资产为何增加？");
    }

    @Test
    void takesNoQuarterForAQuestion() {
        List<Question> questions =
                ask(
                        "一、经营情况",
                        "Q2 公司的收入占比提升。",
                        "二、问答",
                        "Q1：毛利率如何？",
                        "A1：Q3 毛利率提升。",
                        "Q2：产能如何？",
                        "A2：在建。");

        assertThat(questions).extracting(Question::question).containsExactly("毛利率如何？", "产能如何？");
    }

    @Test
    void keepsSubQuestionsInTheirQuestion() {
        List<Question> questions =
                ask("问题 1、（1）收入如何？（2）利润如何？", "回答：（1）增长。", "（2）平稳。", "问题 2、分红如何？", "回答：按章程。");

        assertThat(questions).hasSize(2);
        assertThat(questions.getFirst().question()).contains("（2）利润如何？");
        assertThat(questions.getFirst().answer()).isEqualTo("（1）增长。\n（2）平稳。");
    }

    @Test
    void findsTheAnswerByItsCourtesy() {
        List<Question> questions =
                ask(
                        "1、您好，股价低迷，公司有什么措施",
                        "您好！公司将努力经营。",
                        "2、一季度亏损，请说明原因。",
                        "尊敬的投资者，您好！系季节性因素。",
                        "3、是否回购？谢谢！ 感谢您的关注！暂无计划。");

        assertThat(questions).hasSize(3);
        assertThat(questions.get(0).question()).isEqualTo("您好，股价低迷，公司有什么措施");
        assertThat(questions.get(1).answer()).isEqualTo("尊敬的投资者，您好！系季节性因素。");
        assertThat(questions.get(2).question()).isEqualTo("是否回购？谢谢！");
        assertThat(questions.get(2).answer()).isEqualTo("感谢您的关注！暂无计划。");
    }

    @Test
    void keepsAQuestionWithoutAMarkInTheRunOfItsNumbers() {
        List<Question> questions =
                ask("1、订单如何？", "充足。", "2、贵公司在储能方面有何布局与优势", "内部平台化。", "3、海外怎样？", "顺利。");

        assertThat(questions).extracting(Question::answer).containsExactly("充足。", "内部平台化。", "顺利。");
    }

    @Test
    void findsAFirstQuestionWithoutTheMarkOfTheOthers() {
        List<Question> questions = ask("订单结构如何？", "答：稳定。", "问：海外怎样？", "答：顺利。");

        assertThat(questions).extracting(Question::question).containsExactly("订单结构如何？", "海外怎样？");
    }

    @Test
    void leavesWhatTheRecordSaysOfItselfOutOfTheLastAnswer() {
        assertThat(last("Q：海外怎样？", "A：顺利。", "☆ 本次调研中未涉及未公开重大信息泄密的情况")).isEqualTo("顺利。");
        assertThat(last("Q：海外怎样？", "A：顺利。 接待过程中，公司严格按照制度沟通，没有出现未公开重大信息泄露等情况。")).isEqualTo("顺利。");
        assertThat(last("一、介绍", "公司主营光模块。", "二、问答", "Q：海外怎样？", "A：顺利。", "三、管理层总结", "公司有信心。"))
                .isEqualTo("顺利。");
        assertThat(last("Q：海外怎样？", "A：顺利。", "具体请见公告。")).isEqualTo("顺利。\n具体请见公告。");
    }

    @Test
    void keepsAQuestionThatNobodyAnswered() {
        List<Question> questions = ask("Q：订单如何？", "Q：海外怎样？", "A：顺利。");

        assertThat(questions).extracting(Question::answer).containsExactly(null, "顺利。");
    }

    @Test
    void staysQuickWhenEveryLineIsNumbered() {
        String[] lines =
                IntStream.range(0, 6_000)
                        .mapToObj(i -> i % 90 + 1 + "、订单如何？" + "甲".repeat(i % 7))
                        .toArray(String[]::new);

        List<Question> questions =
                assertTimeoutPreemptively(Duration.ofMinutes(3), () -> ask(lines));

        assertThat(questions).isNotEmpty();
    }

    private static String last(String... lines) {
        return String.valueOf(ask(lines).getLast().answer());
    }

    private static List<Question> ask(String... lines) {
        return Conversations.saying(lines).questions();
    }
}
