package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Traps that real filings about shares set, each in a sentence of ours. */
class ShareFactTrapsTest {

    @Test
    void givesTheTotalToThePledgeAnnouncedAndNotToTheEarlierOne() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份补充质押",
                        """
                        2025年1月6日，白鹭投资将其持有的公司8000000股质押给海棠证券股份有限公司。
                        2026年3月2日，白鹭投资将其持有的公司500000股补充质押给海棠证券股份有限公司。
                        本次质押后，白鹭投资累计质押股份8500000股。
                        2026年3月3日
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("totalPledged"))
                .containsExactly(tuple("8000000", null), tuple("500000", "8500000"));
    }

    @Test
    void prefersTheTotalAsOfADayToThatOfOneDeal() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        """
                        2026年3月2日，白鹭投资将其持有的公司500000股质押给海棠证券股份有限公司。
                        该笔业务累计质押2500000股。
                        截至本公告日，白鹭投资所持公司股份累计被质押9000000股。
                        """);

        assertThat(facts)
                .singleElement()
                .extracting(fact -> fact.get("totalPledged"))
                .isEqualTo("9000000");
    }

    @Test
    void takesTheSumToldRightBehindNumbersOfTheSameDay() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        "2026年3月2日，白鹭投资将其持有的公司股份600000股、300000股、100000股，"
                                + "累计1000000股质押给海棠证券股份有限公司，初始交易日为2026年3月2日。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("1000000");
    }

    @Test
    void releasesThePartAndNotTheWholeThatAFootnotePartsFromIt() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        "2026年3月2日，白鹭投资将其质押给海棠证券股份有限公司的6000000股公司股份"
                                + "[详见公司披露的公告（公告编号：2025-009号）]中的2000000股办理了解除质押手续。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("2000000");
    }

    @Test
    void tellsAReleaseFromThePledgeMadeOnItsDay() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押及再质押",
                        "2026年3月2日，白鹭投资将其质押给海棠银行股份有限公司的4000000股解除质押。\n"
                                + "在上述质押解除的当天，白鹭投资将其持有的公司4000000股重新质押给海棠银行股份有限公司，"
                                + "质押期限为2026年3月2日至2027年3月2日。");

        assertThat(facts)
                .extracting(fact -> fact.get("released"), fact -> fact.get("end"))
                .containsExactlyInAnyOrder(tuple("2026-03-02", null), tuple(null, "2027-03-02"));
    }

    @Test
    void doesNotReadAHeadingAsPartOfTheSentenceBelow() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份延期购回",
                        "一、控股股东股份延期购回、解除质押的基本情况\n"
                                + "2025年3月2日，白鹭投资将其持有的公司700000股质押给海棠证券股份有限公司，"
                                + "购回日期延期至2027年3月2日，并于2026年3月2日办理完成延期手续。");

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("end", "2027-03-02")
                                        .doesNotContainKey("released"));
    }

    @Test
    void pairsTradesToldInARowWithTheDaysBeforeThem() {
        List<Map<String, String>> facts =
                read(
                        "控股股东被动减持股份",
                        "2026年2月3日、2月4日、2月6日，海棠证券股份有限公司强制平仓，"
                                + "白鹭投资分别被强行平仓350000股、200000股、100000股。");

        assertThat(facts)
                .extracting(
                        fact -> fact.get("holder"),
                        fact -> fact.get("shares"),
                        fact -> fact.get("end"))
                .containsExactly(
                        tuple("白鹭投资有限公司", "350000", "2026-02-03"),
                        tuple("白鹭投资有限公司", "200000", "2026-02-04"),
                        tuple("白鹭投资有限公司", "100000", "2026-02-06"));
    }

    @Test
    void leavesOutASumOfATimeThatHoldsItsParts() {
        List<Map<String, String>> facts =
                read(
                        "控股股东减持股份",
                        "2026年2月3日，白鹭投资通过大宗交易减持公司股份300000股；"
                                + "自2026年1月5日至2026年2月6日，白鹭投资减持公司股份900000股。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("300000");
    }

    @Test
    void doesNotMakeUpAFirstDayForASumAsOfADay() {
        List<Map<String, String>> facts = read("控股股东增持股份进展", "截至2026年2月6日，白鹭投资累计增持公司股份900000股。");

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("end", "2026-02-06")
                                        .doesNotContainKey("start"));
    }

    @Test
    void givesEachOfThoseNamedWhatEachBought() {
        List<Map<String, String>> facts =
                read("部分董事增持股份", "2026年2月6日，董事、总经理王青禾先生，董事李海棠女士分别增持公司股份20000股，" + "合计增持40000股。");

        assertThat(facts)
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .containsExactlyInAnyOrder(tuple("王青禾", "20000"), tuple("李海棠", "20000"));
    }

    @Test
    void doesNotTakeACeilingForAHolding() {
        List<Map<String, String>> facts =
                read(
                        "控股股东减持股份",
                        "白鹭投资计划减持其持有的公司股份不超过2000000股。\n" + "2026年2月6日，白鹭投资通过集中竞价交易减持公司股份900000股。");

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("shares", "900000")
                                        .doesNotContainKeys("heldAfter", "heldBefore"));
    }

    @Test
    void takesAHoldingThatIsFrozenWholeForAFreeze() {
        List<Map<String, String>> facts =
                read("股东股份冻结", "白鹭投资持有公司6000000股股份，约占公司总股本的6.41%，被青禾市中级人民法院轮候冻结。");

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("shares", "6000000")
                                        .containsEntry("court", "青禾市中级人民法院"));
    }

    @Test
    void keepsTheDaysBelowForAllFreezesAbove() {
        List<Map<String, String>> facts =
                read(
                        "股东股份冻结",
                        """
                        冻结机关：青禾市中级人民法院；
                        冻结股份数量：冻结白鹭投资2000000股，冻结王青禾女士300000股。
                        冻结起始日：2026年3月2日。
                        冻结终止日：2029年3月1日。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("end"))
                .containsExactly(
                        tuple("2000000", "2026-03-02", "2029-03-01"),
                        tuple("300000", "2026-03-02", "2029-03-01"));
    }
}
