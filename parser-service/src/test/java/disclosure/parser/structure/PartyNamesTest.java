package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of those who trade, as sentences wrap them. */
class PartyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "股东苍鹭成长资本投资有限公司（以下简称“苍鹭资本”）, 苍鹭资本, 苍鹭成长资本投资有限公司",
        "苍鹭信托·青石9号集合资金信托计划, 苍鹭信托·青石9号集合资金信托计划, 苍鹭信托·青石9号集合资金信托计划",
        "“苍鹭青石3号定向资产管理计划”（以下简称“定向资产管理计划”）, 定向资产管理计划, 苍鹭青石3号定向资产管理计划",
        "申屠青禾先生, 申屠青禾先生, 申屠青禾"
    })
    void readsTheFullName(String introduced, String called, String name) {
        assertThat(
                        only(
                                read(
                                        "股东增持股份",
                                        "%s是公司股东。\n2026年3月2日，%s增持公司股份70000股。"
                                                .formatted(introduced, called))))
                .containsEntry("holder", name);
    }
}
