package disclosure.parser.extract.investorrelations;

import disclosure.parser.document.Compact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts the row of visitors into entries: at semicolons where the list has them, else at the lines
 * as printed, names broken over two of them joined. Remarks and lead-ins are taken off.
 *
 * @param marked whether semicolons end the entries
 * @param columns how many pairs stand side by side in a row, as its head says; 1 where it is silent
 */
record VisitorLines(List<String> entries, boolean marked, int columns) {

    private static final Pattern REMARK =
            Pattern.compile(
                    "[（(]\\s*(?:排\\s*名|排\\s*序|以\\s*上|按|均[为系]|共\\s*\\d|合计)[^）)]{0,30}[）)]\\s*[:：]?");

    private static final Pattern LEAD =
            Pattern.compile(
                    "(?m)^\\s*(?:\\d{1,2}\\s*[、.．)）]\\s*)?(?:[^：:；;、，\\n]{0,24}?"
                            + "(?:投资者|投资者为|机构|单位|人员|对象|名单|人数|会议|专场|场次|分析师|上午|下午|线上|线下|现场"
                            + "|日))\\s*[：:](?!//)");

    /** The heading of an annexed list. */
    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?m)^\\s*(?:附件)?(?:清单)?\\s*\\d{0,2}\\s*[：:、.]?[^\\n；;、，：:]{0,24}名单\\s*[：:]?\\s*$");

    /** A comma before the legal form of an English company parts nothing. */
    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\s*[,，]\\s*(?=(?:LLC|LLP|LP|Inc|INC|Ltd|LTD|Limited|LIMITED|Co)\\b)");

    private static final Pattern HEAD =
            Pattern.compile(
                    "^(?:(?:序号|(?:参会|参与)?(?:单位|机构|公司|投资者)(?:名称)?|(?:参会|参与)?(?:人员)?姓名|参会人员"
                            + "|职务)\\s*)+");

    /** How many came, behind the ones that are named. */
    private static final Pattern TAIL =
            Pattern.compile(
                    "[，,、]?\\s*(?:等[^；;、]{0,40}|共计?\\s*(?:约|有)?\\s*\\d[^；;、]{0,60}"
                            + "|(?:以?及|和)其[他它][^；;、]{0,40})$");

    private static final Pattern ELSEWHERE =
            Pattern.compile("[，,。；;]?\\s*(?:具体)?(?:参会)?(?:名单)?\\s*(?:请)?(?:详见|参见|见)\\s*附[^；;、]*");

    private static final Pattern ROW_NUMBER =
            Pattern.compile("(?m)^\\s*\\d{1,3}(?:\\s*[、.．)）]\\s*|\\s+)(?=[^\\s\\d])");

    /** Of people who come for themselves the line names no institution. */
    private static final Pattern INDIVIDUALS =
            Pattern.compile("(?m)(?<![；;。])\\n\\s*(?:个人|自然人)(?:投资者|股东)?\\s*[：:]\\s*(?=\\S)");

    private static final String HAN = "[\\u4e00-\\u9fa5]";

    static VisitorLines of(String value, List<String> lines) {
        String printed = clean(String.join("\n", lines));
        String paragraphs = clean(value);
        long semicolons = paragraphs.chars().filter(c -> c == '；' || c == ';').count();
        boolean marked = semicolons > 1 || (semicolons == 1 && lines.size() <= 2);
        int columns = 1;
        List<String> entries = new ArrayList<>();
        if (marked) {
            Arrays.stream(joined(paragraphs).split("[；;。]")).forEach(entry -> keep(entry, entries));
            return new VisitorLines(List.copyOf(entries), true, columns);
        }
        List<String> rows = new ArrayList<>();
        for (String line : printed.lines().toList()) {
            String head = Compact.of(line).toString();
            columns = Math.max(columns, head.split("姓名", -1).length - 1);
            append(rows, HEAD.matcher(line.strip()).replaceFirst("").strip());
        }
        rows.forEach(row -> keep(row, entries));
        VisitorLines byLine = new VisitorLines(List.copyOf(entries), false, columns);
        return byLine.listed(paragraphs) ? inParagraphs(paragraphs) : byLine;
    }

    /** A list that runs on over its lines, its items parted by commas. */
    private static VisitorLines inParagraphs(String paragraphs) {
        List<String> entries = new ArrayList<>();
        joined(paragraphs).lines().forEach(line -> keep(line, entries));
        return new VisitorLines(List.copyOf(entries), true, 1);
    }

    private boolean listed(String paragraphs) {
        List<String> items =
                Arrays.stream(paragraphs.split("[、，,\\n]")).map(String::strip).toList();
        long commas = paragraphs.chars().filter(c -> "、，,".indexOf(c) >= 0).count();
        long institutions = items.stream().filter(Names::institution).count();
        boolean paired = entries.stream().anyMatch(VisitorPairs::border);
        return !paired && commas >= 2 && institutions * 2 > items.size();
    }

    private static void keep(String entry, List<String> entries) {
        String words = TAIL.matcher(entry.strip()).replaceFirst("").strip();
        if (!words.isEmpty()) {
            entries.add(words.replaceAll("\\s*([、，,])\\s*", "$1"));
        }
    }

    private static String clean(String text) {
        String list = CAPTION.matcher(REMARK.matcher(text).replaceAll("")).replaceAll("");
        String one = INDIVIDUALS.matcher(list).replaceAll("、");
        String named = ELSEWHERE.matcher(LEAD.matcher(one).replaceAll("")).replaceAll("");
        String plain = LEGAL_FORM.matcher(named).replaceAll(" ").strip();
        boolean numbered = ROW_NUMBER.matcher(plain).results().count() * 2 > plain.lines().count();
        return numbered ? ROW_NUMBER.matcher(plain).replaceAll("") : plain;
    }

    /** Where a page ends within a list, its last word may go on overleaf. */
    private static String joined(String paragraphs) {
        return paragraphs
                .replaceAll("(?<=" + HAN + ")\\n(?=" + HAN + "(?:[、，,；;\\s]|$))", "")
                .replaceAll("(?<=[、，,；;\\s]" + HAN + ")\\n(?=" + HAN + ")", "")
                .replaceAll("(?<=[、，,])\\n", "")
                .replace('\n', ' ');
    }

    private static void append(List<String> rows, String line) {
        if (line.isEmpty()) {
            return;
        }
        String before = rows.isEmpty() ? "" : rows.getLast();
        if (goesOn(before, line)) {
            boolean gap = before.matches("(?s).*[A-Za-z.)]$") && line.matches("(?s)^[A-Za-z(].*");
            rows.set(rows.size() - 1, before + (gap ? " " : "") + line);
        } else {
            rows.add(line);
        }
    }

    /** Whether a line ends in the middle of a list of names, or of a name. */
    private static boolean goesOn(String before, String line) {
        if (before.isEmpty()) {
            return false;
        }
        boolean open = before.lastIndexOf('（') > before.lastIndexOf('）');
        return open
                || before.matches("(?s).*[、，,：:—]$")
                || line.matches("(?s)^[、，,）)：:].*")
                || before.matches("(?s)(?:.*[、，,\\s：:])?" + HAN + "$")
                || line.matches("(?s)^" + HAN + "(?:[、，,\\s].*)?$")
                || (!before.contains(" ")
                        && !Names.institution(before)
                        && line.matches("^" + HAN + "{0,4}(?:公司|分公司|合伙企业)(?:\\s.*)?$"))
                || (LatinVisitor.closes(line) && before.matches("(?s).*[A-Za-z]$"));
    }
}
