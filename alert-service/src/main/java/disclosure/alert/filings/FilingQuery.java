package disclosure.alert.filings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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

    /** More make an address that servers refuse. */
    private static final int MOST = 200;

    String parameters() {
        List<String> parameters = new ArrayList<>();
        parameters.add("since=" + since);
        add("ticker", tickers, parameters);
        add("exchange", exchanges, parameters);
        add("category", categories, parameters);
        return String.join("&", parameters);
    }

    private static void add(String name, Collection<String> values, List<String> parameters) {
        if (!values.isEmpty() && values.size() <= MOST) {
            String joined = String.join(",", values);
            parameters.add(name + "=" + URLEncoder.encode(joined, StandardCharsets.UTF_8));
        }
    }
}
