package disclosure.parser.extract.insiders;

import disclosure.parser.extract.fact.Element;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lowest and the highest of the prices that an average stands for, as a footnote tells them.
 */
record PriceRange(Element low, Element high) {

    private static final Pattern RANGE =
            Pattern.compile(
                    "(?i)(?:rang\\w{0,4}|between|price[s]?)\\s+(?:of\\s+|from\\s+)?"
                            + "(?:US)?\\$\\s?([\\d,]{1,12}(?:\\.\\d{1,6})?)(?:\\s+per\\s+share)?"
                            + "\\s+(?:to|and|through|-)\\s+(?:US)?\\$?\\s?([\\d,]{1,12}(?:\\.\\d{1,6})?)");

    static @Nullable PriceRange in(Element note) {
        Matcher range = RANGE.matcher(note.value());
        if (!range.find()) {
            return null;
        }
        PriceRange found = new PriceRange(part(note, range, 1), part(note, range, 2));
        return found.low.number() == null || found.high.number() == null ? null : found;
    }

    private static Element part(Element note, Matcher range, int group) {
        return new Element(
                "price",
                range.group(group),
                note.start() + range.start(group),
                note.start() + range.end(group));
    }
}
