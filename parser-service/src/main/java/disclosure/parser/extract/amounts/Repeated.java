package disclosure.parser.extract.amounts;

import java.util.Objects;
import java.util.regex.Pattern;

/** Tells a sum printed once more, in digits beside numerals, from another sum. */
final class Repeated {

    private static final Pattern BETWEEN =
            Pattern.compile("[（(，,、：:；;]*(?:即|大写|小写|金额|人民币|为|不?含税|\\)|）|[（(，,：:、])*");

    private Repeated() {}

    static boolean sameSum(Printed one, Printed other, String between) {
        return one.kind().isAmount()
                && other.kind().isAmount()
                && one.formal() != other.formal()
                && one.value().compareTo(other.value()) == 0
                && (one.currency() == null
                        || other.currency() == null
                        || Objects.equals(one.currency(), other.currency()))
                && BETWEEN.matcher(between).matches();
    }
}
