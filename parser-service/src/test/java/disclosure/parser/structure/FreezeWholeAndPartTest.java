package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Two courts or two numbers in one sentence, of which each has a part of its own. */
class FreezeWholeAndPartTest {

    @Test
    void namesTheCourtThatFrozeWhatAnotherReleases() {
        assertThat(read("股东股份解除冻结及再冻结", "青石市中级人民法院于2026年3月2日解除云州市高级人民法院冻结的白鹭投资所持公司5000000股股份。"))
                .extracting(fact -> fact.get("court"), fact -> fact.get("released"))
                .containsExactly(tuple("云州市高级人民法院", "2026-03-02"));
    }

    @Test
    void releasesOnlyTheNumberThatIsReleased() {
        assertThat(
                        read(
                                "股东股份解除冻结及再冻结",
                                "青石市中级人民法院于2026年3月2日解除云州市高级人民法院冻结的白鹭投资所持公司5000000股股份，"
                                        + "青石市中级人民法院基于申请冻结3000000股股份。"))
                .extracting(
                        fact -> fact.get("court"),
                        fact -> fact.get("shares"),
                        fact -> fact.get("released"))
                .containsExactly(
                        tuple("云州市高级人民法院", "5000000", "2026-03-02"),
                        tuple("青石市中级人民法院", "3000000", null));
    }

    @Test
    void doesNotWaitWhereOnlyAPartDoes() {
        assertThat(read("股东股份被冻结", "白鹭投资持有的5000000股公司股份被云州市中级人民法院冻结（其中，2000000股为轮候冻结）。"))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("waiting"))
                .containsExactly(tuple("5000000", null));
    }

    @Test
    void takesATermForNoTwoDays() {
        assertThat(
                        read(
                                "股东股份被冻结",
                                "公司收到云州市中级人民法院和青石市中级人民法院分别出具的通知书，内容如下："
                                        + "云州市中级人民法院冻结白鹭投资持有的公司股份5000000股，"
                                        + "冻结期限自2026年3月2日至2029年3月1日。"))
                .extracting(
                        fact -> fact.get("court"),
                        fact -> fact.get("start"),
                        fact -> fact.get("end"))
                .containsExactly(tuple("云州市中级人民法院", "2026-03-02", "2029-03-01"));
    }

    @Test
    void takesSharesThatSecureALoanForNoFreeze() {
        assertThat(
                        read(
                                "股东股份被冻结",
                                """
                                股份被司法冻结的情况：白鹭投资以其持有的3000000股公司股票（占公司总股本的3.83%）为公司向李海棠的借款提供担保。
                                云州市中级人民法院冻结白鹭投资持有的公司股份5000000股。
                                """))
                .extracting(fact -> fact.get("shares"))
                .containsExactly("5000000");
    }

    @Test
    void doesNotSayWhetherAFreezeWaitsThatMayBeEither() {
        assertThat(
                        read(
                                "股东股份被冻结",
                                """
                                截至本公告日，白鹭投资持有公司股份5000000股。
                                其持有的公司全部股份被云州市中级人民法院、青石市中级人民法院冻结或轮候冻结。
                                """))
                .extracting(fact -> fact.get("court"), fact -> fact.get("waiting"))
                .containsExactly(tuple("云州市中级人民法院", null), tuple("青石市中级人民法院", null));
    }

    @Test
    void takesTheDayBeforeAListOfPapersForNoRelease() {
        assertThat(
                        read(
                                "股东股份被冻结",
                                """
                                云州市中级人民法院冻结白鹭投资持有的公司股份5000000股，冻结期限自2026年3月2日至2029年3月1日。
                                青禾精密股份有限公司董事会2026年3月2日报备文件：证明此次股份冻结/解冻情况的书面文件
                                """))
                .extracting(fact -> fact.get("start"), fact -> fact.get("released"))
                .containsExactly(tuple("2026-03-02", null));
    }

    @Test
    void namesNoCourtThatOnlyHearsAnotherCase() {
        assertThat(
                        read(
                                "股东股份被冻结",
                                """
                                云州市中级人民法院决定立案受理白鹭投资诉海棠证券股份有限公司一案。
                                白鹭投资所持有的公司5000000股股票被司法冻结，冻结期限自2026年3月2日至2029年3月1日。
                                """))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("court"))
                .containsExactly(tuple("5000000", null));
    }

    @Test
    void takesWhatWasFrozenForNoHolding() {
        assertThat(
                        read(
                                "股东股份被轮候冻结",
                                """
                                李海棠申请了诉前保全，青石市中级人民法院冻结了白鹭投资持股3000000股。
                                截至本公告日，白鹭投资持有公司股份5000000股，占公司总股本的5.00%。
                                """))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("totalHeld"))
                .containsExactly(tuple("3000000", "5000000"));
    }
}
