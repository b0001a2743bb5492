package disclosure.alert.subscription;

import disclosure.alert.request.FieldError;
import disclosure.events.CategoryCode;
import disclosure.events.CategoryGroup;
import disclosure.keywords.Attribute;
import disclosure.keywords.RuleText;
import disclosure.keywords.Spelling;
import jakarta.enterprise.context.ApplicationScoped;
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

    private final SeenTickers tickers;

    Warnings(SeenTickers tickers) {
        this.tickers = tickers;
    }

    List<FieldError> of(RuleText rule) {
        List<FieldError> warnings = new ArrayList<>();
        List<String> named = rule.values(Attribute.TICKER);
        Set<String> unseen = tickers.unseen(named);
        for (int i = 0; i < named.size(); i++) {
            if (unseen.contains(named.get(i))) {
                warnings.add(
                        FieldError.of(
                                "tickers[" + i + "]",
                                "no filing of %s has come by yet; check the code"
                                        .formatted(named.get(i))));
            }
        }
        List<String> categories = rule.values(Attribute.CATEGORY);
        for (int i = 0; i < categories.size(); i++) {
            String code = categories.get(i);
            if (!CATEGORIES.contains(code)) {
                warnings.add(
                        new FieldError(
                                "categories[" + i + "]",
                                null,
                                "there is no category or group of categories %s".formatted(code),
                                Spelling.nearest(code, CATEGORIES.stream()).orElse(null)));
            }
        }
        warnings.addAll(FactWarnings.of(rule.conditions()));
        return warnings;
    }
}
