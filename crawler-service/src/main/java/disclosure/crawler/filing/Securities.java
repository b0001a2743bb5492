package disclosure.crawler.filing;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.MainlandCode;
import disclosure.events.Announced;
import disclosure.events.Security;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The securities of a filing. They only grow: a source may show the filers of one filing on several
 * pages, and another source may name classes of shares that the first one left out.
 */
final class Securities {

    private static final Set<String> MAINLAND = Set.of("SSE", "SZSE", "BSE", "NEEQ");

    private Securities() {}

    /** Those an announcement names, the first one first. */
    static List<Security> of(Announcement seen) {
        List<Security> securities = new ArrayList<>();
        for (Announcement.Company company : seen.issuers()) {
            String ticker = company.ticker();
            if (ticker != null && securities.stream().noneMatch(s -> s.ticker().equals(ticker))) {
                securities.add(
                        new Security(
                                exchange(seen.exchange(), ticker),
                                ticker,
                                company.name(),
                                company.formerTickers()));
            }
        }
        return List.copyOf(securities);
    }

    /** Those known, then those that are new. */
    static List<Security> union(List<Security> known, List<Security> seen) {
        List<Security> all = new ArrayList<>(known);
        seen.stream().filter(one -> lacks(known, one)).forEach(all::add);
        return List.copyOf(all);
    }

    /**
     * Codes an announcement adds to what was told, for people; empty when it adds none. What was
     * told before filings had such a list is left as it is.
     */
    static List<String> added(Announced told, Announcement seen) {
        return told.securities().isEmpty()
                ? List.of()
                : of(seen).stream()
                        .filter(one -> lacks(told.securities(), one))
                        .map(Security::ticker)
                        .filter(ticker -> !Objects.equals(ticker, told.ticker()))
                        .toList();
    }

    private static boolean lacks(List<Security> known, Security one) {
        return known.stream().noneMatch(other -> other.ticker().equals(one.ticker()));
    }

    /** One row may name the A, B and H shares of a company; the code tells which is which. */
    private static String exchange(String ofRow, String ticker) {
        return MAINLAND.contains(ofRow) ? MainlandCode.exchangeOf(ticker, ofRow) : ofRow;
    }
}
