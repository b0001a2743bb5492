package disclosure.parser.extract.corrections;

import disclosure.parser.document.Compact;
import java.text.Normalizer;

/** Text as it is compared: without white space, widths made equal. */
final class Folded {

    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(Compact.of(text).toString(), Normalizer.Form.NFKC);
    }
}
