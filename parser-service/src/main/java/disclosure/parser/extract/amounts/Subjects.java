package disclosure.parser.extract.amounts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose figure it is: the noun before the metric, once time, verbs and the issuer are taken off.
 */
final class Subjects {

    private static final int LONGEST = 20;

    private static final String PERIOD =
            "[一二三四五六七八九〇○零]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?"
                    + "|(?:19|20)\\d\\d(?:[-—~至]20\\d\\d)?年(?:度|末|底|上半年|下半年|半年度?|前三季度|第?[一二三四]季度"
                    + "|\\d{1,2}(?:[-至—~]\\d{1,2})?月(?:\\d{1,2}日|份)?)?"
                    + "|(?:20)?\\d\\d年?第?Q[1-4](?:-Q[1-4])?|单季度|报告期内?|本报告期|期内|今年以?来?|去年|当年|全年"
                    + "|上半年|下半年|[一二三四]季度|目前|当前|以上|以下|近期|截至|截止|期末|上年同期|同期";

    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?:其中|同时|此外|另外|因此|但|而|且|并|即|则|回答|答|[:：]|本次|此次|上述|该|其|在|于|预计|约|的|和|及|与|"
                            + "上市公司|本公司|我公司|我司|贵公司|贵司|公司|我们|集团|发行人|"
                            + PERIOD
                            + ")+");
    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?:实现的?|取得|获得|完成|达成|贡献|形成|产生|发生|确认|计提|合计|共计|累计|总计|预计|将|拟|已|可|的"
                            + "|之|其|共|新增|新签|所|整体|合并|全部|主要|"
                            + "收到|支付|签订|签署|提供|使用|投入|募集|发行|申请|购买|获|超|对应|相应|当期|本期|总|约|仅|还|拟投入"
                            + "|年度|期间|期末|报告期|全年|累积|平均|单位|"
                            + PERIOD
                            + ")+$");
    private static final Pattern VERB =
            Pattern.compile(
                    "[是有使受因若要会不未等并且及或我您你每]|能否|保持|导致|由于|造成|如果|较|进行|通过|根据|包括|以及"
                            + "|关于|超过|达到|增长|下降|增加|减少|议案|为了|元|％|%");

    /** Capital belongs to a company, though a person's name may stand before it in a list. */
    private static final Pattern COMPANY =
            Pattern.compile(".*(?:公司|集团|企业|工厂|厂|中心|院|所|银行|合伙|[A-Za-z])");

    private static final Pattern ISSUER =
            Pattern.compile("公司|本公司|项目|合同|本次.*|此次.*|业务|整体|企业|市场|行业|产品");

    private Subjects() {}

    /** The subject in the words before a metric; null where the issuer itself is meant. */
    static @Nullable String before(String words, String metric) {
        int from = 0;
        for (int i = words.length() - 1; i >= 0; i--) {
            if ("，,。；;：:、（()）“”\"》《→．.\n/|".indexOf(words.charAt(i)) >= 0) {
                from = i + 1;
                break;
            }
        }
        String noun = words.substring(from);
        for (int i = noun.length() - 1; i >= 0; i--) {
            boolean strict = i == 0 || "司拟已会可并其".indexOf(noun.charAt(i - 1)) >= 0;
            if ("向由给将".indexOf(noun.charAt(i)) >= 0
                    || (strict && "对为与".indexOf(noun.charAt(i)) >= 0)) {
                noun = noun.substring(i + 1);
                break;
            }
        }
        noun = OPENING.matcher(noun).replaceFirst("");
        noun = CLOSING.matcher(noun).replaceFirst("");
        boolean fits = noun.length() >= 2 && noun.length() <= LONGEST && !VERB.matcher(noun).find();
        if (metric.equals("注册资本") && !COMPANY.matcher(noun).matches()) {
            return null;
        }
        boolean han = noun.codePoints().anyMatch(c -> c >= 0x2E80);
        return fits && han && !ISSUER.matcher(noun).matches() ? noun : null;
    }
}
