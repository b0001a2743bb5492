package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a pledge is added to: the words {@code 作为对某日办理的…股质押的补充}. */
final class AddedTo {

    private static final Pattern OBJECT = Pattern.compile("(?:是|为|系|属|针)对(?!应)[^。；;]*$");
    private static final Pattern SUPPLEMENT = Pattern.compile("^[^。；;]{0,120}?补充");

    /**
     * Where the words end that belong to a pledge that is added to, {@code 作为对某日办理的…股质押的补充}; -1
     * where a number is none such.
     */
    static int end(Findings found, Stated<BigDecimal> count, int from, int to) {
        Matcher object = OBJECT.matcher(found.text().words(from, count.start()));
        Matcher supplement = SUPPLEMENT.matcher(found.text().words(count.end(), to));
        return object.find() && !object.group().contains("补充") && supplement.find()
                ? count.end() + supplement.end()
                : -1;
    }

    private static final Pattern ADDED_TO = Pattern.compile("(?:是|为|系|属|针)对(?!应)[^。；;]{2,160}?补充");

    /** Where what a pledge behind a number is added to stands: from, to; null where it is none. */
    static int @Nullable [] within(Findings found, int from, int to) {
        Matcher object = ADDED_TO.matcher(found.text().words(from, to));
        return object.find() ? new int[] {from + object.start(), from + object.end()} : null;
    }

    private AddedTo() {}
}
