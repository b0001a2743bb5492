package disclosure.alert.subscription;

import disclosure.alert.request.FieldError;
import disclosure.keywords.Condition;
import disclosure.keywords.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Numbers that are seldom meant: a share of a whole without its percent sign, and a word behind a
 * sum that was taken for its currency.
 */
final class NumberWarnings {

    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private NumberWarnings() {}

    static List<FieldError> of(List<Condition> conditions) {
        List<FieldError> warnings = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            if (condition.value() instanceof Value.Quantity number) {
                String field = "conditions[" + i + "]";
                percent(field, condition, number).ifPresent(warnings::add);
                currency(field, number).ifPresent(warnings::add);
            }
        }
        return warnings;
    }

    private static Optional<FieldError> percent(
            String field, Condition condition, Value.Quantity number) {
        if (number.percent()
                || number.value().abs().compareTo(BigDecimal.ONE) <= 0
                || !isShare(condition)) {
            return Optional.empty();
        }
        BigDecimal hundredth = number.value().movePointLeft(2);
        String meant =
                new Condition(
                                condition.subject(),
                                condition.name(),
                                condition.operator(),
                                new Value.Quantity(hundredth, true, number.currency()))
                        .canonical();
        String plain = number.value().toPlainString();
        String read = number.value().movePointRight(2).toPlainString();
        return Optional.of(
                new FieldError(
                        field, null, "%s is %s%% without a sign".formatted(plain, read), meant));
    }

    private static boolean isShare(Condition condition) {
        String name = condition.name();
        return switch (condition.subject()) {
            case Condition.PERCENTAGE, Condition.GROWTH -> true;
            case Condition.AMOUNT -> false;
            default -> name != null && name.toLowerCase(Locale.ROOT).endsWith("ratio");
        };
    }

    private static Optional<FieldError> currency(String field, Value.Quantity number) {
        String currency = number.currency();
        return currency == null || CURRENCIES.contains(currency)
                ? Optional.empty()
                : Optional.of(
                        FieldError.of(
                                field,
                                "never holds: there is no currency %s; join a word by AND"
                                        .formatted(currency)));
    }
}
