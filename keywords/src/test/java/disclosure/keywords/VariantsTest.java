package disclosure.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VariantsTest {
    @Test
    void foldsWhatReadersTakeForOneAnother() {
        Map.of('務', '务', '並', '并', '○', '〇', '–', '-', '臺', '台', '證', '证', '券', '券', '説', '说')
                .forEach((from, to) -> assertThat(Variants.of(from)).isEqualTo((int) to));
    }

    @Test
    void neverNeedsASecondLookNorTheNormalizer() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int to = Variants.of(c);
            if (to != c) {
                assertThat(Variants.of(to)).isEqualTo(to);
                String target = Character.toString(to);
                assertThat(Normalizer.normalize(target, Normalizer.Form.NFKC)).isEqualTo(target);
            }
        }
    }

    @Test
    void everyCharacterFoldedTwiceIsFoldedOnce() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String folded = FoldedText.of("a" + Character.toString(c) + "a").folded();
            String again = FoldedText.of(folded).folded();
            if (!again.equals(folded)) {
                assertThat(again).as("U+%04X", c).isEqualTo(folded);
            }
        }
    }
}
