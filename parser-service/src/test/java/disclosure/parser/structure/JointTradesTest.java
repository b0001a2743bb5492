package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What several traded together is nobody's alone. */
class JointTradesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "白鹭投资及青禾实业有限公司于2026年2月6日共计减持公司股份300000股。",
                "公司收到白鹭投资、青禾实业有限公司出具的告知函，二者于2026年2月6日合计减持公司股份300000股。",
                "公司收到白鹭投资、王青禾的通知，以上股东于2026年2月6日合计减持公司股份300000股。",
                "2026年2月6日，董事王青禾先生、监事李海棠女士及员工减持公司股份共计300000股。",
                "经统计，公司员工中共有92名员工于2026年2月6日减持公司股份，合计减持300000股。"
            })
    void givesWhatSeveralTradedTogetherToNoneOfThem(String together) {
        assertThat(only(read("股东减持股份", together)))
                .containsEntry("shares", "300000")
                .doesNotContainKey("holder");
    }

    @Test
    void givesEachOfTwoWhatEachSoldAndHolds() {
        assertThat(
                        read(
                                "股东减持股份",
                                """
                                公司还接到青禾实业有限公司（以下简称“青禾实业”）的通知。
                                白鹭投资和青禾实业于2026年2月6日各减持公司股份300000股和200000股，累计减持500000股。
                                本次减持后，白鹭投资和青禾实业各持有公司股份900000股和800000股。
                                """))
                .extracting(
                        fact -> fact.get("holder"),
                        fact -> fact.get("shares"),
                        fact -> fact.get("heldAfter"))
                .containsExactly(
                        tuple("白鹭投资有限公司", "300000", "900000"),
                        tuple("青禾实业有限公司", "200000", "800000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "白鹭投资通过证券公司定向资产管理计划于2026年2月6日减持公司股份300000股。",
                "白鹭投资为实现远岫稳盈3号资产管理计划投资人的收益，于2026年2月6日减持公司股份300000股。",
                "经海棠中级法院裁定，2026年2月6日减持公司股份300000股。"
            })
    void takesAPlanWithoutANameAndWhoGainsFromItForNoHolder(String sale) {
        assertThat(only(read("股东减持股份", sale))).containsEntry("holder", "白鹭投资有限公司");
    }

    @Test
    void takesACompanyForNoneOfItsShareholders() {
        assertThat(only(read("股东完成购买公司股票计划", "海棠数码有限公司各位股东已将所获价款用于购买公司的股票，于2026年2月6日共计购买300000股。")))
                .doesNotContainKey("holder");
    }
}
