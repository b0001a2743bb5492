package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts about letters of inquiry: from whom, when, how many questions, answered when. */
class InquiryFactsTest {

    private static final String RECEIVED =
            """
            青禾精密股份有限公司（以下简称“公司”）于2031年5月6日收到深圳证券交易所下发的《关于对青禾精密股份有限公司的关注函》\
            （公司部关注函〔2031〕第12号），内容如下：
            """;

    @Test
    void countsTheQuestionsOfALetterThatIsPrinted() {
        Map<String, String> fact =
                only(
                        "青禾精密股份有限公司关于收到深圳证券交易所关注函的公告",
                        RECEIVED
                                + """
                                1.请说明本次交易的原因，2030年收入下降的影响：
                                （1）对现金流的影响；
                                （2）对成本的影响。
                                2．请说明商誉减值。
                                3、请律师发表意见。
                                请你公司在2031年5月13日前回复。
                                """);

        assertThat(fact)
                .containsEntry("event", "received")
                .containsEntry("from", "深圳证券交易所")
                .containsEntry("letterNumber", "公司部关注函〔2031〕第12号")
                .containsEntry("receivedOn", "2031-05-06")
                .containsEntry("dueOn", "2031-05-13")
                .containsEntry("questions", "3");
    }

    @Test
    void countsTheQuestionsThatAReplyRepeatsWhateverItsAnswersCount() {
        Map<String, String> fact =
                only(
                        "青禾精密股份有限公司关于对深圳证券交易所关注函回复的公告",
                        RECEIVED
                                + """
                                问题1：请说明本次交易的原因。
                                回复：
                                1、行业需求下降；
                                2、成本上升。
                                问题 2 请说明商誉减值。
                                回复：参见问题1的回复。
                                1、减值测试如下。
                                """);

        assertThat(fact).containsEntry("event", "reply").containsEntry("questions", "2");
    }

    @ParameterizedTest
    @CsvSource({"问题一、,问题三、", "1、,3、", "1、,1、"})
    void doesNotCountWhereANumberIsMissingOrComesAgain(String first, String second) {
        Map<String, String> fact =
                only(
                        "青禾精密股份有限公司关于收到深圳证券交易所关注函的公告",
                        RECEIVED + first + "请说明原因。\n" + second + "请说明影响。");

        assertThat(fact).doesNotContainKey("questions");
    }

    @Test
    void aLetterThatCameLatelyHasNoDay() {
        Map<String, String> fact =
                only("青禾精密股份有限公司关于收到深圳证券交易所关注函的公告", RECEIVED.replace("于2031年5月6日", "近日"));

        assertThat(fact).containsEntry("from", "深圳证券交易所").doesNotContainKey("receivedOn");
    }
}
