package disclosure.parser.extract.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadBlockTest {

    @Test
    void readsAHeadOnOneLine() {
        Header header = HeadBlock.of("证券代码：300998 证券简称：云帆光电 编号：2032-004\n东海云帆光电股份有限公司\n公告");

        assertThat(header.code()).isEqualTo("300998");
        assertThat(header.shortName()).isEqualTo("云帆光电");
        assertThat(header.number()).isEqualTo("2032-004");
        assertThat(header.issuer()).isEqualTo("东海云帆光电股份有限公司");
    }

    @Test
    void readsAHeadSpacedOutLetterByLetter() {
        Header header = HeadBlock.of("股 票 代 码 ： 601999    股 票 简 称 ： 中 国 云 帆   编 号 ： 临 2009 — 018");

        assertThat(header.code()).isEqualTo("601999");
        assertThat(header.shortName()).isEqualTo("中国云帆");
        assertThat(header.number()).isEqualTo("临2009—018");
    }

    @Test
    void takesADateThatServesAsNumber() {
        assertThat(HeadBlock.of("证券代码：300998\n编号：2020-6-24\n").number()).isEqualTo("2020-6-24");
    }

    @Test
    void leavesAReferenceBehindTheOathAlone() {
        Header header = HeadBlock.of("某公司公告\n本公司及董事会全体成员保证公告内容真实。\n详见公告（公告编号：2031-001）");

        assertThat(header.number()).isNull();
        assertThat(header.code()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "公告编号：2031-002,2031-002",
        "编号：临2031-003,临2031-003",
        "公告编号：临 2031 － 005,临2031－005",
        "编号:临2031—030,临2031—030",
        "公告编号：2031-039号,2031-039号",
        "公告编号：（2031）056号,（2031）056号",
        "公告编号：〔2031〕063号,〔2031〕063号",
        "编号：临2031-046A,临2031-046A",
        "公告编号：2031124,2031124",
        "公告编号：203149,203149",
        "编号：2031‐019,2031‐019",
        "公告编号：QH2031-054,QH2031-054",
        "编号：公告临2031－045,临2031－045",
        "编号：2031～25,2031～25",
        "公告编号：2031-1,2031-1",
        "公告编号：（临）2031-070,（临）2031-070",
        "公告编号：qh2031-A16,qh2031-A16",
        "公告编号：31-30,31-30",
        "公告编号：临-2031-018,临-2031-018",
        "编号：临时2031-023号,临时2031-023号",
        "公告编号：‹云>2031-060,‹云>2031-060",
        "（临）2031-071,（临）2031-071",
        "2031-017,2031-017"
    })
    void readsItsOwnNumberInManyShapes(String printed, String number) {
        Header header =
                HeadBlock.of("证券代码：300998 证券简称：云帆光电 " + printed + "\n东海云帆光电股份有限公司\n关于中标的公告");

        assertThat(header.number()).isEqualTo(number);
        assertThat(header.shortName()).isEqualTo("云帆光电");
        assertThat(header.title()).isEqualTo("关于中标的公告");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2031 年半年度业绩预告", "2030 年度业绩快报", "2031 年限制性股票激励计划（草案）", "2031 年度向特定对象发行股票预案"})
    void readsTitlesThatAreNoAnnouncementsByName(String title) {
        Header header =
                HeadBlock.of(
                        "证券代码：300998 证券简称：云帆光电 公告编号：2031-033\n东海云帆光电股份有限公司\n"
                                + title
                                + "\n本公司及董事会全体成员保证信息披露的内容真实、准确、完整。");

        assertThat(header.title()).isEqualTo(title.replace(" ", ""));
    }

    @Test
    void joinsANumberTornByALine() {
        assertThat(HeadBlock.of("证券代码：300998 公告编号：2031-\n012\n云帆光电股份有限公司").number())
                .isEqualTo("2031-012");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "证券代码：300998\n关于中标的公告（招标编号：2031-11）",
                "证券代码：300998\n合同编号：2031-007",
                "证券代码：300998\n公司披露了《关于中标的公告》（公告编号：2031-017）",
                "证券代码：300998\n近日公司签订合同。公告编号：2031-017"
            })
    void takesNoOtherDocumentsNumber(String text) {
        assertThat(HeadBlock.of(text).number()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "证券代码：000998、299998 证券简称：云帆,000998,299998",
        "证券代码 600998 900998 股票简称 云帆港机 云帆B 股,600998,900998",
        "B股代码：900998 A股代码：600998,600998,900998",
        "证券代码：601998（ A 股） 证券代码：1998（ H 股）,601998,01998",
        "A股代码:601998 H股代码：01998,601998,01998",
        "证券代码：300998 债券代码：123998 股票代码：200998,300998,200998"
    })
    void namesEveryShareAndTheMainOneFirst(String head, String first, String second) {
        Header header = HeadBlock.of(head + "\n云帆股份有限公司");

        assertThat(header.code()).isEqualTo(first);
        assertThat(header.codes()).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({
        "证券简称：万帆 A、万帆 H 代,万帆 A",
        "股票简称 云帆港机 云帆B 股,云帆港机",
        "证券简称：云帆中车（ A 股）,云帆中车",
        "证券简称：A股云帆港机,云帆港机",
        "证券简称：*ST云帆,*ST云帆",
        "简称：云帆科技,云帆科技"
    })
    void readsTheShortNameOfTheMainShare(String printed, String name) {
        Header header = HeadBlock.of("证券代码 600998 900998 " + printed + " 编号：2031-001\n");

        assertThat(header.shortName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "证券代码：A股600998 股票简称：A股云帆港机 编号：临2031-026\n B股900998 B股云帆B股",
                "证券代码：600998 股票简称：云帆港机 编号：临2031-026\n 900998 云帆B股",
                "证券代码：600998 股票简称：云帆港机\n900998 *ST云帆B"
            })
    void namesTheBSharesThatBearNoLabel(String head) {
        Header header = HeadBlock.of(head + "\n云帆股份有限公司");

        assertThat(header.codes()).containsExactly("600998", "900998");
        assertThat(header.shortName()).isEqualTo("云帆港机");
    }

    @Test
    void takesANumberOfSharesForNoCode() {
        Header header = HeadBlock.of("证券代码：600998\n云帆股份有限公司\n关于回购B股200000股的公告");

        assertThat(header.codes()).containsExactly("600998");
    }

    @Test
    void looksForTheCodeWhereAReportIntroducesItsIssuer() {
        Header header =
                HeadBlock.of(
                        """
                        云帆光电股份有限公司
                        2031年年度报告
                        第一节 重要提示
                        董事会保证报告真实。
                        第二节 公司简介
                        股票简称 云帆光电 股票代码 300998
                        """);

        assertThat(header.code()).isEqualTo("300998");
        assertThat(header.shortName()).isEqualTo("云帆光电");
        assertThat(header.title()).isEqualTo("2031年年度报告");
    }

    @Test
    void takesNoOtherCompanysCodeForTheIssuers() {
        assertThat(HeadBlock.of("云帆股份有限公司\n关于投资的公告\n本公司保证真实。\n交易对方股票代码：300997。").code()).isNull();
    }

    @Test
    void takesForTheIssuerWhoCallsItselfTheCompany() {
        Header header = HeadBlock.of("证券代码：300998\n关于中标的公告\n本公司保证真实。\n东海云帆光电股份有限公司（以下简称“公司”）近日中标。");

        assertThat(header.issuer()).isEqualTo("东海云帆光电股份有限公司");
    }
}
