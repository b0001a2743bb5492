package disclosure.parser.extract.header;

import disclosure.parser.document.Compact;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the document's own number in its many shapes. A number in brackets, or of a tender, a
 * contract or a letter, is another document's.
 */
final class AnnouncementNumber {

    private static final Pattern LABELLED =
            Pattern.compile("编\\s*号\\s*[:：]?\\s*([^\\n]*)(?:\\n([^\\n]*))?");

    private static final String DASH = "[-－—–‐‑−~～]";

    private static final String SHAPE =
            "(?:公告)?第?(?:[（(]?临时?[）)]?"
                    + DASH
                    + "?|[A-Za-z]{1,6}"
                    + DASH
                    + "?|[‹<＜〈《【\\[（(][\\u4e00-\\u9fa5]{1,2}[›>＞〉》】\\]）)])?"
                    + "[〔【\\[（(]?(?:19|20)\\d{2}[〕】\\]）)]?年?(?:临|第)?"
                    + "(?:"
                    + DASH
                    + "\\d{1,2}[-－]\\d{1,2}|"
                    + DASH
                    + "{0,2}(?:临|[A-Z])?[\\dXx]{0,4}[A-Z]?)号?";

    /** The year may have two digits: 18-30. */
    private static final Pattern OWN =
            Pattern.compile("^(?:" + SHAPE + "|\\d{2}" + DASH + "\\d{1,4}号?(?![\\d\\-－—–.]))");

    /** The line broke in the middle of the number. */
    private static final Pattern TORN = Pattern.compile(".*" + DASH + "$|(?:公告)?临?");

    /** Without any label, at the end of the line of codes or on a line of its own. */
    private static final Pattern BARE =
            Pattern.compile(
                    "(?m)(?:^|[代码简称公告].*\\s"
                            + "|公\\s*告\\s*(?=临))((?:[（(]?\\s*临\\s*时?\\s*[）)]?\\s*[-－—–‐]?\\s*)?20\\d{2}\\s*[-－—–‐]\\s*\\d{2,4}[A-Z]?号?"
                            + "|临\\s*20\\d{2}\\s*[-－—–‐]\\s*\\d{1,4}号?)\\s*$");

    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?s).*(?:[（(][^）)\\n]{0,12}|招标|合同|项目|证书|批文|文件|备案|登记|许可证|订单|标段|索引|报告|注册)\\s*$");

    private AnnouncementNumber() {}

    static @Nullable String in(String head) {
        Matcher matcher = LABELLED.matcher(head);
        int from = 0;
        while (matcher.find(from)) {
            String before = head.substring(Math.max(0, matcher.start() - 20), matcher.start());
            String words = Compact.of(matcher.group(1)).toString();
            if (TORN.matcher(words).matches() && matcher.group(2) != null) {
                words += Compact.of(matcher.group(2));
            }
            Matcher own = OWN.matcher(words);
            if (!OTHERS.matcher(before.replaceAll("公\\s*告\\s*$", "")).matches() && own.find()) {
                return own.group().replaceFirst("^公告", "");
            }
            from = matcher.end(1);
        }
        Matcher bare = BARE.matcher(head);
        return bare.find() ? Compact.of(bare.group(1)).toString() : null;
    }
}
