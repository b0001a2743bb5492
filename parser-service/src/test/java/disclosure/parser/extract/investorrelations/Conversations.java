package disclosure.parser.extract.investorrelations;

import disclosure.events.InvestorRelations;
import disclosure.parser.document.DocumentReader;
import disclosure.parser.document.DocumentText;
import disclosure.parser.document.MediaType;
import disclosure.parser.document.ReadingLimits;
import disclosure.parser.document.text.TextReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Records of our own making. */
final class Conversations {

    private Conversations() {}

    /** A record whose conversation is the one given. */
    static InvestorRelations saying(String... lines) {
        return form(
                """
                证券代码：300998 证券简称：云帆光电 编号：2032-004
                东海云帆光电股份有限公司投资者关系活动记录表
                投资者关系活动类别
                √特定对象调研 □分析师会议 □其他
                参与单位名称及人员姓名
                白鹭证券 张一
                时间 2032 年 5 月 6 日
                地点 公司会议室
                上市公司接待人员姓名
                董事会秘书：林一女士
                投资者关系活动主要内容介绍
                %s
                附件清单（如有） 无
                日期 2032 年 5 月 7 日
                """
                        .formatted(String.join("\n", lines)));
    }

    static InvestorRelations form(String text) {
        DocumentText document =
                new DocumentReader(ReadingLimits.DEFAULT, Map.of(MediaType.TEXT, new TextReader()))
                        .read(text.getBytes(StandardCharsets.UTF_8))
                        .text();
        return Objects.requireNonNull(InvestorRelationsRecord.in(document, null)).record();
    }
}
