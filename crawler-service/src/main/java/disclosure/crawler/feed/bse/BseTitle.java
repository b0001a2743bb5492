package disclosure.crawler.feed.bse;

import disclosure.crawler.feed.Titles;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Titles as the exchange decorates them: {@code [临时公告]简称:标题}, with half-width or full-width colon.
 */
final class BseTitle {

    private static final Pattern KIND = Pattern.compile("^[\\[［【][^\\]］】]{1,20}[\\]］】]\\s*");
    private static final Pattern NAME = Pattern.compile("^[^:：《》（）()]{1,12}[:：]\\s*");

    private BseTitle() {}

    /**
     * The title alone.
     *
     * @param shortName issuer's short name in the same row
     */
    static String plain(String decorated, @Nullable String shortName) {
        String title = Titles.plain(decorated);
        Matcher kind = KIND.matcher(title);
        boolean hasKind = kind.lookingAt();
        if (hasKind) {
            title = title.substring(kind.end());
        }
        String withoutName = withoutName(title, shortName, hasKind);
        return withoutName.isEmpty() ? title : withoutName;
    }

    private static String withoutName(String title, @Nullable String shortName, boolean hasKind) {
        String rest = Titles.withoutName(title, shortName);
        if (rest.length() < title.length()) {
            return rest;
        }
        // The name in the title may lack the ST or XD of the name in the row. Without the kind in
        // front, a colon belongs to the title itself.
        Matcher name = NAME.matcher(title);
        return hasKind && name.lookingAt() ? title.substring(name.end()).strip() : title;
    }
}
