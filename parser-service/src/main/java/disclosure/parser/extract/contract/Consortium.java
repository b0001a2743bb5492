package disclosure.parser.extract.contract;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code 甲有限公司和乙公司联合体}: with whom a contract is won or signed together. */
final class Consortium {

    private static final String NAME = "([\\u4e00-\\u9fa5A-Za-z()]{4,40}?(?:公司|研究院|设计院|集团|工程局))";

    private static final Pattern PARTNER =
            Pattern.compile(
                    "(?<=公司|[)\"])[\"]?(?:与|和|及|、)\"?"
                            + NAME
                            + "\"?(?:[(](?:以下|简称)[^()]{2,30}[)])?(?:(?:共同)?(?:组成|组建)的?)?联合体");

    private Consortium() {}

    /** The partner that is named right before the word; null where none is. */
    static @Nullable Stated<String> of(FactText text) {
        return Captured.words(text, Captured.first(text, PARTNER, 0), 1);
    }
}
