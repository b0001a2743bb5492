package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who of those named in a text trades. */
class TradersTest {

    @Test
    void knowsAPersonByWhatTheyTrade() {
        assertThat(
                        read(
                                "部分董事增持股份",
                                "2026年2月6日，王青禾先生增持公司股份20000股；李海棠增持公司股份30000股，陈立秋通过上海证券交易所增持公司股份40000股。"))
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .containsExactly(
                        tuple("王青禾", "20000"), tuple("李海棠", "30000"), tuple("陈立秋", "40000"));
    }

    @Test
    void doesNotTakeWhoseSharesTheyAreForTheBuyer() {
        assertThat(read("控股股东增持股份", "远岫水泥股份有限公司（以下简称“远岫水泥”）的股东白鹭投资于2026年2月6日增持了远岫水泥股份300000股。"))
                .extracting(fact -> fact.get("holder"))
                .containsExactly("白鹭投资有限公司");
    }

    @Test
    void doesNotTakeAWayToTradeForAHolder() {
        assertThat(read("控股股东增持股份", "白鹭投资于2026年2月6日通过信托计划增持公司股份300000股。"))
                .extracting(fact -> fact.get("holder"))
                .containsExactly("白鹭投资有限公司");
    }

    @Test
    void readsTheNameOfATrustBehindThatOfItsCompany() {
        assertThat(
                        read(
                                "员工增持股份进展",
                                "账户名称为：白鹭信托有限责任公司-白鹭信托·青禾16号集合资金信托计划。\n"
                                        + "截至2026年2月6日，白鹭信托·青禾16号集合资金信托计划通过二级市场买入公司股票累计300000股。"))
                .extracting(fact -> fact.get("holder"))
                .containsExactly("白鹭信托·青禾16号集合资金信托计划");
    }

    @Test
    void passesOverWhoIsOnlyToldOfInBrackets() {
        assertThat(read("一致行动人增持股份", "2026年2月6日，王青禾先生之一致行动人王立秋先生（王立秋先生与王青禾先生系父子）增持公司股份300000股。"))
                .extracting(fact -> fact.get("holder"))
                .containsExactly("王立秋");
    }

    @Test
    void namesWhoBoughtAllThatSeveralBoughtTogether() {
        assertThat(
                        read(
                                "股东增持股份进展",
                                """
                                截至2026年2月6日，白鹭投资及其一致行动人合计增持公司股份300000股。
                                其中一致行动人青禾实业有限公司增持公司股份300000股，增持均价为5.20元/股。
                                """))
                .extracting(fact -> fact.get("holder"), fact -> fact.get("averagePrice"))
                .containsExactly(tuple("青禾实业有限公司", "5.2"));
    }

    @Test
    void givesTheSumOfAListOfHoldersToNoneOfThem() {
        assertThat(read("部分董事增持股份进展", "截至公告日，王青禾先生持有公司股份20000股；李海棠女士持有公司股份30000股；本次共增持50000股。"))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("shares", "50000")
                                        .doesNotContainKey("holder"));
    }

    @Test
    void callsAHolderByTheWholeNameThatItsShortFormBegins() {
        assertThat(
                        read(
                                "股东增持股份",
                                """
                                股东和岚技术集团有限公司（原“远岫资产管理有限公司”，以下简称“和岚集团”）计划增持公司股份。
                                股东名称：和岚技术集团有限公司
                                和岚集团于2026年2月6日增持公司股份300000股。
                                """))
                .extracting(fact -> fact.get("holder"))
                .containsExactly("和岚技术集团有限公司");
    }

    @Test
    void readsTheNameOfAnAccountThatAFundKeepsForAPerson() {
        assertThat(read("股东减持股份进展", "2026年2月6日，青禾基金管理的账户远岫全球基金-白鹭银行-李海棠通过大宗交易减持公司股份300000股。"))
                .extracting(fact -> fact.get("holder"))
                .containsExactly("远岫全球基金-白鹭银行-李海棠");
    }

    @Test
    void readsForcedSalesWhoseTitleAlsoTellsOfAFreeze() {
        assertThat(
                        read(
                                "股东所持股份被动减持及被司法冻结",
                                """
                                白鹭投资所持股份于2026年3月2日遭遇平仓，松涛证券股份有限公司依据《股票质押协议书》约定，于2026年3月2日共卖出公司股票300000股。
                                白鹭投资于2026年3月2日被动减持公司股份300000股，占公司总股本的0.30%。
                                """))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("shares", "300000")
                                        .containsEntry("start", "2026-03-02")
                                        .doesNotContainEntry("holder", "松涛证券股份有限公司"));
    }

    @Test
    void readsANameWithAWordThatAlsoPoints() {
        List<Map<String, String>> facts =
                read("股东减持股份", "2026年3月2日，青本钢铁（集团）有限责任公司通过大宗交易减持公司股份800000股。");

        assertThat(facts).extracting(fact -> fact.get("holder")).containsExactly("青本钢铁（集团）有限责任公司");
    }

    @Test
    void takesNobodyForTheCompanyWhomTheTitleTellsOf() {
        List<Map<String, String>> facts =
                ReadFacts.facts(
                                "",
                                """
                                证券代码：920999 证券简称：青禾股份 编号：临2026-001
                                关于白鹭投资有限公司减持本公司股份的公告
                                本公司及董事会全体成员保证公告内容真实、准确和完整。
                                白鹭投资有限公司（下称“白鹭投资”）于2026年3月2日通过大宗交易减持本公司股份800000股。
                                """)
                        .stream()
                        .map(ShareFactsTest::plain)
                        .toList();

        assertThat(facts).extracting(fact -> fact.get("holder")).containsExactly("白鹭投资有限公司");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中国远岫集团公司",
                "远岫县化工厂",
                "日本远岫株式会社",
                "远岫大学教育基金会",
                "远岫县投资发展中心",
                "远岫创业投资企业",
                "远岫(集团)总公司"
            })
    void knowsByItsShortFormANameOfAnyLegalForm(String name) {
        assertThat(read("控股股东增持股份", "公司接到控股股东" + name + "（以下简称“远岫”）的通知。远岫于2026年2月6日增持公司股份300000股。"))
                .extracting(fact -> fact.get("holder"))
                .containsExactly(name);
    }

    @Test
    void doesNotTakeAShortFormOfSomethingElseForAName() {
        assertThat(read("控股股东增持股份", "白鹭投资收购的各标的企业（以下简称“目标方”）已过户。白鹭投资于2026年2月6日增持公司股份300000股。"))
                .extracting(fact -> fact.get("holder"))
                .containsExactly("白鹭投资有限公司");
    }

    @Test
    void givesEachOfTwoNamesItsShortForm() {
        assertThat(
                        read(
                                "股东减持股份",
                                """
                                股东青禾投资中心（有限合伙）及海棠投资中心（有限合伙）（以下简称“青禾”及“海棠”）减持股份。
                                2026年2月5日，青禾减持公司股份300000股；2026年2月6日，海棠减持公司股份200000股。
                                """))
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .containsExactly(tuple("青禾投资中心（有限合伙）", "300000"), tuple("海棠投资中心（有限合伙）", "200000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"白鹭由其关联公司", "公司间接控制人", "股东情况：截止公告日前，及其业务主管"})
    void leavesOutWhatAHolderIsToTheCompany(String role) {
        assertThat(read("增持股份", role + "远岫实业有限公司于2026年2月6日增持公司股份300000股。"))
                .extracting(fact -> fact.get("holder"))
                .containsExactly("远岫实业有限公司");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公司收到上述股东方关于减持的通知：2026年2月6日，该股东通过集中竞价减持公司股份300000股。",
                "2026年2月6日，白鹭投资以集中竞价（或大宗交易）方式减持公司股份300000股。"
            })
    void takesWordsThatBeginLikeASurnameForNobody(String words) {
        assertThat(read("股东减持股份", words))
                .extracting(fact -> fact.get("holder"))
                .containsExactly("白鹭投资有限公司");
    }

    @Test
    void givesWhatTwoTradedTogetherToNeitherOfThem() {
        assertThat(
                        read(
                                "控股股东及其一致行动人减持股份结果",
                                "陆青禾先生及其一致行动人陆白石女士通过集中竞价及大宗交易等方式合计减持公司无限售条件流通股1200000股。"))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("shares", "1200000")
                                        .doesNotContainKey("holder"));
    }

    @Test
    void doesNotTakeWhatWasSoldBeyondAPlanForWhatWasPaid() {
        assertThat(read("股东减持股份", "白鹭投资于2026年2月6日减持公司股份254700股，超额减持金额为214000元。"))
                .singleElement()
                .satisfies(fact -> assertThat(fact).doesNotContainKey("amount"));
    }

    @Test
    void takesNobodyForTheCompanyWhoIsNamedAsAHolder() {
        List<Map<String, String>> facts =
                ReadFacts.facts(
                                "关于股东减持股份的公告",
                                """
                                本公司收到股东白鹭投资有限公司（“白鹭投资”）的通知。
                                白鹭投资于2026年3月2日通过大宗交易减持本公司股份800000股。
                                """)
                        .stream()
                        .map(ShareFactsTest::plain)
                        .toList();

        assertThat(facts).extracting(fact -> fact.get("holder")).containsExactly("白鹭投资有限公司");
    }

    @Test
    void doesNotTakeWhoseSharesTheyAreForTheSellerThoughQuoted() {
        assertThat(
                        read(
                                "股东减持股份",
                                "白鹭投资为持有远岫水泥股份有限公司（以下简称“远岫水泥”，920998）股份的股东。2026年2月6日，白鹭投资通过大宗交易减持“远岫水泥”股票300000股。"))
                .extracting(fact -> fact.get("holder"))
                .containsExactly("白鹭投资有限公司");
    }

    @Test
    void doesNotDateATradeWithTheTimeOfThePlan() {
        assertThat(
                        read(
                                "股东减持股份结果",
                                "白鹭投资通过集中竞价方式合计减持公司股份1200000股，本次减持计划实施完毕。\n"
                                        + "公司曾公告，白鹭投资计划减持公司股份不超过1,300,000股，减持期间为2026年1月10日至2026年7月8日。\n2026年8月1日"))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("shares", "1200000")
                                        .doesNotContainKey("start"));
    }

    @Test
    void takesTheCompanyWithACodeForTheOneWhoseSharesAreTraded() {
        assertThat(
                        ShareFactsTest.only(
                                "股东违规减持",
                                "监管局关于青禾创业投资有限公司（以下简称“青禾创投”）的决定显示，青禾创投在持有远岫水泥股份有限公司（以下简称“远岫水泥”，证券代码：920998）股份期间未及时公告。\n"
                                        + "2026年2月6日，青禾创投通过大宗交易减持远岫水泥300000股。"))
                .containsEntry("holder", "青禾创业投资有限公司");
    }

    @Test
    void doesNotTakeANumberOfStocksForShares() {
        assertThat(read("股东减持股份", "白鹭投资违规减持受罚，当日21股破发。2026年2月6日，白鹭投资减持公司股份300000股。"))
                .extracting(fact -> fact.get("shares"))
                .containsExactly("300000");
    }

    @Test
    void takesNoSyllableOfANameForAnIf() {
        assertThat(read("股东减持股份", "2031年5月12日，林若水先生通过集中竞价方式减持公司股份320000股。"))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("holder", "林若水")
                                        .containsEntry("shares", "320000"));
        assertThat(read("股东减持股份", "2031年5月12日，若林水先生通过集中竞价方式减持公司股份320000股，将另行公告。")).isEmpty();
    }
}
