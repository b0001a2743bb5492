package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How letters of inquiry are spoken of: which one, from whom, until when. */
class InquiryLettersTest {

    private static final String SELF = "青禾精密股份有限公司（以下简称“公司”）";
    private static final String LETTER = "《关于对青禾精密股份有限公司的关注函》";

    @ParameterizedTest
    @CsvSource({
        "2031年5月6日，青禾精密股份有限公司（以下简称“公司”）收到,（公司部关注函〔2031〕第12号）",
        "青禾精密股份有限公司（以下简称“公司”）于2031年5月6日收到,（公司部关注函〔2031〕第12号，以下简称“关注函”）",
    })
    void findsALetterHoweverDayAndNumberAreBracketed(String words, String number) {
        assertThat(only("青禾精密股份有限公司关于收到关注函的公告", words + "深圳证券交易所下发的" + LETTER + number + "。"))
                .containsEntry("from", "深圳证券交易所")
                .containsEntry("letterNumber", "公司部关注函〔2031〕第12号")
                .containsEntry("receivedOn", "2031-05-06");
    }

    @Test
    void takesTheSecondLetterWhereTheTitleSaysSo() {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于再次收到关注函的公告",
                                SELF
                                        + "于2031年5月6日收到深圳证券交易所"
                                        + LETTER
                                        + "（第8号）。\n2031年5月25日，公司再次收到深圳证券交易所上市公司管理一部"
                                        + LETTER
                                        + "（第30号）。"))
                .containsEntry("from", "深圳证券交易所上市公司管理一部")
                .containsEntry("letterNumber", "第30号")
                .containsEntry("receivedOn", "2031-05-25");
    }

    @Test
    void takesTheLetterOfTheSortThatTheTitleNames() {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于回复问询函的公告",
                                SELF
                                        + "于2031年5月6日收到上海证券交易所《监管工作函》。\n"
                                        + "公司于2031年5月9日收到上海证券交易所《年报问询函》。"))
                .containsEntry("event", "reply")
                .containsEntry("receivedOn", "2031-05-09");
    }

    @Test
    void anAnswerToYourOfficeNamesTheOfficeAtItsHead() {
        String answer = SELF + "于2031年5月8日收到贵部下发的" + LETTER + "，现回复如下：";
        String title = "青禾精密股份有限公司关于对关注函的回复公告";

        assertThat(only(title, "深圳证券交易所上市公司管理一部：\n" + answer))
                .containsEntry("from", "深圳证券交易所上市公司管理一部");
        assertThat(only(title, answer)).doesNotContainKey("from");
    }

    @Test
    void anAnswerThatIsPutOffIsDueOnTheNewDayOrOnNone() {
        String asked = SELF + "于2031年5月18日收到深圳证券交易所" + LETTER + "，要求在2031年6月1日前将有关说明材料报送。\n公司申请";
        String title = "青禾精密股份有限公司关于延期回复关注函的公告";

        Map<String, String> named = only(title, asked + "延期回复，预计于2031年6月8日前完成回复工作。");
        Map<String, String> until = only(title, asked + "延期至2031年6月8日回复。");
        Map<String, String> open = only(title, asked + "延期不超过5个交易日回复。");

        assertThat(named).containsEntry("event", "delayed").containsEntry("dueOn", "2031-06-08");
        assertThat(until).containsEntry("dueOn", "2031-06-08");
        assertThat(open).doesNotContainKey("dueOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于问询函回复的核查意见", "独立董事关于问询函相关事项的独立意见", "关于关注函的专项法律意见书"})
    void anOpinionOnALetterIsNoLetter(String title) {
        assertThat(
                        ReadFacts.facts(
                                "青禾精密股份有限公司" + title, SELF + "于2031年5月20日收到深圳证券交易所" + LETTER + "。"))
                .isEmpty();
    }
}
