package disclosure.events;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A security that a filing is about.
 *
 * @param exchange where it is listed, upper case, as in {@link Announced#exchange()}
 * @param ticker security code at that exchange
 * @param shortName short name as the feed prints it; null where it prints none
 * @param formerTickers codes it had before, such as those of Beijing before October 2025; empty
 *     where none is known, and in messages of before there was this list
 */
public record Security(
        String exchange, String ticker, @Nullable String shortName, List<String> formerTickers) {

    public Security {
        formerTickers = formerTickers == null ? List.of() : List.copyOf(formerTickers);
    }

    /** A security of which no former code is known. */
    public Security(String exchange, String ticker, @Nullable String shortName) {
        this(exchange, ticker, shortName, List.of());
    }

    /**
     * Codes of a filing's securities, each once, the first one first.
     *
     * @param first the filing's own ticker; null where the feed names no company
     */
    static List<String> tickers(@Nullable String first, List<Security> securities) {
        return Stream.concat(Stream.ofNullable(first), securities.stream().map(Security::ticker))
                .distinct()
                .toList();
    }
}
