package disclosure.parser.structure;

import disclosure.events.Announced;
import disclosure.events.Security;
import disclosure.parser.extract.header.Header;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The securities of a filing, where its feed names one share and its document the others too. */
final class Shares {

    private static final int HONG_KONG = 5;

    private Shares() {}

    /**
     * What the feed names, and the classes of shares that the document's head names beside it. A
     * head that does not name the filing's own share is about something else.
     */
    static List<Security> of(Announced filing, Header header) {
        List<String> codes = header.codes();
        String own = filing.ticker() == null ? header.code() : filing.ticker();
        boolean named = own != null && codes.size() > 1 && codes.contains(own);
        if (own == null || !named || filing.securities().size() > 1) {
            return filing.securities();
        }
        List<Security> shares = new ArrayList<>(filing.securities());
        if (shares.isEmpty()) {
            shares.add(new Security(exchange(own), own, shortName(filing, header)));
        }
        for (String code : codes) {
            if (shares.stream().noneMatch(share -> share.ticker().equals(code))) {
                shares.add(new Security(exchange(code), code, null));
            }
        }
        return List.copyOf(shares);
    }

    private static @Nullable String shortName(Announced filing, Header header) {
        String announced = filing.issuer().shortName();
        return announced == null ? header.shortName() : announced;
    }

    private static String exchange(String code) {
        return code.length() == HONG_KONG ? "HKEX" : Exchange.of(code);
    }
}
