package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.byShares;
import static disclosure.parser.structure.ShareFactsTest.only;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of those who trade, as sentences wrap them. */
class PartyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "股东苍鹭成长资本投资有限公司（以下简称“苍鹭资本”）, 苍鹭资本, 苍鹭成长资本投资有限公司",
        "苍鹭信托·青石9号集合资金信托计划, 苍鹭信托·青石9号集合资金信托计划, 苍鹭信托·青石9号集合资金信托计划",
        "“苍鹭青石3号定向资产管理计划”（以下简称“定向资产管理计划”）, 定向资产管理计划, 苍鹭青石3号定向资产管理计划",
        "股东苍鹭高新技术开发总公司（以下简称“苍鹭总公司”）, 苍鹭总公司, 苍鹭高新技术开发总公司",
        "苍鹭青石投资基金中心（有限合伙）, 苍鹭青石投资基金中心（有限合伙）, 苍鹭青石投资基金中心（有限合伙）",
        "产品名为苍鹭青石3号资产管理计划, 苍鹭青石3号资产管理计划, 苍鹭青石3号资产管理计划",
        "控股股东为苍鹭投资有限公司（以下简称“苍鹭投资”）, 苍鹭投资, 苍鹭投资有限公司",
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

    @Test
    void beginsANameWhereItsShortFormBegins() {
        assertThat(
                        only(
                                read(
                                        "股东增持股份",
                                        """
                                        公司接到股东和岚控股集团有限公司（以下简称“和岚集团”）的通知。
                                        2026年3月2日，和岚集团增持公司股份70000股。
                                        """)))
                .containsEntry("holder", "和岚控股集团有限公司");
    }

    @Test
    void keepsTheWordThatTellsAHolderFromItsParent() {
        assertThat(
                        only(
                                read(
                                        "股东增持股份",
                                        """
                                        公司接到股东北方苍鹭集团有限公司（以下简称“北方苍鹭”）的通知，其由苍鹭集团有限公司全资持有。
                                        2026年3月2日，北方苍鹭增持公司股份70000股。
                                        """)))
                .containsEntry("holder", "北方苍鹭集团有限公司");
    }

    @ParameterizedTest
    @CsvSource({
        "青松银行股份有限公司云溪分行营业部, 青松银行股份有限公司云溪分行营业部",
        "海棠证券股份有限公司的部分, 海棠证券股份有限公司",
        "“海棠1号定向资产管理计划”用于融资的, 海棠1号定向资产管理计划"
    })
    void readsWhoTookAPledge(String named, String pledgee) {
        assertThat(
                        only(
                                read(
                                        "控股股东股份解除质押",
                                        "2026年3月2日，白鹭投资将原质押给%s公司股份70000股解除质押。".formatted(named))))
                .containsEntry("pledgee", pledgee);
    }

    @Test
    void doesNotTakeTheLastWordOfAnAdverbForASurname() {
        assertThat(
                        byShares(
                                "股东股份质押",
                                "2026年3月2日，陆青禾女士将其持有的公司股份50000股质押给海棠证券股份有限公司；"
                                        + "同时陆青禾女士将其持有的公司股份70000股质押给青松银行股份有限公司。"))
                .extractingByKey("70000", InstanceOfAssertFactories.map(String.class, String.class))
                .containsEntry("holder", "陆青禾");
    }

    @Test
    void keepsTheSpacesBetweenLatinWords() {
        assertThat(
                        only(
                                read(
                                        "股东减持股份",
                                        "公司股东OAK&ELM  HOLDINGS\nLIMITED于2026年3月2日通过大宗交易减持公司股份70000股。")))
                .containsEntry("holder", "OAK&ELM HOLDINGS LIMITED");
    }

    @ParameterizedTest
    @CsvSource({
        "一致行动人苍鹭成长资本投资有限公司(“苍鹭资本”), 苍鹭资本, 苍鹭成长资本投资有限公司",
        "独立财务顾问苍鹭成长资本投资有限公司（以下简称“苍鹭资本”）, 苍鹭资本, 苍鹭成长资本投资有限公司",
        "当事人苍鹭成长资本投资有限公司（以下简称“苍鹭资本”）, 苍鹭资本, 苍鹭成长资本投资有限公司",
        "下属公司苍鹭成长资本投资有限公司（以下简称“苍鹭资本”）, 苍鹭资本, 苍鹭成长资本投资有限公司"
    })
    void readsANameBehindARoleAndItsShortForm(String introduced, String called, String name) {
        assertThat(
                        only(
                                read(
                                        "股东增持股份",
                                        "%s是公司股东。\n2026年3月2日，%s增持公司股份70000股。"
                                                .formatted(introduced, called))))
                .containsEntry("holder", name);
    }
}
