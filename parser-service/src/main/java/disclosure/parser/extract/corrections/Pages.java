package disclosure.parser.extract.corrections;

import disclosure.events.FilingText;
import java.util.Collections;

/** Pages of a text. */
final class Pages {

    private Pages() {}

    /** The page, from 1, on which an offset lies. */
    static int at(FilingText text, int offset) {
        int found = Collections.binarySearch(text.pageStarts(), offset);
        return Math.max(1, found < 0 ? -found - 1 : found + 1);
    }
}
