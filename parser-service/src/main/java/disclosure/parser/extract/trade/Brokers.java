package disclosure.parser.extract.trade;

import java.util.regex.Pattern;

/** Who is named in filings about trades without taking part. */
final class Brokers {

    private static final Pattern NOBODY = Pattern.compile("登记结算|证券交易所|证券报|证监会|律师|会计师|人民法院");

    private Brokers() {}

    static boolean isNobody(String name) {
        return NOBODY.matcher(name).find();
    }
}
