package disclosure.parser.extract.trade;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether shares were bought or sold. */
enum Direction {
    INCREASE("share-increase"),
    REDUCTION("share-reduction");

    private static final Pattern VERB =
            Pattern.compile(
                    "(增持|买入|购入|购买)|(?<!不)(减持|卖出|售出|出售|抛售|询价转让(?![^，。；;]{0,12}(?:受让|增持|买入)))");
    private static final Pattern MISTAKE = Pattern.compile("误操作|操作失误|短线交易");

    private final String kind;

    Direction(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    /** The one that a title names; null where it names none or a trade by mistake. */
    static @Nullable Direction of(String title) {
        if (MISTAKE.matcher(title).find()) {
            return null;
        }
        return in(title, false);
    }

    /** The one told of first, or last, in words; null where neither is. */
    static @Nullable Direction in(String words, boolean last) {
        Matcher verb = VERB.matcher(words);
        Direction found = null;
        while (verb.find()) {
            found = verb.group(1) != null ? INCREASE : REDUCTION;
            if (!last) {
                return found;
            }
        }
        return found;
    }
}
