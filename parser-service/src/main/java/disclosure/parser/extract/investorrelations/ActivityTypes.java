package disclosure.parser.extract.investorrelations;

import disclosure.parser.document.Compact;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which boxes are ticked. Explicit ticks win; without any, a single option that lost its box is the
 * ticked one (tools drop ticked glyphs); else the rest of the record may tell, which is marked.
 *
 * @param inferred true when no box told
 * @param other what is written beside 其他
 */
record ActivityTypes(List<String> types, boolean inferred, @Nullable String other) {

    private static final List<String> VOCABULARY =
            List.of("特定对象调研", "分析师会议", "媒体采访", "业绩说明会", "新闻发布会", "路演活动", "现场参观", "其他");

    /** Private-use characters are Wingdings: U+F0A3 is an empty box, U+F052 a ticked one. */
    private static final String TICKED =
            "√✓✔☑☒■●\uF052\uF0FE\uF050\uF0A2\uF053\uF054\uF0FD\uF0FC\uF06E";

    private static final String EMPTY = "□☐○\uF0A3\uF0A8\uF06F\uF071\uF072";

    private static final Pattern OTHER =
            Pattern.compile("其他\\s*[:：]?\\s*(?:[（(]([^）)]*)[）)]|([^\\n（(]*))");

    static ActivityTypes of(String choices, String restOfRecord) {
        Compact words = Compact.of(choices);
        List<String> ticked = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        for (String option : VOCABULARY) {
            int at = words.toString().indexOf(option);
            if (at < 0) {
                continue;
            }
            char before = at == 0 ? ' ' : words.charAt(at - 1);
            if (TICKED.indexOf(before) >= 0 || before == 'X' || before == 'R') {
                ticked.add(option);
            } else if (EMPTY.indexOf(before) < 0) {
                bare.add(option);
            }
        }
        List<String> stated = !ticked.isEmpty() ? ticked : bare.size() == 1 ? bare : List.of();
        if (!stated.isEmpty()) {
            return new ActivityTypes(
                    List.copyOf(stated), false, stated.contains("其他") ? other(choices) : null);
        }
        List<String> told = told(Compact.of(restOfRecord).toString());
        return new ActivityTypes(told, !told.isEmpty(), null);
    }

    /** The one kind of activity that visitors, place and opening sentence speak of. */
    private static List<String> told(String words) {
        List<String> told =
                VOCABULARY.stream()
                        .filter(option -> !option.equals("其他") && words.contains(option))
                        .toList();
        return told.size() == 1 ? told : List.of();
    }

    private static @Nullable String other(String choices) {
        Matcher matcher = OTHER.matcher(choices);
        if (!matcher.find()) {
            return null;
        }
        String text = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        String words = Compact.of(text).toString();
        return words.isEmpty() || words.contains("请文字说明") ? null : words;
    }
}
