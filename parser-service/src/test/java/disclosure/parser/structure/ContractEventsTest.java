package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contracts and bids: who wins what for how much, and what is no contract at all. */
class ContractEventsTest {

    private static final String SELF = "青禾精密股份有限公司（以下简称“公司”）";

    @ParameterizedTest
    @CsvSource({
        "关于收到成交通知书的公告,won-bid",
        "关于中标项目签订合同的公告,signed",
        "关于取消中标项目的公告,terminated",
        "关于中标合同的进展公告,progress",
    })
    void theTitleTellsHowFarItHasCome(String title, String event) {
        assertThat(only(title, SELF + "与云州水务有限公司签订合同，项目名称：青石河治理工程。成交通知书所载合同金额为5,000万元，中标在前。"))
                .containsEntry("event", event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于2031年1-3月新签合同情况的公告",
                "关于经营合同情况的公告",
                "2031年第一季度经营情况公告",
                "合同管理制度",
                "关于签订合同的核查意见"
            })
    void whatWasSignedInAPeriodIsNoContractOfItsOwn(String title) {
        assertThat(ReadFacts.facts(title, SELF + "新签合同金额为人民币25.6亿元，同比增长12.3%。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "项目名称：青石河治理工程总承包／（二）建设单位：云州市水务局|青石河治理工程总承包",
                "项目名称：云州市垃圾发电PPP项目／采购人：云州市城市管理局|云州市垃圾发电PPP项目",
                "公司成为“智慧病房建设项目（二次）”的成交供应商。|智慧病房建设项目（二次）",
                "公司中标“云州铁路第一批信号设备采购项目”02包。|云州铁路第一批信号设备采购项目",
                "公司与白鹭汽车股份有限公司签署了《结构件供货框架协议》。|结构件供货框架协议",
            })
    void namesTheWholeProjectAndNoMore(String words, String project) {
        assertThat(only("关于全资子公司中标项目的公告", SELF + "于近日收到消息。\n" + words.replace("／", "\n")))
                .containsEntry("project", project);
    }

    @Test
    void endsAnOfficeWhereTheNextLabelBegins() {
        assertThat(only("关于项目中标的公告", SELF + "近日中标。\n采购人：云州市城市管理局\n项目总投资：约9.8亿元"))
                .containsEntry("partyA", "云州市城市管理局");
    }

    @ParameterizedTest
    @CsvSource({
        "公司被列为“第一批物资招标采购”的第一中标候选人,青禾精密股份有限公司",
        "白鹭环保为该项目第一中标候选人,白鹭环保科技有限公司",
        "白鹭环保科技有限公司（以下简称“白鹭环保”）为第一中标候选人,白鹭环保科技有限公司",
    })
    void whoeverIsFirstOfTheCandidatesIsToWin(String words, String winner) {
        String other = winner.startsWith("白鹭") ? "控股子公司白鹭环保科技有限公司（以下简称“白鹭环保”）参与投标，" : "";
        assertThat(only("关于中标候选人公示的提示性公告", SELF + other + words + "。\n招标人：云州水务有限公司\n中标金额：500万元"))
                .containsEntry("event", "pre-bid")
                .containsEntry("partyB", winner);
    }

    @Test
    void anotherWhoWinsIsNotTheCompany() {
        assertThat(
                        only(
                                "关于项目中标结果的公告",
                                SELF + "参与投标。丹枫建设有限公司为青石河治理项目的中标人。\n招标人：云州水务有限公司\n中标金额：500万元"))
                .containsEntry("partyA", "云州水务有限公司")
                .doesNotContainEntry("partyB", "青禾精密股份有限公司");
    }

    @Test
    void thePartnerOfWhoLeadsIsNotWhoWins() {
        assertThat(
                        only(
                                "关于收到中标通知书的公告",
                                "近日，"
                                        + SELF
                                        + "作为联合体牵头人，与云州市政设计研究院有限公司组成联合体，收到云州市交通运输局（招标人）发出的《中标通知书》，"
                                        + "确认联合体为“云州路改扩建工程”的中标人。"))
                .containsEntry("partyA", "云州市交通运输局")
                .containsEntry("partyB", "青禾精密股份有限公司")
                .containsEntry("consortium", "云州市政设计研究院有限公司");
    }

    @Test
    void aPartnerIsFoundBehindAShortForm() {
        assertThat(
                        only(
                                "关于子公司中标的公告",
                                SELF
                                        + "子公司白鹭建设有限公司（以下简称“白鹭建设”）收到云州市水务局发出的《中标通知书》，"
                                        + "确定白鹭建设与云州市水利设计院组成的联合体为中标人。"))
                .containsEntry("partyB", "白鹭建设有限公司")
                .containsEntry("consortium", "云州市水利设计院");
    }

    @ParameterizedTest
    @CsvSource({
        "合同金额分别为12000万元、8000万元，合计20000万元,200000000",
        "投标报价：36800万元,368000000",
        "预计采购金额约为48亿元（含税）,4800000000",
    })
    void readsTheSumOfAContract(String words, String amount) {
        assertThat(only("关于签订合同的公告", SELF + "与白鹭电力有限公司签订了《风机塔筒采购合同》，" + words + "。"))
                .containsEntry("amount", amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"合同金额分别为12000万元、8000万元", "投标报价：垃圾处理费82元/吨", "中标价格为82元/吨"})
    void takesNoPartAndNoPriceOfAPieceForTheSum(String words) {
        assertThat(only("关于签订合同的公告", SELF + "与白鹭电力有限公司签订了《风机塔筒采购合同》，" + words + "。"))
                .doesNotContainKey("amount");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "中标金额：（大写）贰亿零壹佰万元（￥201,000,000.00）|201000000",
                "一标段中标金额为3,000万元，二标段中标金额为4,000万元，合计中标总金额为7,000万元|70000000",
                "中标金额：51,080.000.00元；本次中标金额为5,108万元|51080000",
            })
    void readsTheWholeSumOfABid(String words, String amount) {
        assertThat(only("关于项目中标的公告", SELF + "近日中标。\n" + words + "。"))
                .containsEntry("amount", amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "总工期：1,010日历天|1,010日历天",
                "工期：730个日历天|730个日历天",
                "特许经营期：30年（含两年建设期及28年运营期）|30年",
                "合作期12年（其中建设期2年，运营期10年）|12年",
            })
    void readsTheTermAndNoPartOfIt(String words, String term) {
        assertThat(only("关于项目中标的公告", SELF + "近日中标，中标金额为3,000万元。\n" + words + "。"))
                .containsEntry("term", term);
    }

    @Test
    void takesNoYearForATerm() {
        assertThat(only("关于项目中标的公告", SELF + "近日中标，中标金额为3,000万元。\n竣工时间为2031年。"))
                .doesNotContainKey("term");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "项目名称：云州湖环境治理项目（一期）EPC总承包／建设地点：云州湖|云州湖环境治理项目（一期）EPC总承包",
                "项目名称：云州地铁三号线电梯项目D.007.X-ST02标。|云州地铁三号线电梯项目D.007.X-ST02标",
                "中标项目：云州巴士有限公司2031年电动车采购项目（编号：YZ-31）；|云州巴士有限公司2031年电动车采购项目",
                "确定公司为云州新城动力电池生产线EPC项目中标单位。|云州新城动力电池生产线EPC项目",
            })
    void namesTheProjectToItsEnd(String words, String project) {
        assertThat(only("关于子公司中标项目的公告", SELF + "于近日收到消息。\n" + words.replace("／", "\n")))
                .containsEntry("project", project);
    }

    @Test
    void isNoBidThatWasWonWhileItIsOnlyIntended() {
        assertThat(only("关于拟中标项目的提示性公告", SELF + "近日公示，公司拟中标，拟中标金额为3,000万元。"))
                .containsEntry("event", "pre-bid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收到采购人云州市发展和改革委员会发来的《中标通知书》，确认公司为中标人|云州市发展和改革委员会",
                "收到招标人云州水务有限公司发来的《中标通知书》，确认公司为中标人|云州水务有限公司",
            })
    void namesWhoSendsTheLetterWithoutTheRole(String words, String sender) {
        assertThat(only("关于项目中标的公告", SELF + "近日" + words + "，中标金额为3,000万元。"))
                .containsEntry("partyA", sender)
                .containsEntry("partyB", "青禾精密股份有限公司");
    }

    @Test
    void takesNoSubsidiaryThatHandsTheLetterOnForWhoGivesTheWork() {
        assertThat(
                        only(
                                "关于下属公司中标的公告",
                                SELF
                                        + "下属公司白鹭建设有限公司（以下简称“白鹭建设”）参加了投标。近日，公司收到白鹭建设发来的工程项目中标通知书，中标金额为3,000万元。"))
                .doesNotContainKey("partyA");
    }

    @Test
    void takesNoOfficeThatRunsTendersForWhoGivesTheWork() {
        assertThat(only("关于项目中标的公告", SELF + "收到云州能源招标集采中心有限责任公司送达的《中标通知书》，确认公司中标，中标金额为3,000万元。"))
                .doesNotContainKey("partyA");
    }

    @Test
    void takesNobodyWhoOnlySendsTheLetterForTheWinner() {
        assertThat(only("关于项目中标的公告", "近日，公司收到云州招采有限责任公司送达的《中标通知书》，确认公司中标云州热电项目，中标金额为3,000万元。"))
                .doesNotContainEntry("partyB", "云州招采有限责任公司");
    }

    @Test
    void namesTheCandidateForSeveralParcels() {
        assertThat(
                        only(
                                "关于孙公司预中标的公告",
                                SELF
                                        + "控股孙公司白鹭汽车有限公司（以下简称“白鹭汽车”）参与了投标。经评审，推荐白鹭汽车为该项目包A、包B和包D的第一中标候选人，招标人：云州巴士有限公司。"))
                .containsEntry("partyB", "白鹭汽车有限公司");
    }
}
