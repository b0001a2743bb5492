package disclosure.crawler.feed.bse;

import disclosure.crawler.feed.Announcement.Standing;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Titles as the exchange decorates them: {@code [临时公告]简称:标题}, with half-width or full-width colon,
 * sometimes with entities and highlighting, and a post-title beside them.
 */
final class BseTitle {

    private static final Pattern HIGHLIGHT = Pattern.compile("</?em[^>]{0,80}>");
    private static final Pattern KIND = Pattern.compile("^[\\[［【][^\\]］】]{1,20}[\\]］】]\\s*");
    private static final Pattern NAME = Pattern.compile("^[^:：《》（）()]{1,12}[:：]\\s*");

    private BseTitle() {}

    /**
     * The title alone.
     *
     * @param shortName issuer's short name in the same row
     */
    static String plain(String decorated, @Nullable String shortName) {
        String title = text(decorated);
        Matcher kind = KIND.matcher(title);
        boolean hasKind = kind.lookingAt();
        if (hasKind) {
            title = title.substring(kind.end());
        }
        String withoutName = withoutName(title, shortName, hasKind);
        return withoutName.isEmpty() ? title : withoutName;
    }

    /** The post-title, empty when there is none. */
    static String mark(String postTitle) {
        return text(postTitle);
    }

    static Standing standing(String mark) {
        if (mark.contains("取消") || mark.contains("撤回")) {
            return Standing.WITHDRAWN;
        }
        return mark.contains("更正") || mark.contains("更新后") || mark.contains("修订")
                ? Standing.CORRECTED
                : Standing.AS_FILED;
    }

    private static String withoutName(String title, @Nullable String shortName, boolean hasKind) {
        if (shortName != null && !shortName.isEmpty() && title.startsWith(shortName)) {
            String rest = title.substring(shortName.length()).stripLeading();
            if (rest.startsWith(":") || rest.startsWith("：")) {
                return rest.substring(1).strip();
            }
        }
        // The name in the title may lack the ST or XD of the name in the row. Without the kind in
        // front, a colon belongs to the title itself.
        Matcher name = NAME.matcher(title);
        return hasKind && name.lookingAt() ? title.substring(name.end()).strip() : title;
    }

    private static String text(String raw) {
        String unescaped = raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false);
        return HIGHLIGHT.matcher(unescaped).replaceAll("").replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
