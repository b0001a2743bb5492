package disclosure.alert.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import disclosure.alert.request.FieldError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WholeRuleTest {

    private static List<FieldError> errors(
            @Nullable String rule, @Nullable List<@Nullable String> conditions) {
        List<FieldError> errors = new ArrayList<>();
        WholeRule.of(
                new SubscriptionRequest(
                        "rule",
                        rule,
                        null,
                        null,
                        null,
                        null,
                        null,
                        conditions,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                errors);
        return errors;
    }

    @Test
    void saysWhereInTheTextAValueIsWrongAndWhatWasMeant() {
        assertThat(errors("回购 AND ticker:(920493 OR 600000.SH)", null))
                .containsExactly(
                        new FieldError(
                                "rule",
                                25,
                                "600000.SH must be the exchange's code alone; the exchange goes into"
                                        + " exchanges",
                                "回购 AND ticker:(920493 OR 600000)"));
    }

    @Test
    void placesAMistakeInTheAttributeAndNotWhereTheSameStandsBeforeIt() {
        assertThat(errors("\"600000.SH\" AND ticker:600000.SH", null))
                .extracting(FieldError::position, FieldError::suggestion)
                .containsExactly(tuple(23, "\"600000.SH\" AND ticker:600000"));
    }

    @Test
    void saysWhichConditionIsWrongAndWhere() {
        assertThat(errors(null, List.of("amount >= 1亿", "amount >= 很多")))
                .singleElement()
                .satisfies(
                        error -> {
                            assertThat(error.field()).isEqualTo("conditions[1]");
                            assertThat(error.position()).isEqualTo(10);
                        });
    }

    @Test
    void refusesATextThatSaysSomethingElseThanTheFields() {
        assertThat(errors("amount >= 1亿", List.of("amount >= 1亿"))).isEmpty();
        assertThat(errors("amount >= 2亿", List.of("amount >= 1亿")))
                .extracting(FieldError::suggestion)
                .containsExactly("amount >= 1亿");
    }
}
