package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of those who take pledges, as sentences wrap them. */
class PledgeeNamesTest {

    @ParameterizedTest
    @CsvSource({
        "白鹭投资于海棠证券股份有限公司质押的70000股股票解除质押。, 海棠证券股份有限公司",
        "白鹭投资解除质押登记给青松银行股份有限公司云溪分行营业部70000股流通股。, 青松银行股份有限公司云溪分行营业部",
        "白鹭投资与云溪贸易有限公司签订了股票质押合同，将其持有的70000股股份办理了质押融资。, 云溪贸易有限公司"
    })
    void readsWhoTookAPledge(String told, String pledgee) {
        assertThat(only(read("控股股东股份质押", "2026年3月2日，" + told)))
                .containsEntry("holder", "白鹭投资有限公司")
                .containsEntry("pledgee", pledgee);
    }

    @Test
    void keepsThePlaceThatTellsACompanyFromAnotherOfItsGroup() {
        assertThat(
                        read(
                                "控股股东股份质押",
                                """
                                2026年3月2日，白鹭投资将其持有的70000股质押给上海海棠证券资产管理有限公司。
                                2026年3月3日，白鹭投资将其持有的80000股质押给海棠证券资产管理有限公司。
                                """))
                .extracting(fact -> fact.get("pledgee"))
                .containsExactlyInAnyOrder("上海海棠证券资产管理有限公司", "海棠证券资产管理有限公司");
    }

    @Test
    void knowsTheShortFormBehindWhatACompanyIs() {
        assertThat(
                        only(
                                read(
                                        "控股股东股份质押",
                                        """
                                        白鹭投资与保荐机构海棠证券股份有限公司（主承销商）（以下简称“海棠证券”）签署了合同。
                                        2026年3月2日，白鹭投资将其持有的70000股质押给海棠证券。
                                        """)))
                .containsEntry("pledgee", "海棠证券股份有限公司");
    }

    @Test
    void takesAnInvestmentBankThatIsDealtWithForNoHolder() {
        assertThat(
                        only(
                                read(
                                        "控股股东股份质押延期购回",
                                        """
                                        公司控股股东白鹭投资与海棠国际金融股份有限公司（以下简称“海棠公司”）对70000股股份办理了股票质押回购延期购回业务，约定购回交易日期为2026年3月2日。
                                        """)))
                .containsEntry("holder", "白鹭投资有限公司")
                .containsEntry("pledgee", "海棠国际金融股份有限公司");
    }

    @Test
    void takesWhatIsGivenForNoHolding() {
        assertThat(
                        only(
                                read(
                                        "控股股东股份质押",
                                        """
                                        2026年3月2日，白鹭投资以其持有的公司股份70000股，占公司总股本0.41%，质押给海棠证券股份有限公司。
                                        截至本公告日，白鹭投资持有公司股份40000000股，占公司总股本的21.63%。
                                        """)))
                .containsEntry("shares", "70000")
                .containsEntry("totalHeld", "40000000");
    }

    @Test
    void takesTheTrusteeOfABondForTheLender() {
        assertThat(only(read("控股股东补充质押", "2026年3月2日，白鹭投资将其持有的70000股质押给白鹭投资可交换债受托管理人——海棠证券股份有限公司。")))
                .containsEntry("holder", "白鹭投资有限公司")
                .containsEntry("pledgee", "海棠证券股份有限公司");
    }
}
