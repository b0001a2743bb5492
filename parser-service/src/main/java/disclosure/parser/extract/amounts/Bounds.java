package disclosure.parser.extract.amounts;

import disclosure.events.Bound;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words before or behind a figure that say how it limits the true one. */
final class Bounds {

    private static final String BETWEEN =
            "(?:为|是|达到?|到|至|等值|人民币|合计|共计|总额|:|：|（不?含税?）|a total of|the|a)*\\s*$";

    /** Without one of these none of the words stands there. */
    private static final Pattern MARKS = Pattern.compile("[过超出逾于多破少限足到近约概致A-Za-z]");

    private static final Map<Pattern, Bound> BEFORE = new LinkedHashMap<>();
    private static final Map<Pattern, Bound> BEHIND = new LinkedHashMap<>();

    static {
        // The negated words first: 不超过 holds 超过.
        before(
                "不超过|未超过|不高于|不多于|不大于|不得超过|至多|最多|最高不超过|上限|up to|not exceeding"
                        + "|not to exceed|no more than|not more than|a maximum of",
                Bound.AT_MOST);
        before(
                "不低于|不少于|不小于|至少|最少|下限|at least|no less than|not less than|a minimum of",
                Bound.AT_LEAST);
        before(
                "超过|超出|超|逾|高于|大于|多于|突破|more than|over|exceeding|in excess of|greater than",
                Bound.MORE_THAN);
        before("低于|少于|小于|不足|不到|未达到?|less than|fewer than|below|under", Bound.LESS_THAN);
        before("(?<![最附临相])近|接近|将近|逼近|nearly|almost", Bound.NEARLY);
        before("(?<![合节签违履预条契续])约|大约|大概|大致|approximately|about|around|roughly", Bound.ABOUT);
        behind("左右|上下", Bound.ABOUT);
        behind("(?:（含(?:本数)?）)?(?:及|或)?以上", Bound.AT_LEAST);
        behind("以下", Bound.LESS_THAN);
        behind("(?:（含(?:本数)?）)?(?:以内|之内)|封顶", Bound.AT_MOST);
        behind("or more", Bound.AT_LEAST);
        behind("or less", Bound.AT_MOST);
    }

    private Bounds() {}

    private static void before(String words, Bound bound) {
        BEFORE.put(Pattern.compile("(?:" + words + ")" + BETWEEN), bound);
    }

    private static void behind(String words, Bound bound) {
        BEHIND.put(Pattern.compile("^\\s*(?:" + words + ")"), bound);
    }

    /** The bound said by the words directly before or behind; null where none is. */
    static @Nullable Bound of(String before, String behind) {
        String tail = before.substring(Math.max(0, before.length() - 24));
        Bound bound = MARKS.matcher(tail).find() ? before(tail) : null;
        if (bound != null) {
            return bound;
        }
        char next = behind.isEmpty() ? ' ' : behind.charAt(0);
        return "左上以及或之封（o ".indexOf(next) < 0 ? null : behind(behind);
    }

    private static @Nullable Bound before(String tail) {
        for (Map.Entry<Pattern, Bound> entry : BEFORE.entrySet()) {
            if (entry.getKey().matcher(tail).find()) {
                return entry.getValue();
            }
        }
        return null;
    }

    private static @Nullable Bound behind(String behind) {
        for (Map.Entry<Pattern, Bound> entry : BEHIND.entrySet()) {
            if (entry.getKey().matcher(behind).find()) {
                return entry.getValue();
            }
        }
        return null;
    }
}
