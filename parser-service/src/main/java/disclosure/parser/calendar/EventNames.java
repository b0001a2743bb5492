package disclosure.parser.calendar;

import disclosure.parser.document.Compact;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which meeting, which distribution, which report: what tells an event from others of its kind. */
final class EventNames {

    private static final String YEAR = "(?:20\\d{2}年(?:第?[一二三四五六七八九十\\d]{1,3}次)?)?";
    private static final Pattern MEETING =
            Pattern.compile(
                    YEAR + "(?:年度|度|第[一二三四五六七八九十\\d]{1,3}次(?:临时)?|临时)(?:股东大?会|(?:A股)?类别股东大?会)");
    private static final Pattern DISTRIBUTION =
            Pattern.compile(
                    "(20\\d{2}年(?:年度|度|半年度|中期|上半年|前三季度|第[一二三]季度))(?:权益分派|利润分配|分红派息" + "|现金分红|分红)");
    private static final Pattern REPORT =
            Pattern.compile("20\\d{2}年(?:年度|度|半年度|第?[一三]季度|前三季度)(?:业绩快报|业绩预告|报告)");
    private static final int WINDOW = 60;

    private EventNames() {}

    /**
     * The name of an event.
     *
     * @param title of the filing
     * @param text around the event; empty where it is not known
     */
    static @Nullable String of(String what, String title, String text, int offset) {
        String heading = Compact.of(title).toString();
        return switch (what) {
            case "shareholders-meeting" -> plain(last(MEETING, heading, 0));
            case "record-date", "ex-date", "payment-date", "last-trading-day" -> {
                String distribution = last(DISTRIBUTION, heading, 1);
                yield plain(distribution == null ? last(MEETING, heading, 0) : distribution);
            }
            case "scheduled-disclosure" -> {
                String report = last(REPORT, around(text, offset), 0);
                yield plain(report == null ? last(REPORT, heading, 0) : report);
            }
            default -> null;
        };
    }

    private static String around(String text, int offset) {
        int from = Math.max(0, offset - WINDOW);
        int to = Math.min(text.length(), offset + WINDOW);
        return from >= to ? "" : Compact.of(text.substring(from, to)).toString();
    }

    private static @Nullable String last(Pattern pattern, String words, int group) {
        String name = null;
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            name = matcher.group(group);
        }
        return name;
    }

    /** One meeting is written in several ways. */
    private static @Nullable String plain(@Nullable String name) {
        return name == null ? null : name.replace("股东大会", "股东会").replace("年年度", "年度");
    }
}
