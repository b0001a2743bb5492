package disclosure.parser.extract.fact;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code 公司全资子公司乙有限公司(以下简称"乙")拟…}: filings of a company tell of what its subsidiaries do. */
public final class Subsidiaries {

    /** A short form that may stand between a name and what it does. */
    public static final String BRIEF = "(?:\\((?:以下|下)?简?称[^)]{1,24}\\))?";

    private static final Pattern SUBSIDIARY = Pattern.compile("[子孙]公司\"?$");

    /** To whom something is done does nothing. */
    private static final Pattern OBJECT =
            Pattern.compile("[对向为与给](?:公司)?[的之其]?(?:全资|控股|参股)?[子孙]公司\"?$");

    private static final int BEFORE = 12;

    private Subsidiaries() {}

    /**
     * The first subsidiary named right before words that tell what it does; null where none is.
     *
     * @param does begins with {@link #BRIEF}
     */
    public static @Nullable Stated<String> acting(Findings found, Pattern does) {
        return found.firstBefore(does, Oath.end(found.text()), name -> isSubsidiary(found, name));
    }

    private static boolean isSubsidiary(Findings found, Stated<String> name) {
        int from = name.start() - BEFORE;
        return found.behind(SUBSIDIARY, from, name.start())
                && !found.behind(OBJECT, from, name.start());
    }
}
