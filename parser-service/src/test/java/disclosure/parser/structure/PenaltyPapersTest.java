package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the papers a filing tells of is meant, and how offices, parties and fines are named. */
class PenaltyPapersTest {

    private static final String SELF = "青禾精密股份有限公司（以下简称“公司”）";
    private static final String OATH = "本公司董事会保证本公告内容不存在任何虚假记载、误导性陈述或者重大遗漏，并承担法律责任。\n";

    @Test
    void takesTheDecisionOfTheTitleAndNotWhatCameBeforeIt() {
        Map<String, String> fact =
                only(
                        "青禾精密股份有限公司关于收到《行政处罚决定书》的公告",
                        SELF
                                + "于2030年9月1日收到中国证监会下发的《立案告知书》。\n"
                                + "2031年1月5日，公司收到中国证监会云州监管局下发的《行政处罚事先告知书》。\n"
                                + "2031年5月20日，公司及相关当事人收到中国证监会云州监管局出具的《行政处罚决定书》。\n"
                                + "当事人：青禾精密股份有限公司，住所：云州市。决定给予警告，并处以60万元罚款。公司将缴纳罚款60万元。");

        assertThat(fact)
                .containsEntry("authority", "中国证监会云州监管局")
                .containsEntry("document", "行政处罚决定书")
                .containsEntry("date", "2031-05-20")
                .containsEntry("measure", "警告")
                .containsEntry("amount", "600000");
    }

    @Test
    void takesTheNoticeOfTheTitleAndNotThatAnInquiryWasOpened() {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于收到《行政处罚事先告知书》的公告",
                                SELF
                                        + "于2030年9月1日收到中国证监会《立案告知书》。\n"
                                        + "2031年1月5日，公司收到云州证监局下发的《行政处罚事先告知书》。"))
                .containsEntry("authority", "云州证监局")
                .containsEntry("document", "行政处罚事先告知书")
                .containsEntry("date", "2031-01-05");
    }

    @Test
    void aWarningIsNotTheLetterThatIsRememberedAtItsEnd() {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于收到警示函的公告",
                                SELF
                                        + "于2031年5月5日收到云州证监局出具的行政监管措施决定书"
                                        + "《关于对青禾精密股份有限公司采取出具警示函措施的决定》。\n"
                                        + "公司曾因此收到深圳证券交易所《关于对青禾精密股份有限公司的监管函》。"))
                .containsEntry("authority", "云州证监局")
                .containsEntry("measure", "出具警示函")
                .containsEntry("date", "2031-05-05");
    }

    @Test
    void readsWhoDecidedBehindTheOathAndNotFromTheTitle() {
        assertThat(
                        only(
                                "",
                                "青禾精密股份有限公司\n关于收到云州市税务局《税务行政处罚决定书》的公告\n"
                                        + OATH
                                        + SELF
                                        + "于2031年3月8日收到国家税务总局云州市税务局稽查局出具的《税务处理决定书》（云税处〔2031〕9号）"
                                        + "和《税务行政处罚决定书》（云税罚〔2031〕12号），罚款金额为430.06万元。"))
                .containsEntry("authority", "国家税务总局云州市税务局稽查局")
                .containsEntry("document", "税务行政处罚决定书")
                .containsEntry("date", "2031-03-08")
                .containsEntry("measure", "罚款")
                .containsEntry("amount", "4300600");
    }

    @ParameterizedTest
    @CsvSource({
        "上海证券交易所上市公司管理一部,上海证券交易所上市公司管理一部",
        "中国证监会（以下简称“证监会”）云州监管局（以下简称“云州局”）,中国证监会云州监管局",
        "股东林越先生转来的云州证监局,云州证监局",
    })
    void namesTheOfficeAndNotWhoHandsThePaperOn(String printed, String authority) {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于收到监管警示的公告",
                                SELF + "于2031年7月8日收到" + printed + "出具的《关于对林越予以监管警示的决定》。"))
                .containsEntry("authority", authority)
                .containsEntry("party", "林越")
                .containsEntry("measure", "监管警示");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "当事人：白鹭贸易有限公司\n法定代表人：周远\n",
                "当事人：白鹭贸易有限公司\n经查，当事人生产的糕点不合格",
                "当事人：白鹭贸易有限公司\n主体资格证照名称：营业执照\n",
                "“白鹭贸易有限公司：\n经查，你公司存在以下问题",
                "决定给予白鹭贸易有限公司处人民币伍拾万元整（￥500,000.00）罚款。"
            })
    void namesThePartyWithoutWhatStandsBehindIt(String words) {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于子公司收到行政处罚决定书的公告",
                                SELF + "子公司于近日收到云州海关《行政处罚决定书》，内容如下：" + words))
                .containsEntry("party", "白鹭贸易有限公司");
    }

    @ParameterizedTest
    @CsvSource({
        "处人民币伍拾万元整（￥500000.00）罚款,500000",
        "科处罚款人民币12.8万元,128000",
        "被罚款人民币贰拾万元整（200000.00元）,200000",
        "没收违法所得1.5万元，罚款25万元，合计罚没26.5万元,250000",
    })
    void readsAFineInWordsAndDigits(String words, String amount) {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于子公司收到行政处罚决定书的公告",
                                SELF + "子公司于近日收到云州海关《行政处罚决定书》，" + words + "。"))
                .containsEntry("amount", amount)
                .containsEntry("measure", "罚款");
    }

    @Test
    void readsTheFormOfBeijingsExchange() {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于收到纪律处分的公告",
                                """
                                一、基本情况
                                相关文书的全称：关于给予青禾精密股份有限公司及相关责任主体纪律处分的决定
                                收到日期：2031年8月15日
                                生效日期：2031年8月13日
                                作出主体：北京证券交易所
                                措施类别：纪律处分
                                决定给予青禾精密股份有限公司通报批评的纪律处分。
                                """))
                .containsEntry("authority", "北京证券交易所")
                .containsEntry("document", "关于给予青禾精密股份有限公司及相关责任主体纪律处分的决定")
                .containsEntry("party", "青禾精密股份有限公司")
                .containsEntry("measure", "通报批评")
                .containsEntry("date", "2031-08-15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于收到行政处罚听证通知书的公告", "关于前期收到行政处罚事先告知书的进展暨风险提示公告", "行政处罚应对制度"})
    void aHearingAndWhatFollowsAnEarlierNoticeAreNoNewPaper(String title) {
        assertThat(ReadFacts.facts("青禾精密股份有限公司" + title, SELF + "于2031年2月1日收到中国证监会出具的《行政处罚事先告知书》。"))
                .isEmpty();
    }

    @Test
    void aNoticeThatNamesTheHearingInItsNameIsRead() {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于收到行政处罚事先（听证）告知书的公告",
                                SELF + "于2031年6月1日收到云州市生态环境局下达的《行政处罚事先（听证）告知书》。"))
                .containsEntry("document", "行政处罚事先（听证）告知书");
    }

    @Test
    void aDecisionThatHasNotComeIsNone() {
        assertThat(ReadFacts.facts("青禾精密股份有限公司关于行政处罚的提示性公告", SELF + "尚未收到中国证监会出具的《行政处罚决定书》。"))
                .isEmpty();
    }
}
