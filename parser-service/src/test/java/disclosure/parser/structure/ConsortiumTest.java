package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With whom a contract is won. */
class ConsortiumTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "青禾精密股份有限公司和海棠设计研究院联合体|海棠设计研究院",
                "青禾精密股份有限公司（以下简称“公司”）与海棠建设有限公司（以下简称“海棠建设”）共同组成的联合体|海棠建设有限公司",
                "青禾精密股份有限公司作为联合体牵头人|-",
                "青禾精密股份有限公司|-",
            })
    void namesTheOneWhoFormsAConsortiumWithTheCompany(String winner, String partner) {
        Map<String, String> fact =
                ShareFactsTest.only(
                        "关于项目中标的公告",
                        "近日，" + winner + "收到云州水务有限公司发出的中标通知书，确认为青石河治理项目的中标人，中标金额为12345.67万元。");

        assertThat(fact).containsEntry("kind", "major-contract");
        assertThat(fact.get("consortium")).isEqualTo(partner);
    }

    @Test
    void namesThePartnerWhomBracketsCallAConsortium() {
        assertThat(
                        ShareFactsTest.only(
                                "关于项目中标的公告",
                                "青禾精密股份有限公司（以下简称“公司”）收到云州水务局发来的《中标通知书》，"
                                        + "确认公司与海棠建设有限公司（联合体）成为“青石河治理项目”的社会资本方。"))
                .containsEntry("consortium", "海棠建设有限公司");
    }
}
