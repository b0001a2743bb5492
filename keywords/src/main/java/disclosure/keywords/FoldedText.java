package disclosure.keywords;

import org.jspecify.annotations.Nullable;

/**
 * A text in the form in which everything is compared, with the way back to the original.
 *
 * <p>Folded are compatibility forms (NFKC), case, width, traditional and variant characters;
 * removed are invisible characters, whitespace next to Han, whitespace at both ends, and commas
 * that group thousands ({@code 1,400} is {@code 1400}); other whitespace becomes one space. Folding
 * a folded text changes nothing. All indices count UTF-16 units.
 */
public final class FoldedText {
    private final String original;
    private final String folded;

    /** Found when first asked for: most texts match nothing, and nobody asks where. */
    private volatile @Nullable Offsets offsets;

    private FoldedText(String original, String folded) {
        this.original = original;
        this.folded = folded;
    }

    public static FoldedText of(String original) {
        return new FoldedText(original, Folder.fold(original));
    }

    public String original() {
        return original;
    }

    public String folded() {
        return folded;
    }

    /**
     * Where the folded character at this index begins in the original.
     *
     * @param foldedIndex from 0 to the folded length; the length gives the original's length
     */
    public int originalStart(int foldedIndex) {
        return foldedIndex == folded.length() ? original.length() : offsets().start(foldedIndex);
    }

    /**
     * Where the folded character before this index ends in the original.
     *
     * @param foldedEndExclusive from 0 to the folded length; 0 gives 0
     */
    public int originalEnd(int foldedEndExclusive) {
        return foldedEndExclusive == 0 ? 0 : offsets().end(foldedEndExclusive - 1);
    }

    private Offsets offsets() {
        Offsets known = offsets;
        if (known == null) {
            known = Folder.offsets(original);
            offsets = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return folded;
    }
}
