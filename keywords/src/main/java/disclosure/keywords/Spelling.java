package disclosure.keywords;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses which of the known words a misspelt one was meant to be. */
public final class Spelling {
    private static final int TOLERANCE = 2;

    private Spelling() {}

    static Optional<String> nearest(String name, boolean rule) {
        String lower = name.toLowerCase(Locale.ROOT);
        Stream<String> fields = Arrays.stream(Field.values()).map(Field::written);
        Stream<String> attributes = Arrays.stream(Attribute.values()).map(Attribute::written);
        return nearest(lower, rule ? Stream.concat(fields, attributes) : fields);
    }

    /**
     * The known word that is at most two letters away, else the only one that has this word among
     * those it is joined of: {@code share-pledge} for {@code pledge}. Empty where none is.
     */
    public static Optional<String> nearest(String word, Stream<String> known) {
        List<String> all = known.toList();
        Optional<String> misspelt =
                all.stream()
                        .filter(each -> distance(word, each) <= TOLERANCE)
                        .min(Comparator.comparingInt(each -> distance(word, each)));
        List<String> joined =
                all.stream().filter(each -> List.of(each.split("-", -1)).contains(word)).toList();
        return misspelt.isPresent() || joined.size() != 1
                ? misspelt
                : Optional.of(joined.getFirst());
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
