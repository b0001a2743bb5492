package disclosure.alert.subscription;

import disclosure.alert.match.Reading;
import disclosure.alert.request.FieldError;
import disclosure.alert.ticker.SeenTickers;
import disclosure.events.CategoryCode;
import disclosure.events.CategoryGroup;
import disclosure.events.Flag;
import disclosure.keywords.Attribute;
import disclosure.keywords.RuleText;
import disclosure.keywords.Spelling;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is accepted and may be a mistake: tomorrow's company or category is unknown today. */
@ApplicationScoped
class Warnings {

    private static final List<String> CATEGORIES =
            Stream.concat(
                            Arrays.stream(CategoryCode.values()).map(CategoryCode::code),
                            Arrays.stream(CategoryGroup.values()).map(CategoryGroup::code))
                    .toList();

    private static final List<String> FLAGS =
            Stream.concat(Flag.CODES.stream(), Stream.of(Reading.CORRECTION, Reading.ANY)).toList();

    /** Those of the feeds of this release; a feed of one's own may bear another one. */
    private static final List<String> EXCHANGES =
            List.of(
                    "BSE",
                    "SSE",
                    "SZSE",
                    "HKEX",
                    "NEEQ",
                    "SEC",
                    "TSE",
                    "NAGOYA",
                    "SAPPORO",
                    "FUKUOKA",
                    "NASDAQ-NORDIC");

    private final SeenTickers tickers;
    private final Clock clock;

    Warnings(SeenTickers tickers, Clock clock) {
        this.tickers = tickers;
        this.clock = clock;
    }

    List<FieldError> of(SubscriptionCheck.Checked checked) {
        List<FieldError> warnings = of(checked.criteria().rule(), checked.empty());
        Instant expiresAt = checked.criteria().expiresAt();
        if (expiresAt != null && !expiresAt.isAfter(clock.instant())) {
            warnings.add(FieldError.of("expiresAt", "lies in the past: nothing will be matched"));
        }
        return warnings;
    }

    /**
     * @param empty names of watchlists that hold no company
     */
    List<FieldError> of(RuleText rule, Set<String> empty) {
        List<FieldError> warnings =
                new ArrayList<>(
                        tickers.warnings(rule.values(Attribute.TICKER), i -> "tickers[" + i + "]"));
        List<String> lists = rule.values(Attribute.WATCHLIST);
        for (int i = 0; i < lists.size(); i++) {
            if (empty.contains(lists.get(i))) {
                warnings.add(
                        FieldError.of(
                                "watchlists[" + i + "]",
                                "no company is on %s yet".formatted(lists.get(i))));
            }
        }
        warnings.addAll(
                unknown(
                        "categories",
                        rule.values(Attribute.CATEGORY),
                        CATEGORIES,
                        "there is no category or group of categories "));
        warnings.addAll(
                unknown(
                        "exchanges",
                        rule.values(Attribute.EXCHANGE),
                        EXCHANGES,
                        "no feed of this release is of an exchange "));
        warnings.addAll(
                unknown("flags", rule.values(Attribute.FLAG), FLAGS, "there is no flagged event "));
        warnings.addAll(FactWarnings.of(rule.conditions()));
        warnings.addAll(NumberWarnings.of(rule.conditions()));
        return warnings;
    }

    private static List<FieldError> unknown(
            String field, List<String> named, List<String> known, String message) {
        List<FieldError> warnings = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            String value = named.get(i);
            if (!known.contains(value)) {
                warnings.add(
                        new FieldError(
                                field + "[" + i + "]",
                                null,
                                message + value,
                                Spelling.nearest(value, known.stream()).orElse(null)));
            }
        }
        return warnings;
    }
}
