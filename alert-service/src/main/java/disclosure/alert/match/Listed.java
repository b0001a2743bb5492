package disclosure.alert.match;

import disclosure.events.Security;
import disclosure.events.StructuredFiling;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Which of a filing's securities a rule means. */
final class Listed {

    private Listed() {}

    /**
     * Codes of the filing's securities that a rule or one of its watchlists names, the first one
     * first; a code that a security had before names it too.
     *
     * @return empty when the rule names none, or none of them
     */
    static List<String> tickers(Rule rule, Reading reading) {
        StructuredFiling filing = reading.filing();
        return codes(filing).stream()
                .filter(ticker -> names(rule, ticker, reading))
                .filter(ticker -> exchanges(filing, ticker).anyMatch(at -> allows(rule, at)))
                .toList();
    }

    private static boolean names(Rule rule, String ticker, Reading reading) {
        if (rule.tickers().contains(ticker)) {
            return true;
        }
        Set<UUID> holding = reading.listings().holding(ticker).keySet();
        return rule.watchlists().stream().anyMatch(holding::contains);
    }

    /** Names of the rule's watchlists that hold a ticker, in alphabetical order. */
    static List<String> watchlists(Rule rule, String ticker, Reading reading) {
        Map<UUID, String> holding = reading.listings().holding(ticker);
        return rule.watchlists().stream()
                .filter(holding::containsKey)
                .map(list -> String.valueOf(holding.get(list)))
                .sorted()
                .toList();
    }

    /** Codes that the filing's securities have and had, each once, the first one first. */
    static List<String> codes(StructuredFiling filing) {
        return Stream.concat(
                        filing.tickers().stream(),
                        filing.securities().stream().flatMap(s -> s.formerTickers().stream()))
                .distinct()
                .toList();
    }

    /** Whether one security of the filing is at an exchange and of a company the rule asks for. */
    static boolean allows(Rule rule, Reading reading) {
        StructuredFiling filing = reading.filing();
        return rule.choosesCompanies()
                ? !tickers(rule, reading).isEmpty()
                : allows(rule, filing.exchange())
                        || filing.securities().stream().anyMatch(s -> allows(rule, s.exchange()));
    }

    /** The exchanges a rule asks for, of those the filing is at. */
    static List<String> exchanges(Rule rule, StructuredFiling filing) {
        Set<String> wanted = rule.exchanges();
        return Stream.concat(
                        Stream.of(filing.exchange()),
                        filing.securities().stream().map(Security::exchange))
                .distinct()
                .filter(wanted::contains)
                .toList();
    }

    /** Where a ticker is listed; the filing's own exchange for what is in no list. */
    private static Stream<String> exchanges(StructuredFiling filing, String ticker) {
        List<String> listed =
                filing.securities().stream()
                        .filter(
                                security ->
                                        security.ticker().equals(ticker)
                                                || security.formerTickers().contains(ticker))
                        .map(Security::exchange)
                        .toList();
        return listed.isEmpty() ? Stream.of(filing.exchange()) : listed.stream();
    }

    private static boolean allows(Rule rule, String exchange) {
        return rule.exchanges().isEmpty() || rule.exchanges().contains(exchange);
    }
}
