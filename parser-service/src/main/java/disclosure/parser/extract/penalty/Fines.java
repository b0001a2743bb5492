package disclosure.parser.extract.penalty;

import static disclosure.parser.extract.fact.Captured.NUMBER;
import static disclosure.parser.extract.fact.Captured.SCALE;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much is to be paid, where a decision names one fine. */
final class Fines {

    /** {@code 伍拾万元整(¥500,000.00)}: digits may stand in brackets behind the words. */
    private static final String SUM =
            "(?:人民币)?(?:[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,16}[元圆]整?\\((?:人民币|小写:?|大写:?)?)?"
                    + "(?=[¥￥]|[\\d,.]+(?:百万|千万|万|亿|千)?元)[¥￥]?"
                    + NUMBER
                    + SCALE;

    private static final Pattern BEHIND =
            Pattern.compile("(?:处以|处)" + SUM + "元?整?\\)?(?:元|整)?(?:的)?(?:人民币)?罚款");

    /** Not {@code 罚没}: that holds what was earned, too. */
    private static final Pattern BEFORE =
            Pattern.compile("(?:罚款(?:金额|总额)?(?:合计|共计)?)(?:为|:|计)?" + SUM);

    /** What is told again once it is paid. */
    private static final Pattern AGAIN =
            Pattern.compile("[缴付清](?:清|纳|交)?(?:了)?[^。;；，]{0,6}$|上述[^。;；，]{0,6}$");

    private static final int LOOK = 10;

    private Fines() {}

    /** The only fine behind an index; null where there is none, or several. */
    static @Nullable Stated<BigDecimal> only(FactText text, int from) {
        Stated<BigDecimal> only = null;
        for (Pattern pattern : new Pattern[] {BEHIND, BEFORE}) {
            Matcher fine = pattern.matcher(text.words()).region(from, text.words().length());
            while (fine.find()) {
                if (!AGAIN.matcher(text.words(fine.start() - LOOK, fine.start())).find()) {
                    if (only != null) {
                        return null;
                    }
                    only = Captured.number(fine, 1);
                }
            }
        }
        return only;
    }
}
