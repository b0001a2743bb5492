package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What shares are pledged for, in the words of the text: {@code 用于补充流动资金}. */
final class Purposes {

    private static final String WORDS = "([^，。；;:()\"0-9]{2,24})(?=[，。；;(]|$)";
    private static final Pattern FOR = Pattern.compile("用于" + WORDS);

    /** {@code 质押目的：…} on a line of its own. */
    private static final Pattern LABEL =
            Pattern.compile("(?:质押|融资|资金)(?:的)?(?:用途|目的)(?:为|是|:)(?:用于)?" + WORDS);

    /** That it is a pledge, or of what, is not what for. */
    private static final Pattern NO_PURPOSE =
            Pattern.compile("办理.*|(?:上述|本次|此次|该|因|主要|向|非公开|公开).*|(?:股票)?质押式回购(?:交易)?(?:业务)?|为");

    private Purposes() {}

    /** Behind the number in its sentence; else what the text's only line of it says. */
    static @Nullable Stated<String> of(Findings found, Pledge pledge) {
        if (pledge.released != null) {
            return null;
        }
        Sentence sentence = found.around(pledge.shares.start());
        Matcher near =
                FOR.matcher(found.text().words()).region(pledge.shares.end(), sentence.end());
        return near.find() && !NO_PURPOSE.matcher(near.group(1)).matches()
                ? Captured.words(found.text(), near, 1)
                : labelled(found);
    }

    private static @Nullable Stated<String> labelled(Findings found) {
        Matcher label = LABEL.matcher(found.text().words());
        Stated<String> only = null;
        while (label.find()) {
            if (only != null && !label.group(1).equals(only.value())) {
                return null;
            }
            only = Captured.words(found.text(), label, 1);
        }
        return only;
    }
}
