package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Purchases of own shares as the forms of the exchanges print them. */
class BuybackFormsTest {

    @Test
    void takesOfListedPurposesThoseThatAreTicked() {
        assertThat(
                        read(
                                "以集中竞价交易方式回购公司股份的进展",
                                """
                                回购用途 □减少注册资本 √用于员工持股计划或股权激励 □用于转换公司可转债 □为维护公司价值及股东权益
                                截至2031年7月31日，公司已累计回购股份1876500股，支付的总金额为5299.81万元。
                                """))
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("purpose", "员工持股计划、股权激励"));
    }

    @Test
    void takesATickedPurposeBeforeOneThatIsNot() {
        assertThat(
                        read(
                                "以集中竞价交易方式回购公司股份的进展",
                                """
                                回购用途 √减少注册资本 □用于员工持股计划或股权激励 □用于转换公司可转债
                                截至2031年7月31日，公司已累计回购股份1876500股，支付的总金额为5299.81万元。
                                """))
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("purpose", "注销减资"));
    }

    @Test
    void takesTheLimitThatIsInForceThoughTheFormerOneIsToldLast() {
        assertThat(
                        read(
                                "以集中竞价交易方式回购公司股份的进展",
                                """
                                调整后回购股份价格上限为不超过17.80元/股。
                                调整前回购股份价格上限为不超过18.00元/股。
                                截至2031年7月31日，公司已累计回购股份1876500股，支付的总金额为3299.81万元。
                                """))
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("priceCap", "17.8"));
    }
}
