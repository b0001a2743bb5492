package disclosure.keywords;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of a filing's text at one stage.
 *
 * @param stillToCome fields of which more text may arrive at a later stage; empty at the last one
 */
public record Searchable(List<Passage> passages, Set<Field> stillToCome) {
    public Searchable {
        passages = List.copyOf(passages);
        stillToCome = Set.copyOf(stillToCome);
    }

    /** Only the title is known; everything else may still come. */
    public static Searchable headline(String title) {
        return new Searchable(
                List.of(Passage.of(Field.TITLE, 0, title)),
                EnumSet.complementOf(EnumSet.of(Field.TITLE)));
    }

    /** The whole text is known. */
    public static Searchable full(List<Passage> passages) {
        return new Searchable(passages, Set.of());
    }

    /** The whole text is known. */
    public static Searchable full(Passage... passages) {
        return full(Arrays.asList(passages));
    }
}
