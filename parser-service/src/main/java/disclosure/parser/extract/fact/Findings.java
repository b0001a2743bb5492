package disclosure.parser.extract.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text states, whatever it is about: its numbers, its days, and who it tells of. */
public record Findings(
        FactText text,
        Amounts amounts,
        List<Stated<LocalDate>> days,
        List<StatedDays.Span> spans,
        Parties parties,
        List<FactTable> tables) {

    private static final int LONGEST_TITLE = 80;
    private static final int CALLED_WITHIN = 5;
    private static final Pattern CALLED = Pattern.compile("称为?[:,，]?\"$");

    static Findings in(FactText text) {
        List<Stated<LocalDate>> days = StatedDays.in(text);
        return new Findings(
                text,
                Amounts.in(text),
                days,
                StatedDays.spans(text, days),
                Parties.in(text),
                FactTable.in(text));
    }

    /** Whether the words right before an index end as a pattern says that ends in {@code $}. */
    public boolean behind(Pattern ending, int from, int index) {
        return ending.matcher(text.words(from, index)).find();
    }

    /** Whether the words from an index on begin as a pattern says. */
    public boolean before(Pattern beginning, int index, int to) {
        return beginning.matcher(text.words(index, to)).lookingAt();
    }

    /** Where the clause of an index begins: behind the last comma or stop, not before a limit. */
    public int clauseStart(int index, int limit) {
        return behindLast("，,。;；", index, limit);
    }

    /** Behind the last of some characters before an index; commas inside numbers do not count. */
    public int behindLast(String stops, int index, int limit) {
        String words = text.words();
        for (int i = index - 1; i >= limit; i--) {
            if (stops.indexOf(words.charAt(i)) >= 0 && !insideNumber(words, i)) {
                return i + 1;
            }
        }
        return limit;
    }

    /** The first of some characters at or behind an index. */
    public int first(String stops, int index, int limit) {
        String words = text.words();
        for (int i = index; i < limit; i++) {
            if (stops.indexOf(words.charAt(i)) >= 0 && !insideNumber(words, i)) {
                return i;
            }
        }
        return limit;
    }

    /** Whether an index stands inside round brackets that opened behind a limit. */
    public boolean inBrackets(int index, int limit) {
        String words = text.words();
        int depth = 0;
        for (int i = index - 1; i >= limit; i--) {
            char c = words.charAt(i);
            if (c == ')') {
                depth++;
            } else if (c == '(' && --depth < 0) {
                return !words.startsWith("注", i + 1);
            }
        }
        return false;
    }

    /** Whether a place only gives a name its short form. */
    public boolean isShortForm(Stated<String> place) {
        return behind(CALLED, place.start() - CALLED_WITHIN, place.start());
    }

    /** Whether an index stands inside the title of a paper. */
    public boolean inTitle(int index) {
        for (int i = index; i >= 0 && index - i < LONGEST_TITLE; i--) {
            char c = text.words().charAt(i);
            if (c == '《' || c == '》') {
                return c == '《';
            }
        }
        return false;
    }

    private static boolean insideNumber(String words, int at) {
        return at > 0
                && at + 1 < words.length()
                && (words.charAt(at) == ',' || words.charAt(at) == '，')
                && Character.isDigit(words.charAt(at - 1))
                && Character.isDigit(words.charAt(at + 1));
    }

    /** The sentence that an index stands in. */
    public Sentence around(int index) {
        for (Sentence sentence : text.sentences()) {
            if (sentence.start() <= index && index < sentence.end()) {
                return sentence;
            }
        }
        return new Sentence(index, index, false);
    }

    /**
     * The first name at or behind an index that is as wished and stands right before some words.
     */
    public @Nullable Stated<String> firstBefore(
            Pattern behind, int from, Predicate<Stated<String>> wished) {
        String words = text.words();
        Matcher right = behind.matcher(words).useTransparentBounds(true);
        for (Stated<String> place : parties.places()) {
            if (place.end() >= from
                    && wished.test(place)
                    && right.region(place.end(), words.length()).lookingAt()) {
                return place;
            }
        }
        return null;
    }

    /** The last named before an index that is as wished; null where none stands there. */
    public @Nullable Stated<String> lastNamed(
            int from, int index, Predicate<Stated<String>> wished) {
        Stated<String> last = null;
        for (Stated<String> place : parties.places()) {
            if (place.end() > index) {
                break;
            }
            if (place.start() >= from && wished.test(place)) {
                last = place;
            }
        }
        return last;
    }

    /** The number of shares that stands next behind an index. */
    public @Nullable Stated<BigDecimal> nextShares(int index, int to) {
        return next(amounts.shares(), index, to);
    }

    /** The first of a list in a part of the text. */
    public static <T> @Nullable Stated<T> next(List<Stated<T>> all, int index, int to) {
        for (Stated<T> one : all) {
            if (one.start() >= index) {
                return one.end() <= to ? one : null;
            }
        }
        return null;
    }
}
