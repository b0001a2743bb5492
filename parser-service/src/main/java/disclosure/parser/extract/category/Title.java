package disclosure.parser.extract.category;

import disclosure.keywords.FoldedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title taken apart: the house that writes, what it writes about, and how the title ends once its
 * wrappers are peeled off. Folded as keywords are, so that width, case and traditional characters
 * make no difference; titles with Han have no blanks.
 *
 * @param whole all of it, without decoration of the feed
 * @param writer what stands before the first 关于; empty where nothing does
 * @param subject what follows it; without it, the title less the company's name
 * @param end the subject without the word for its kind of notice: of 关于2031年年度报告的更正公告 the report
 */
record Title(String whole, String writer, String subject, String end) {

    /** Real titles end long before; what a hostile feed writes behind is not read. */
    private static final int LONGEST = 600;

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern FILE_NAME =
            Pattern.compile("(?<=.)(\\d{8,}|\\.(pdf|docx?|html?|txt|xhtml))$");

    /** A short name and a colon, a code, or the word under which another exchange repeats it. */
    private static final Pattern PREFIX =
            Pattern.compile(
                    "^(\\[[^\\]]{1,8}\\]|\\d{6}(\\.[a-z]{2})?[-:]?(?=\\D)(?!年)|\\*?st(?=\\p{IsHan})"
                            + "|(境外|海外)(监管|市场)?公告[-:]*|(?!.*关于.*:)[^:,《》]{2,12}:(?=.)"
                            + "|.{0,10}?[ah]股(市场)?公告[-:]+|自愿(性)?(信息)?(披露)?公告[-:]+|内幕消息[-:]*"
                            + "|公告及通告[-:]+|补充公告[-:]+|(更正|修订|更新)(公告)?[-:]+)");

    private static final Pattern RELAYED = Pattern.compile("^.{0,10}h股(?:市场)?公告\\((.{4,})\\)$");

    private static final Pattern SUFFIX =
            Pattern.compile(
                    "(?<=.)([-\\s.。,,:;_]+|扫描件|中?英文(双语)?版?|全文|正文"
                            + "|(更正|更新|修订|修正|补充|修改|调整|豁免|披露)(版|后|稿)"
                            + "|(申报|上会|注册|封卷|终)稿|已?取消"
                            + "|-?[^-()]{2,6}字[\\[(]?\\d{4}[\\])]?第?[\\da-z-]+号)$");

    /** What says that something is told, not what. */
    private static final Pattern NOTICE =
            Pattern.compile(
                    "(?<=.)(的|之"
                            + "|暨)?((自愿性?|更正|补充|修订|修正|更新|致歉|及|和|与|暨|、|信息|披露|延期|提示性?|进展|情况|简要"
                            + "|专项|后续|最新)*"
                            + "(公告|公布|通告|提示))$");

    private static final Pattern NAME =
            Pattern.compile(
                    "^(?:\\S{2,30}?(?:股份有限公司|有限责任公司|有限公司|股份公司|集团公司)(?:\\([^)]{0,6}\\))?"
                            + "|公司"
                            + "|(?!对外|项目|共同|参与|关于|使用|终止)[^年第届\\d关]{0,4}(?:投资|建投|建设|租赁|制剂|期货|外汇"
                            + "|黄金)[^年第届\\d关]{0,2}(?=(?:19|20)\\d\\d年|二[0〇零○]|第[一二三四五六七八九十\\d]+届|股东大?会"
                            + "|章程$))"
                            + "(?=.)");

    static Title of(String raw) {
        String bounded = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        String whole = peeled(FoldedText.of(bounded).folded().strip());
        int about = about(whole);
        String writer = about < 0 ? "" : whole.substring(0, about);
        String subject =
                about < 0
                        ? NAME.matcher(whole).replaceFirst("")
                        : whole.substring(about + "关于".length());
        return new Title(whole, writer, subject, end(subject));
    }

    boolean isHan() {
        return HAN.matcher(whole).find();
    }

    private static String peeled(String folded) {
        boolean han = HAN.matcher(folded).find();
        String rest = han ? folded.replaceAll("[\\s_\"“”'‘’]+", "") : folded.replace('_', ' ');
        rest = FILE_NAME.matcher(rest).replaceAll("");
        if (!han) {
            return rest.strip();
        }
        rest = RELAYED.matcher(rest).replaceFirst("$1");
        for (Matcher prefix = PREFIX.matcher(rest); prefix.find(); prefix = PREFIX.matcher(rest)) {
            rest = rest.substring(prefix.end());
        }
        return withoutMarks(rest);
    }

    /** Marks of revision, names and dates in parentheses; the one for a summary says a kind. */
    private static String withoutMarks(String title) {
        String rest = title;
        boolean summary = false;
        while (true) {
            int open = openOfLast(rest);
            Matcher suffix = SUFFIX.matcher(rest);
            if (open > 0) {
                summary |= rest.startsWith("摘要", open + 1);
                rest = rest.substring(0, open);
            } else if (suffix.find()) {
                rest = rest.substring(0, suffix.start());
            } else {
                return summary && !rest.endsWith("摘要") ? rest + "摘要" : rest;
            }
        }
    }

    /** Where the parenthesis opens that the title ends with; -1 where it ends with none. */
    private static int openOfLast(String title) {
        if (!title.endsWith(")") && !title.endsWith("]")) {
            return -1;
        }
        int depth = 0;
        for (int i = title.length() - 1; i >= 0; i--) {
            char c = title.charAt(i);
            if (c == ')' || c == ']') {
                depth++;
            } else if (c == '(' || c == '[') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The first 关于 that is not part of a title quoted. */
    private static int about(String title) {
        int depth = 0;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c == '《' || c == '(') {
                depth++;
            } else if (c == '》' || c == ')') {
                depth--;
            } else if (depth <= 0 && title.startsWith("关于", i)) {
                return i;
            }
        }
        return -1;
    }

    private static String end(String subject) {
        String rest = subject;
        String before;
        do {
            before = rest;
            rest = NOTICE.matcher(rest).replaceFirst("");
            rest = rest.replaceFirst("(?<=.)(的议?案|[》」”])$", "");
            int open = openOfLast(rest);
            rest = open > 0 ? rest.substring(0, open) : rest;
        } while (!rest.equals(before));
        return rest.replace("《", "").replace("》", "");
    }
}
