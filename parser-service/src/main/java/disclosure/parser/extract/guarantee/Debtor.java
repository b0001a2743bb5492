package disclosure.parser.extract.guarantee;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import disclosure.parser.extract.fact.Subsidiaries;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose debts are guaranteed, where the guarantee itself only says {@code 为其} or {@code 为公司}. */
final class Debtor {

    /** {@code 乙公司因经营需要，拟向银行申请授信，公司为其提供担保}. */
    private static final Pattern BORROWS =
            Pattern.compile(
                    Subsidiaries.BRIEF
                            + "(?:因[^，。;；]{1,20}，)?(?:拟)?[向与][^，。;；]{4,70}?(?:申请|开展|办理|签[订署])[^。;；]{2,120}?"
                            + "(?:为其|为上述|由公司|由本公司|向)[^。;；]{0,60}?提供[^。;；]{0,60}?(?:担保|保证)");

    /** {@code 全资子公司乙有限公司为公司本次授信提供担保}: the company's own debts. */
    private static final Pattern FOR_US =
            Pattern.compile(
                    Subsidiaries.BRIEF
                            + "(?:拟|将|无偿)*为(?:本)?公司(?![的之])[^，。;；]{0,40}?提供[^。;；]{0,60}?(?:担保|保证)");

    private final Findings found;

    Debtor(Findings found) {
        this.found = found;
    }

    /** The name right before the words that it borrows; null where none stands there. */
    @Nullable Stated<String> whoBorrows() {
        return found.firstBefore(
                BORROWS, 0, name -> !name.value().equals(found.parties().issuer()));
    }

    /** The subsidiary that guarantees the debts of the company; null where none does. */
    @Nullable Stated<String> itself() {
        return Subsidiaries.acting(found, FOR_US);
    }
}
