package disclosure.parser.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a pattern of many alternatives matches, and tries it only at characters that a match
 * can begin with. {@link Matcher#find()} tries every alternative at every character, which for the
 * names of a text was a fifth of all the time that its facts took.
 *
 * <p>Which characters these are is asked of the pattern itself, once for each character that is
 * met: a text of this one character either matches or ends before the match does. So it may be used
 * by several threads.
 */
public final class PatternSearch {

    private static final Pattern BEHIND = Pattern.compile("\\(\\?<=(?:[^()\\[]|\\[[^\\]]*])*\\)");
    private static final byte UNKNOWN = 0;
    private static final byte BEGINS = 1;
    private static final byte NEVER = 2;

    private final Pattern pattern;

    /** The same without what must stand before a match, for one character has nothing before it. */
    private final Pattern opening;

    private final byte[] openings = new byte[Character.MAX_VALUE + 1];

    private PatternSearch(String regex) {
        this.pattern = Pattern.compile(regex);
        this.opening = Pattern.compile(BEHIND.matcher(regex).replaceAll(""));
        if (opening.matcher("").matches() || opening.pattern().contains("(?<=")) {
            throw new IllegalArgumentException("not to be searched for so: " + regex);
        }
    }

    /**
     * A search for a pattern.
     *
     * @param regex matches no empty text; what it wants behind a match ({@code (?<=…)}) has no
     *     groups
     */
    public static PatternSearch of(String regex) {
        return new PatternSearch(regex);
    }

    /** What {@link Matcher#find()} finds from the beginning to the end, in order. */
    public List<MatchResult> all(CharSequence text) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher =
                pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int at = 0;
        while (at < text.length()) {
            if (begins(text.charAt(at)) && matcher.region(at, text.length()).lookingAt()) {
                found.add(matcher.toMatchResult());
                at = matcher.end();
            } else {
                at++;
            }
        }
        return found;
    }

    private boolean begins(char first) {
        byte known = openings[first];
        if (known == UNKNOWN) {
            known = mayBegin(first) ? BEGINS : NEVER;
            openings[first] = known;
        }
        return known == BEGINS;
    }

    /** Whether the text goes on is just what is asked here, unlike where a match ends. */
    @SuppressWarnings("JdkObsolete")
    private boolean mayBegin(char first) {
        Matcher matcher = opening.matcher(String.valueOf(first));
        return Character.isSurrogate(first) || matcher.lookingAt() || matcher.hitEnd();
    }
}
