package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Values that cannot be true of one and the same event belong to two, or to something else. */
class FactsInOrderTest {

    @Test
    void endsNoFreezeWithATermThatWasOverBeforeItBegan() {
        assertThat(
                        read(
                                "股东股份被轮候冻结",
                                """
                                白鹭投资所持公司6000000股股份被云州市中级人民法院轮候冻结，冻结起始日为2026年3月2日。
                                白鹭投资的借款期限自2025年4月9日至2025年12月31日，因其逾期，债权人申请冻结其所持公司股份。
                                """))
                .extracting(fact -> fact.get("start"), fact -> fact.get("end"))
                .containsExactly(tuple("2026-03-02", null));
    }

    @Test
    void releasesTheFreezeToldAboveWhereTheDayOfTheReleaseIsSaidTwice() {
        assertThat(
                        read(
                                "股东股份冻结和解冻情况",
                                """
                                2026年3月2日，白鹭投资持有的公司6000000股无限售流通股在登记公司被冻结，冻结起始日为2026年3月2日，冻结终止日为2029年3月1日。
                                2026年3月9日，白鹭投资持有的上述公司无限售流通股6000000股（占公司总股本的6.03%）在中国证券登记结算有限责任公司上海分公司办理了解除冻结，解除冻结日为2026年3月9日。
                                """))
                .extracting(
                        fact -> fact.get("start"),
                        fact -> fact.get("end"),
                        fact -> fact.get("released"))
                .containsExactly(tuple("2026-03-02", "2029-03-01", "2026-03-09"));
    }

    @Test
    void takesTheNameOfACourtsPaperForNoFreeze() {
        assertThat(
                        read(
                                "股东股份冻结和解除冻结",
                                """
                                2026年3月2日，云州市中级人民法院冻结了白鹭投资持有的公司6000000股股份，冻结期限自2026年3月2日起至2029年3月1日止。
                                2026年3月9日，根据《云州市中级人民法院协助执行通知书》和登记公司《股权司法冻结及司法划转通知》（2026司冻109号），云州市中级人民法院申请解除对白鹭投资持有的公司6000000股股份的冻结。
                                解冻日期为2026年3月9日。
                                """))
                .extracting(
                        fact -> fact.get("start"),
                        fact -> fact.get("end"),
                        fact -> fact.get("released"))
                .containsExactly(tuple("2026-03-02", "2029-03-01", "2026-03-09"));
    }

    @Test
    void tellsAFreezeFromOneOfAsManySharesThatWasReleasedBefore() {
        assertThat(
                        read(
                                "股东股份解除冻结及再次冻结",
                                """
                                白鹭投资所持公司股份3000000股于2026年3月2日解除冻结。
                                2026年3月10日，白鹭投资所持公司股份3000000股被司法冻结。
                                """))
                .extracting(fact -> fact.get("start"), fact -> fact.get("released"))
                .containsExactly(tuple(null, "2026-03-02"), tuple("2026-03-10", null));
    }

    @Test
    void tellsAFreezeFromTheOneThatItFollowsOnTheSameDay() {
        assertThat(
                        read(
                                "股东股份解除冻结及再次冻结",
                                "白鹭投资所持公司股份3000000股于2026年3月2日解除冻结，同日又有3000000股被司法冻结，"
                                        + "冻结期限自2026年3月2日起至2029年3月1日止。"))
                .extracting(
                        fact -> fact.get("start"),
                        fact -> fact.get("end"),
                        fact -> fact.get("released"))
                .containsExactly(
                        tuple(null, null, "2026-03-02"), tuple("2026-03-02", "2029-03-01", null));
    }

    @Test
    void tellsAPledgeFromTheOneThatItRenewsOnTheSameDay() {
        assertThat(
                        read(
                                "控股股东部分股份续质押",
                                """
                                白鹭投资将所持有的公司50000000股无限售条件流通股质押给海棠银行股份有限公司云州分行，为借款提供质押担保。
                                该部分股权于2026年3月2日办理了解除质押手续，并同时办理了续质押，质押登记日为2026年3月2日。
                                """))
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("released"))
                .containsExactly(
                        tuple("50000000", null, "2026-03-02"),
                        tuple("50000000", "2026-03-02", null));
    }

    @Test
    void takesWhatIsHeldSinceAPlanBeganForNothingHeldBeforeIt() {
        assertThat(
                        read(
                                "股东增持公司股份进展",
                                """
                                2026年3月2日，白鹭投资通过集中竞价的方式增持了公司539600股股份，占公司总股本的0.09%。
                                本次增持计划实施前，白鹭投资未直接持有公司股份；本次增持计划实施以来至2026年5月8日，白鹭投资直接持有公司5974204股股份，占公司总股本的1.03%。
                                """))
                .allSatisfy(fact -> assertThat(fact).doesNotContainKey("heldBefore"));
    }

    @Test
    void takesNeitherAnAccountsSharesNorThoseHeldThroughItForAllThatSomebodyHas() {
        assertThat(
                        read(
                                "股东股份质押",
                                """
                                秦岚女士通过白鹭投资有限公司间接持有公司股份3619100股，白鹭投资持有公司股份11562700股，占公司总股本的5.56%。
                                该账户目前所持股份为1799976股。
                                2026年3月2日，白鹭投资将其持有的公司6494200股质押给海棠证券股份有限公司。
                                """))
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("totalHeld", "11562700"));
    }

    @Test
    void leavesOutASumThatTheSharesTakenBackDoNotCost() {
        assertThat(
                        read(
                                "回购注销部分限制性股票",
                                """
                                本次回购注销的限制性股票数量为225000股，回购价格为1.18元/股。
                                本次回购注销的资金总额为3625800元。
                                """))
                .filteredOn(fact -> fact.containsValue("buyback"))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("shares", "225000")
                                        .containsEntry("highestPrice", "1.18")
                                        .doesNotContainKey("amount"));
    }

    @Test
    void leavesOutTheMeanPriceOfADayBesideWhatWasBoughtInAll() {
        assertThat(
                        read(
                                "回购股份比例达1%暨回购进展",
                                """
                                2026年7月3日，公司以集中竞价方式回购股份数量6699700股，成交均价为8.57元/股，支付总金额为57426763.96元。
                                截至2026年7月3日，公司累计回购股份数量11386400股，最高成交价为14.56元/股，最低成交价为8.57元/股，支付的总金额为123606713.09元。
                                """))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("shares", "11386400")
                                        .containsEntry("amount", "123606713.09")
                                        .doesNotContainKey("averagePrice"));
    }
}
