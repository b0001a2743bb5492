package disclosure.crawler.feed;

import disclosure.crawler.feed.Announcement.Standing;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Titles as sites decorate them. */
public final class Titles {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]{0,200}>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private static final Pattern CANCELLED = Pattern.compile("[（(]已?取消[）)]$");

    private Titles() {}

    /** Without entities, highlighting, line breaks, surplus blanks, and NUL, which is no text. */
    public static String plain(String raw) {
        String broken = BREAK.matcher(raw.replace("\0", "")).replaceAll(" ");
        String unescaped =
                broken.indexOf('&') < 0 ? broken : Parser.unescapeEntities(broken, false);
        String untagged =
                unescaped.indexOf('<') < 0 ? unescaped : TAG.matcher(unescaped).replaceAll("");
        return SPACE.matcher(untagged).replaceAll(" ").strip();
    }

    /** Without {@code 简称：} or {@code 简称:} in front; a title that is nothing else stays. */
    public static String withoutName(String title, @Nullable String shortName) {
        if (shortName == null || shortName.isEmpty()) {
            return title;
        }
        String name = shortName.replaceAll("\\s+", "");
        String start = title.replaceAll("^([^:：]{1,20})[:：].*$", "$1").replaceAll("\\s+", "");
        if (!start.equals(name) || start.length() == title.length()) {
            return title;
        }
        String rest = title.replaceFirst("^[^:：]{1,20}[:：]\\s*", "");
        return rest.isEmpty() ? title : rest;
    }

    /** What a mark beside a title says. */
    public static Standing standing(String mark) {
        if (mark.contains("取消") || mark.contains("撤回") || mark.contains("撤销")) {
            return Standing.WITHDRAWN;
        }
        return mark.contains("更正") || mark.contains("更新后") || mark.contains("修订")
                ? Standing.CORRECTED
                : Standing.AS_FILED;
    }

    /** The words at a title's end that say it was cancelled; empty when there are none. */
    public static String cancellation(String title) {
        var found = CANCELLED.matcher(title);
        return found.find() ? found.group() : "";
    }
}
