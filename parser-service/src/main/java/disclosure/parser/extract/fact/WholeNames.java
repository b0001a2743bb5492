package disclosure.parser.extract.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A short form begins as its name does: {@code 和岚集团有限公司(以下简称"和岚集团")} is not called 远集团, whatever
 * the first word means elsewhere.
 */
final class WholeNames {

    private static final Pattern BRIEF =
            Pattern.compile(
                    "[(](?:原名?[^()]{0,40}[，,])?(?:以下|下)?(?:简|统)?称(?:为)?[:,，]?\"([^\"]{3,20})\"");

    private static final int MOST_MISSING = 4;

    private final FactText text;
    private final List<Stated<String>> names;

    WholeNames(FactText text, List<Stated<String>> names) {
        this.text = text;
        this.names = names;
    }

    /** The names, those cut too short with the words back that their short forms begin with. */
    List<Stated<String>> restored() {
        Map<String, String> missing = new HashMap<>();
        for (Stated<String> name : names) {
            int count = missing(name);
            if (count > 0) {
                missing.put(name.value(), text.words(name.start() - count, name.start()));
            }
        }
        for (String whole : confirmed()) {
            for (int i = 1; i <= MOST_MISSING && i < whole.length() - 2; i++) {
                missing.putIfAbsent(whole.substring(i), whole.substring(0, i));
            }
        }
        return names.stream().map(name -> restored(name, missing.get(name.value()))).toList();
    }

    private Stated<String> restored(Stated<String> name, @Nullable String missing) {
        if (missing == null) {
            return name;
        }
        int start = name.start() - missing.length();
        if (!text.words(start, name.start()).equals(missing)) {
            return name;
        }
        return new Stated<>(text.printed(start, name.end()), start, name.end());
    }

    /** How many characters before a name its short form begins with. */
    private int missing(Stated<String> name) {
        String brief = brief(name);
        for (int i = 1; i <= Math.min(MOST_MISSING, brief.length() - 1); i++) {
            if (brief.charAt(i) == name.value().charAt(0)
                    && text.words(name.start() - i, name.start()).equals(brief.substring(0, i))) {
                return i;
            }
        }
        return 0;
    }

    /** Names that begin as the short form behind them does. */
    Set<String> confirmed() {
        return names.stream()
                .filter(name -> brief(name).startsWith(name.value().substring(0, 2)))
                .map(Stated::value)
                .collect(Collectors.toSet());
    }

    private String brief(Stated<String> name) {
        Matcher brief = BRIEF.matcher(text.words());
        return brief.region(name.end(), text.words().length()).lookingAt() ? brief.group(1) : "";
    }
}
