package disclosure.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldedTextPropertiesTest {
    private static final String TRICKY = "算力公司並并〇○ \n\t　aAZ09,.，．１－-ßİıŉſΣς́̈ﾞゞかガｶ㈱㎡Ⅱ⼈“”《》";
    private static final String INVISIBLE = "\u00ad\u200b\ufe0f\u034f\u200d\u3164";
    private static final String JOINING = "\u1100\u1161\u11a8가\u0345\u0338\u309b\u3099´¨½…";

    @Property(tries = 3_000)
    void foldingTwiceChangesNothing(@ForAll("texts") String text) {
        String folded = FoldedText.of(text).folded();
        assertThat(FoldedText.of(folded).folded()).isEqualTo(folded);
    }

    @Property(tries = 2_000)
    void offsetsNeverGoBackAndStayInTheText(@ForAll("texts") String text) {
        var folded = FoldedText.of(text);
        int start = 0;
        int end = 0;
        for (int i = 0; i < folded.folded().length(); i++) {
            assertThat(folded.originalStart(i)).isBetween(start, text.length() - 1);
            assertThat(folded.originalEnd(i + 1)).isBetween(end, text.length());
            assertThat(folded.originalStart(i)).isLessThan(folded.originalEnd(i + 1));
            start = folded.originalStart(i);
            end = folded.originalEnd(i + 1);
        }
        assertThat(folded.originalStart(folded.folded().length())).isEqualTo(text.length());
        assertThat(folded.originalEnd(0)).isZero();
    }

    /** Cutting where one original character ends and another begins never changes what is found. */
    @Property(tries = 2_000)
    void theOriginalRangeOfAFoldedRangeFoldsToIt(
            @ForAll("texts") String text, @ForAll int from, @ForAll int to) {
        var whole = FoldedText.of(text);
        int length = whole.folded().length();
        if (length == 0) {
            return;
        }
        int a = Math.floorMod(from, length);
        int b = Math.floorMod(to, length);
        int start = Math.min(a, b);
        int end = Math.max(a, b) + 1;
        while (start > 0 && whole.originalStart(start - 1) == whole.originalStart(start)) {
            start--;
        }
        while (end < length && whole.originalEnd(end + 1) == whole.originalEnd(end)) {
            end++;
        }
        String part = text.substring(whole.originalStart(start), whole.originalEnd(end));
        assertThat(withoutContext(FoldedText.of(part).folded()))
                .isEqualTo(withoutContext(whole.folded().substring(start, end)));
    }

    /** Spaces at the ends and commas between digits depend on what stands around the part. */
    private static String withoutContext(String folded) {
        return folded.replace(",", "").replace(" ", "");
    }

    @Property(tries = 500)
    void simplifiedAndTraditionalFoldAlike(@ForAll("texts") String text) {
        var other = new StringBuilder();
        text.codePoints().forEach(c -> other.appendCodePoint(Variants.of(c)));
        // A compatibility form may hide a variant character, so only the folded forms compare.
        assertThat(FoldedText.of(other.toString()).folded())
                .isEqualTo(FoldedText.of(text).folded());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> tricky =
                Arbitraries.strings()
                        .withChars((TRICKY + INVISIBLE + JOINING).toCharArray())
                        .ofMaxLength(30);
        Arbitrary<String> anything =
                Arbitraries.integers()
                        .between(0, Character.MAX_CODE_POINT)
                        .map(c -> new String(Character.toChars(c)))
                        .list()
                        .ofMaxSize(12)
                        .map(parts -> String.join("", parts));
        Arbitrary<String> basic =
                Arbitraries.integers()
                        .between(0, 0xFFFF)
                        .map(c -> String.valueOf((char) c.intValue()))
                        .list()
                        .ofMaxSize(12)
                        .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(tricky, anything, basic);
    }
}
