package disclosure.parser.extract.references;

import disclosure.events.Reference;
import disclosure.parser.document.Compact;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Announcements named as 《title》（公告编号：2024-051）, in either kind of brackets, several numbers in one
 * of them too.
 */
public final class References {

    private static final String NUMBER =
            "(?:[（(]?临时?[）)]?[-－—–‐]?)?[A-Z]{0,4}[〔【\\[]?\\d{4}[〕】\\]]?[-－—–‐]?(?:临|[A-Z])?\\d{1,4}[A-W]?号?";

    private static final String LABEL = "(?:公告)?编号[:：]?";

    private static final Pattern NAMED =
            Pattern.compile(
                    "[（(](?:以下简称[^（()）]{1,40}[，,；;])?(?:公告)?(?:编号[:：]?|(?=临))("
                            + NUMBER
                            + "(?:[、，,；;和及](?:"
                            + LABEL
                            + ")?"
                            + NUMBER
                            + ")*)[)）]");

    /** Right behind a title its number needs no label. */
    private static final Pattern BARE =
            Pattern.compile("(?<=》)[（(](\\d{4}[-－—–‐](?:临)?\\d{2,4})[)）]");

    private static final Pattern EACH = Pattern.compile(NUMBER);

    private References() {}

    /**
     * The references in order of their first mention.
     *
     * @param from offset behind the head block, whose number is the document's own
     */
    public static List<Reference> in(String text, int from) {
        String words = Compact.of(text, from, text.length()).toString();
        List<MatchResult> named =
                Stream.of(NAMED, BARE)
                        .flatMap(pattern -> pattern.matcher(words).results())
                        .sorted(Comparator.comparingInt(MatchResult::start))
                        .toList();
        Map<String, Reference> found = new LinkedHashMap<>();
        for (MatchResult matcher : named) {
            List<String> numbers =
                    EACH.matcher(matcher.group(1)).results().map(MatchResult::group).toList();
            List<String> titles = QuotedTitles.before(words, matcher.start());
            for (int i = 0; i < numbers.size(); i++) {
                add(numbers.get(i), title(titles, i, numbers.size()), found);
            }
        }
        return List.copyOf(found.values());
    }

    /** Of several numbers each has its title, or none is said to be the one with the title. */
    private static @Nullable String title(List<String> titles, int index, int numbers) {
        if (numbers == 1) {
            return titles.isEmpty() ? null : titles.getLast();
        }
        int first = titles.size() - numbers;
        return first == 0 ? titles.get(index) : null;
    }

    private static void add(String number, @Nullable String title, Map<String, Reference> found) {
        Reference known = found.get(number);
        if (known == null || known.title() == null) {
            found.put(number, new Reference(number, title, null));
        }
    }
}
