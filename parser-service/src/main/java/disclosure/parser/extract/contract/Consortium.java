package disclosure.parser.extract.contract;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code 甲有限公司和乙公司联合体}: with whom a contract is won or signed together. */
final class Consortium {

    private static final String NAME = "([\\u4e00-\\u9fa5A-Za-z()]{4,40}?(?:公司|研究院|设计院|集团|工程局))";

    private static final Pattern PARTNER =
            Pattern.compile(
                    "\"?(?:与|和|及|、)\"?"
                            + NAME
                            + "\"?(?:[(](?:以下|简称)[^()]{2,30}[)])?(?:(?:共同)?(?:组成|组建)的?|[(])?联合体");

    private static final Pattern NAMED = Pattern.compile("(?:公司|[)\"]|牵头(?:人|方|单位)，?)$");
    private static final int BEFORE = 6;

    private Consortium() {}

    /** The partner between who leads, in full or short, and the word; null where none is. */
    static @Nullable Stated<String> of(Findings found) {
        Matcher partner = PARTNER.matcher(found.text().words());
        while (partner.find()) {
            if (isBehindAName(found, partner.start())) {
                return Captured.words(found.text(), partner, 1);
            }
        }
        return null;
    }

    private static boolean isBehindAName(Findings found, int index) {
        return found.behind(NAMED, index - BEFORE, index)
                || Stated.endingAt(found.parties().places(), index) != null;
    }
}
