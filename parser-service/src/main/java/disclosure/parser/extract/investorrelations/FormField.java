package disclosure.parser.extract.investorrelations;

import java.util.regex.Pattern;

/** The rows of the form and how their labels are worded, white space removed. */
enum FormField {
    ACTIVITY("(?:[一二三]、)?(?:投资者关系)?活动类别[:：|]?", "投资者关系活动类别"),
    /** A heading of the Beijing form that has no value of its own. */
    SITUATION("[一二三]、投资者关系活动情况[:：]?", ""),
    VISITORS(
            "(?:活动|会议)?(?:参与|参会|来访|参加|出席|与会|调研)(?:的)?(?:单位|机构|投资者|对象"
                    + "|人员)(?:名称)?(?:及|与|和|/)?(?:参会|参与|人员)?"
                    + "(?:人员|姓名|人数)?(?:姓名|名称)?(?:[（(]排名不分先后[）)])?[:：|]?"
                    + "|投资者名称(?:及|与)(?:人员)?姓名[:：|]?",
            "参与单位名称及人员姓名"),
    TIME("(?:(?:活动|会议|召开|接待|调研|交流)?时间|(?:活动|会议|接待|调研)日期)[:：|]?(?=.{0,12}\\d)", ""),
    PLACE("(?:活动|会议|召开|接待|调研|交流)?地点(?:[、及/和](?:形式|方式)|及会议主题)?[:：|]?", ""),
    FORM("(?:活动|会议|召开|接待|交流)?(?:形式|方式)[:：|]?", ""),
    HOSTS("(?:(?:上市)?公司(?:接待|参会|参与|出席|参加)|接待)人员(?:名称)?(?:姓名|及职务)?(?:及职务)?[:：|]?", "上市公司接待人员姓名"),
    CONTENT(
            "(?:[一二三四]、)?(?:投资者关系活动|交流|活动|会议|调研|接待)?(?:的)?主要内容(?:介绍)?[:：|]?"
                    + "|交流内容(?:及具体问答记录)?[:：|]?"
                    + "|投资者(?:提出|关注)的(?:主要)?问题及(?:公司)?(?:回复|答复)(?:情况)?[:：|]?"
                    + "|(?:主要)?问答(?:内容|记录|情况)[:：|]?"
                    + "|投资者(?:提问及(?:公司)?(?:回复|答复|解答)|问答)(?:情况|内容)?[:：|]?",
            "投资者关系活动主要内容介绍"),
    RISK("(?:风险提示|特别提示|注意事项|免责声明|备注)[:：|]?", ""),
    /** Asked for since 2024: whether anything undisclosed was told. */
    DISCLOSURE(
            "(?:关于)?(?:本次(?:活动|会议|调研))?是否涉及应(?:当|予)?披露(?:的)?重大信息(?:的说明)?[:：|]?",
            "关于本次活动是否涉及应披露重大信息的说明"),
    ANNEX(
            "(?:活动过程中所使用的演示文稿、提供的文档等附件(?:[（(]如有[^）)]*[）)])?"
                    + "|附件清单(?:[（(]如有[）)])?|附件[（(]如有[）)]|附件[:：])[:：|]?",
            ""),
    DATE("(?:记录)?日期[:：|]?(?=\\d{4}[年-])", "");

    private final Pattern label;
    private final String inFull;

    FormField(String label, String inFull) {
        // Rows of the Beijing form may be items of a list: （一）活动时间.
        this.label = Pattern.compile("(?:[（(][一二三四五六七][）)])?(?:" + label + ")");
        this.inFull = inFull;
    }

    Pattern label() {
        return label;
    }

    /** The usual wording, for labels whose lines are printed between those of the value. */
    String inFull() {
        return inFull;
    }
}
