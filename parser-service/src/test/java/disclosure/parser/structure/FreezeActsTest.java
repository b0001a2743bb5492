package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sentences that tell what a court does with shares, and sums beside them. */
class FreezeActsTest {

    @Test
    void freezesWhatTheCourtNamedBeforeIsSaidToFreeze() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份新增轮候冻结",
                        """
                        2026年3月2日，白鹭投资收到清河市第一中级人民法院寄送的民事裁定书。
                        其中轮候冻结白鹭投资（证券账户0012345678）所持公司股份3000000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("court"))
                .containsExactly(tuple("3000000", "清河市第一中级人民法院"));
    }

    @Test
    void unfreezesWhatACourtNoLongerSeizes() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除冻结",
                        """
                        根据清河市中级人民法院出具的《解除协助执行通知书》，解除对白鹭投资所持有的公司520000股股票的查封，解冻日期2026年3月2日。
                        截至本公告日，白鹭投资持有公司股份40000000股，占公司总股本的21.63%。
                        """);

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("shares", "520000")
                                        .containsEntry("released", "2026-03-02")
                                        .containsEntry("totalHeld", "40000000"));
    }

    @Test
    void dropsASumAndGivesItsDayToItsParts() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除冻结",
                        """
                        清河市中级人民法院下达通知书，解除对白鹭投资所持有的公司3000000股股份的冻结。
                        清河市中级人民法院下达通知书，解除对白鹭投资所持有的公司2000000股股份的轮候冻结。
                        清河市中级人民法院下达通知书，解除对白鹭投资所持有的公司1500000股股份的冻结。
                        其中：解冻4500000股，轮候解冻2000000股，解冻日期为2026年3月2日。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("released"))
                .containsExactlyInAnyOrder(
                        tuple("3000000", "2026-03-02"),
                        tuple("2000000", "2026-03-02"),
                        tuple("1500000", "2026-03-02"));
    }

    @Test
    void readsATermThatALabelledFreezeTellsInTwoSentences() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份冻结",
                        """
                        1、冻结机关：清河市中级人民法院；
                        2、被冻结人：白鹭投资有限公司；
                        3、冻结数量：3000000股。
                        其中无限售流通股为1000000股；限售流通股为2000000股；
                        4、冻结期限：三年。
                        自2026年3月2日起至2029年3月1日止。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("end"))
                .containsExactly(tuple("3000000", "2026-03-02", "2029-03-01"));
    }

    @Test
    void takesWhatThePressReportsAndWhatANoticeSaidForNoFreeze() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份冻结",
                        """
                        2026年3月4日，有媒体报道公司控股股东被司法冻结股票达9900000股。
                        2026年3月2日，白鹭投资持有的公司3000000股被清河市中级人民法院冻结。
                        8000000股的具体情况详见公司于2025年4月7日披露的《关于股东股份被冻结的公告》。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("start"))
                .containsExactly(tuple("3000000", "2026-03-02"));
    }

    @Test
    void takesTheDayOfANoticeForNoFreeze() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份冻结",
                        """
                        清河市中级人民法院作出裁定，裁定书中明确继续冻结原已冻结的白鹭投资持有的公司的股份3000000股。
                        2026年3月2日，公司已将上述股份司法冻结情况刊登在《晨报》。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("court"),
                        fact -> fact.get("start"))
                .containsExactly(tuple("3000000", "清河市中级人民法院", null));
    }

    @Test
    void letsOnlyTheNumberBehindTheWordWait() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份被冻结及轮候冻结",
                        """
                        白鹭投资持有的公司股份于2026年3月2日被清河市中级人民法院冻结3000000股，轮候冻结2000000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("waiting"))
                .containsExactlyInAnyOrder(tuple("3000000", null), tuple("2000000", "true"));
    }
}
