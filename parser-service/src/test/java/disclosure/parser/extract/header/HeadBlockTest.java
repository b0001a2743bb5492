package disclosure.parser.extract.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
