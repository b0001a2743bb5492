package disclosure.wholepath;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents of a fictional issuer, as plain text. */
final class Texts {

    private static final List<String> SUBJECTS =
            List.of("订单", "产能", "研发", "海外", "毛利", "现金流", "人员", "客户", "价格", "专利");

    private Texts() {}

    /**
     * An investor-relations record with this many questions; question {@code marked} is answered
     * with {@code words}.
     */
    static byte[] investorRelationsRecord(
            String ticker, String shortName, int questions, int marked, String words) {
        String asked =
                IntStream.rangeClosed(1, questions)
                        .mapToObj(n -> question(n, n == marked ? words : ""))
                        .collect(Collectors.joining("\n\n"));
        return """
                证券代码：%s

                证券简称：%s

                公告编号：2026-018

                云栖%s股份有限公司

                投资者关系活动记录表

                本公司及董事会全体成员保证公告内容的真实、准确和完整，没有虚假记载、误导性陈述或者重大遗漏，并对其内容的真实性、准确性和完整性承担个别及连带法律责任。

                一、 投资者关系活动类别

                √特定对象调研 □业绩说明会 □其他

                二、 投资者关系活动情况

                活动时间：2026年6月9日（星期二）10:00-11:30

                活动地点：公司三楼会议室

                参会单位及人员：远帆基金、北岭资本

                上市公司接待人员：董事会秘书：林若溪女士

                三、 投资者关系活动主要内容

                %s

                云栖%s股份有限公司

                董事会

                2026年6月10日
                """
                .formatted(ticker, shortName, shortName, asked, shortName)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String question(int number, String words) {
        String subject = SUBJECTS.get(number % SUBJECTS.size());
        return """
                问题 %d、请介绍公司今年%s方面的安排？

                回答：尊敬的投资者，您好！公司%s工作按计划推进。%s感谢您的关注。"""
                .formatted(number, subject, subject, words);
    }
}
