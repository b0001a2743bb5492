package disclosure.parser.document;

import java.util.Set;

/**
 * A place where text was cut in two by an earlier rendering to plain text. Some tools print the
 * character at the cut on both sides: 细分产 / 产品线. It is joined once, unless it stands there twice by
 * right (所持公司 / 司法冻结): the first part ends with a word of its own, a common one or one that mostly
 * goes on in another way where the document has it elsewhere; or the character is one that Chinese
 * doubles.
 */
final class Seam {

    /** Words so common that a part of a text may well end with them. */
    private static final Set<String> WORDS =
            Set.of(
                    "公司", "股份", "业务", "产品", "项目", "市场", "客户", "技术", "服务", "金额", "人民", "法人", "个人",
                    "资金", "资本", "资产", "投资", "交易", "合同", "协议", "企业", "行业", "产业", "股东", "董事", "监事",
                    "会议", "年度", "期末", "国家", "部门", "工作", "人员", "情况", "事项", "方式", "未来", "目前", "同时",
                    "进行", "通过", "持有", "以及", "以上", "发行", "银行", "证券", "基金");

    /** Characters that Chinese doubles. */
    private static final String DOUBLED = "刚常往渐仅人天年种多大慢稳个家层步点日月谢历纷频默屡每时处事样条句字星恰偏远久早好轻重高深牢紧密切明白清楚认";

    private final String document;

    Seam(String document) {
        this.document = document;
    }

    /** Whether the character after the seam repeats the one before it by accident. */
    boolean repeats(CharSequence before, CharSequence after) {
        if (before.length() < 2 || after.length() < 2) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        if (last != after.charAt(0) || !isHan(last)) {
            return false;
        }
        String end = "" + before.charAt(before.length() - 2) + last;
        return !WORDS.contains(end) && isTorn(end, after.charAt(1));
    }

    /** Whether these characters go on with this one where they stand elsewhere. */
    private boolean isTorn(String end, char next) {
        int with = 0;
        int without = 0;
        int at = document.indexOf(end);
        while (at >= 0) {
            int behind = at + end.length();
            // Where a line ends, nothing is told.
            if (behind < document.length() && !Compact.isSpace(document.charAt(behind))) {
                with += document.charAt(behind) == next ? 1 : 0;
                without += document.charAt(behind) == next ? 0 : 1;
            }
            at = document.indexOf(end, behind);
        }
        return with + without == 0 ? !isDoubled(end.charAt(1)) : with > without;
    }

    private boolean isDoubled(char c) {
        return DOUBLED.indexOf(c) >= 0 || document.contains("" + c + c);
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
