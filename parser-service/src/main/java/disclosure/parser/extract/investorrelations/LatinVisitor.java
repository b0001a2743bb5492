package disclosure.parser.extract.investorrelations;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An institution and its visitor printed in Latin letters without any mark between them: {@code
 * Grey Heron Capital Ann Lee}.
 */
record LatinVisitor(String institution, @Nullable String person) {

    /** What institutions are called; a name follows the last of these words. */
    private static final Pattern KIND =
            Pattern.compile(
                    "[(]?(?:asset|assets|capital|management|managemt|mgmt|investment|investments|investors|partners"
                            + "|fund|funds|securities|bank|advisors?|advisers|ltd|limited|llc|llp|lp|inc|plc|pte|co|corp"
                            + "|corporation|group|holdings?|research|international|ratings|intelligence|insurance|life"
                            + "|global|financial|trust|equity|company|associates|brothers|hk|hongkong|singapore"
                            + "|china|am|amc|pension)[.,)]*",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ACRONYM =
            Pattern.compile("[A-Z0-9&.]{2,8}|[A-Z]+[a-z]*&[A-Za-z]+");

    private static final int LONGEST_NAME = 3;

    /**
     * Parts the two.
     *
     * @param named whether the other entries name people, so that two plain words are one of each
     */
    static LatinVisitor of(String phrase, boolean named) {
        List<String> words = Arrays.asList(phrase.strip().split("\\s+", -1));
        int kind = -1;
        for (int i = 0; i < words.size(); i++) {
            kind = KIND.matcher(words.get(i)).matches() ? i : kind;
        }
        int rest = words.size() - 1 - kind;
        if (rest == 0 || words.size() == 1) {
            return new LatinVisitor(phrase.strip(), null);
        }
        if (kind >= 0 && rest <= LONGEST_NAME) {
            return cut(words, kind + 1);
        }
        if (words.size() > 2) {
            return cut(words, words.size() - 2);
        }
        return named || ACRONYM.matcher(words.getFirst()).matches()
                ? cut(words, 1)
                : new LatinVisitor(phrase.strip(), null);
    }

    /** Whether words are those that close an institution's name, as on a line of their own. */
    static boolean closes(String line) {
        return Arrays.stream(line.strip().split("\\s+", -1))
                .allMatch(w -> KIND.matcher(w).matches());
    }

    private static LatinVisitor cut(List<String> words, int at) {
        return new LatinVisitor(
                String.join(" ", words.subList(0, at)),
                String.join(" ", words.subList(at, words.size())));
    }
}
