package disclosure.parser.extract.investorrelations;

import java.util.regex.Pattern;

/** The rows of the form and how their labels are worded, white space removed. */
enum FormField {
    ACTIVITY("(?:[一二三]、)?投资者关系活动类别[:：]?"),
    /** A heading of the Beijing form that has no value of its own. */
    SITUATION("[一二三]、投资者关系活动情况"),
    VISITORS(
            "(?:参与|参会|来访|参加|接待)(?:单位|机构|投资者|对象)(?:名称)?(?:及|与|和)?(?:参会|参与)?(?:人员|姓名|人数)?(?:姓名)?[:：]?"),
    TIME("(?:活动|会议|召开|接待|调研)?时间[:：]?(?=.{0,12}\\d)"),
    PLACE("(?:活动|会议|召开|接待|调研)?地点(?:[、及]形式|及会议主题)?[:：]?"),
    FORM("(?:活动|会议|召开|接待)?(?:形式|方式)[:：]?"),
    HOSTS("(?:上市)?公司(?:接待|参会|参与|出席)人员(?:姓名|及职务)?[:：]?"),
    CONTENT("(?:[一二三四]、)?(?:投资者关系活动|交流|活动|会议)?主要内容(?:介绍)?[:：]?"),
    RISK("风险提示[:：]?"),
    /** Asked for since 2024: whether anything undisclosed was told. */
    DISCLOSURE("关于本次活动是否涉及应披露重大信息(?:的说明)?[:：]?"),
    ANNEX("附件清单(?:[（(]如有[）)])?[:：]?|附件[（(]如有[）)][:：]?"),
    DATE("(?:记录)?日期[:：]?(?=\\d{4}[年-])");

    private final Pattern label;

    FormField(String label) {
        this.label = Pattern.compile(label);
    }

    Pattern label() {
        return label;
    }
}
