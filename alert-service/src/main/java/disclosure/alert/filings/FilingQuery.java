package disclosure.alert.filings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Which filings to read; any value of a list will do.
 *
 * @param since first day of publication, at the exchange
 * @param tickers empty for any; lists too long for an address are left out of the question
 */
public record FilingQuery(
        LocalDate since,
        Collection<String> tickers,
        Collection<String> exchanges,
        Collection<String> categories) {

    /** Servers refuse an address of more than 4,096 characters with what stands before this. */
    private static final int LONGEST = 3_800;

    String parameters() {
        StringBuilder parameters = new StringBuilder("since=" + since);
        add("ticker", tickers, parameters);
        add("exchange", exchanges, parameters);
        add("category", categories, parameters);
        return parameters.toString();
    }

    private static void add(String name, Collection<String> values, StringBuilder parameters) {
        String joined = URLEncoder.encode(String.join(",", values), StandardCharsets.UTF_8);
        String parameter = "&" + name + "=" + joined;
        if (!values.isEmpty() && parameters.length() + parameter.length() <= LONGEST) {
            parameters.append(parameter);
        }
    }
}
