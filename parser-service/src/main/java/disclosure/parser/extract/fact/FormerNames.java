package disclosure.parser.extract.fact;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code 甲有限公司(原名为"乙有限公司"，以下简称"甲")}: one party with two full names, of which the first is in use.
 */
final class FormerNames {

    private static final Pattern FORMER =
            Pattern.compile("[(](?:原名称?|原(?=\")|曾用名|原公司名称|更名前|前称)(?:名称)?(?:为|是|:)?\"?");

    private static final Pattern BRIEF =
            Pattern.compile("\"?[,，;；](?:以下|下)?(?:简|统)?称(?:为)?[:]?\"([^\"]{2,16})\"");

    private FormerNames() {}

    /** Lets the old name and the short form stand for the name in use. */
    static void add(
            FactText text, List<Stated<String>> organisations, Map<String, String> fullNames) {
        Matcher former = FORMER.matcher(text.words());
        while (former.find()) {
            Stated<String> name = Stated.endingAt(organisations, former.start());
            Stated<String> old = startingAt(organisations, former.end());
            if (name != null && old != null) {
                fullNames.put(old.value(), name.value());
                Matcher brief =
                        BRIEF.matcher(text.words()).region(old.end(), text.words().length());
                if (brief.lookingAt()) {
                    fullNames.put(text.printed(brief.start(1), brief.end(1)), name.value());
                }
            }
        }
    }

    private static @Nullable Stated<String> startingAt(List<Stated<String>> names, int start) {
        return names.stream().filter(name -> name.start() == start).findFirst().orElse(null);
    }
}
