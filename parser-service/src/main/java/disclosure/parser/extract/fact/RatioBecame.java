package disclosure.parser.extract.fact;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code 占总股本的比例由5.05%减少至4.00%}: what was held before is no ratio of a trade, nor of what is held
 * after it.
 */
final class RatioBecame {

    private static final String BECAME = "(?:变动|变更|变|减少|下降|降低|降|减|增加|上升|提高|升|增)[为至到]";

    private static final Pattern FROM = Pattern.compile("[由从]$");
    private static final Pattern TO = Pattern.compile("^[^，。；;0-9]{0,4}" + BECAME + "[0-9.]{1,8}%");
    private static final Pattern CHANGE =
            Pattern.compile(
                    "占[^，。；;0-9]{0,24}[由从]([0-9.]{1,8})%[^，。；;0-9]{0,4}"
                            + BECAME
                            + "([0-9.]{1,8})%");

    private RatioBecame() {}

    /** Whether a ratio is told to have become another. */
    static boolean isFormer(Findings found, Stated<BigDecimal> ratio) {
        return FROM.matcher(found.text().words(ratio.start() - 1, ratio.start())).find()
                && TO.matcher(found.text().words(ratio.end(), ratio.end() + 20)).find();
    }

    /** The ratio before the change, for what was held before, else that after it; null for none. */
    static @Nullable Stated<BigDecimal> of(
            Findings found, int from, int to, Holdings.When relative) {
        Stated<BigDecimal> next = found.nextShares(from, to);
        Matcher change =
                CHANGE.matcher(found.text().words())
                        .region(from, Math.max(from, next == null ? to : next.start()));
        return change.find()
                ? Captured.fraction(change, relative == Holdings.When.BEFORE ? 1 : 2)
                : null;
    }
}
