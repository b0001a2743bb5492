package disclosure.parser.extract.corrections;

import disclosure.events.FilingText;
import disclosure.events.ValueChange;
import disclosure.events.ValueChange.By;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a correction prints of both sides: 更正前 and 更正后, or “…” 更正为 “…”. */
public final class StatedChanges {

    private static final String VERB = "(?:更正|修订|修改|调整|补充|訂正|订正|修正)";

    /** Begins a block; "更正前后" and "更正前的" speak about it. */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:"
                            + VERB
                            + "前|原(?:公告|披露|文)(?:内容)?(?:为|如下)?)(?:内容)?(?:为|如下)?[:：】\\]]|【"
                            + VERB
                            + "前】|(?m:^[ 　]*"
                            + VERB
                            + "前[ 　]*$)");

    private static final Pattern AFTER =
            Pattern.compile(
                    "(?:"
                            + VERB
                            + "后|现(?:更正|修订|调整)(?:为|如下))(?:的?内容)?(?:为|如下)?[:：】\\]]|【"
                            + VERB
                            + "后】|(?m:^[ 　]*"
                            + VERB
                            + "后[ 　]*$)");

    private static final Pattern END =
            Pattern.compile(
                    "除(?:上述|以上|前述)|特此(?:公告|更正|说明)"
                            + "|(?m:^[ 　]*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]))");

    private static final Pattern QUOTED =
            Pattern.compile(
                    "[“\"「『]([^“”\"「」『』]{1,300})[”\"」』]\\s*[,，]?\\s*(?:现)?(?:应?(?:更正|修订|修改|调整|变更"
                            + "|订正)为|应为"
                            + "|(?:should (?:be )?(?:read|replaced)|(?:is|are) (?:hereby )?(?:amended|corrected|replaced))"
                            + "(?: (?:to read|to|with|by|as))?(?: as)?)[:：]?\\s*[“\"「『]([^“”\"「」『』]{1,300})[”\"」』]");

    private static final int LONGEST_BLOCK = 20_000;
    private static final int LONGEST_VALUE = 300;
    private static final int LONGEST_LEAD = 30;

    private StatedChanges() {}

    /** The changes a correction states, in the order of its text. */
    public static List<ValueChange> in(FilingText text) {
        List<ValueChange> changes = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text.text());
        while (quoted.find()) {
            changes.add(
                    stated(
                            text,
                            lead(text.text(), quoted.start()),
                            new int[] {quoted.start(1), quoted.end(1)},
                            new int[] {quoted.start(2), quoted.end(2)}));
        }
        blocks(text, changes);
        return changes.stream().sorted(Comparator.comparingInt(ValueChange::offset)).toList();
    }

    private static void blocks(FilingText text, List<ValueChange> changes) {
        Matcher before = BEFORE.matcher(text.text());
        int from = 0;
        while (before.find(from)) {
            from = before.end();
            Matcher after = AFTER.matcher(text.text());
            if (!after.find(from) || after.start() - from > LONGEST_BLOCK) {
                continue;
            }
            int end = end(text.text(), before, after.end());
            block(text, new int[] {from, after.start()}, new int[] {after.end(), end}, changes);
            from = after.end();
        }
    }

    private static void block(
            FilingText text, int[] before, int[] after, List<ValueChange> changes) {
        List<ValueChange> values = ComparedTexts.within(text, before, after);
        if (!values.isEmpty()) {
            changes.addAll(values);
            return;
        }
        int[] from = trimmed(text.text(), before);
        int[] to = trimmed(text.text(), after);
        // Two passages of which nothing is said in the same words: shown whole, while short.
        if (from[1] > from[0] && to[1] > to[0] && !same(text.text(), from, to)) {
            changes.add(stated(text, null, from, to));
        }
    }

    private static boolean same(String text, int[] from, int[] to) {
        return Folded.of(text.substring(from[0], from[1]))
                .equals(Folded.of(text.substring(to[0], to[1])));
    }

    /** Where the text behind 更正后 ends: at the next pair, or where the notice goes on. */
    private static int end(String text, Matcher before, int start) {
        int most = Math.min(text.length(), start + LONGEST_BLOCK);
        Matcher next = before.pattern().matcher(text).region(start, most);
        int end = next.find() ? next.start() : most;
        Matcher on = END.matcher(text).region(start, end);
        while (on.find()) {
            if (!text.substring(start, on.start()).isBlank()) {
                return on.start();
            }
        }
        return end;
    }

    private static int[] trimmed(String text, int[] span) {
        int start = span[0];
        int end = span[1];
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new int[] {start, Math.min(end, start + LONGEST_VALUE)};
    }

    private static ValueChange stated(
            FilingText text, @Nullable String what, int[] from, int[] to) {
        return new ValueChange(
                what,
                text.text().substring(from[0], from[1]),
                text.text().substring(to[0], to[1]),
                By.STATED,
                Pages.at(text, to[0]),
                to[0],
                Pages.at(text, from[0]),
                from[0]);
    }

    /** The words before the first value, without the particle that leads to it. */
    private static @Nullable String lead(String text, int end) {
        int start = end;
        while (start > 0
                && end - start < LONGEST_LEAD
                && "。；;，,\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String lead = Folded.of(text.substring(start, end)).replaceFirst("(?:由原?|将|误写为|原|为)+$", "");
        return lead.isEmpty() ? null : lead;
    }
}
