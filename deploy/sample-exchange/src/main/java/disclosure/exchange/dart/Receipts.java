package disclosure.exchange.dart;

import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Issuer;
import disclosure.exchange.market.Numbers;
import java.time.format.DateTimeFormatter;

/** Numbers of filings and companies. */
public final class Receipts {

    private static final int SERIALS = 90_000;
    private static final int EXCHANGE_SERIALS = 800_000;

    private final Numbers numbers = new Numbers();

    /** 14 digits: the date and a serial, which begins with 8 for filings with the exchange. */
    String of(Filing filing) {
        int first = filing.kind().subtype().equals("8") ? EXCHANGE_SERIALS : 0;
        long serial = numbers.of(filing, first + Numbers.spread(filing, "receipt", SERIALS));
        return plain(filing) + "%06d".formatted(serial);
    }

    static String plain(Filing filing) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(filing.publishDate());
    }

    /** Eight digits. */
    static String company(Issuer issuer) {
        return "09" + issuer.code();
    }
}
