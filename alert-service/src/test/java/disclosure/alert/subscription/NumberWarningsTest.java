package disclosure.alert.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import disclosure.alert.request.FieldError;
import disclosure.keywords.Answer;
import disclosure.keywords.Condition;
import disclosure.keywords.Parsed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumberWarningsTest {

    @Test
    void saysWhatAShareWithoutItsPercentSignIs() {
        assertThat(
                        warnings(
                                "percentage.毛利率 >= 30",
                                "percentage.毛利率 >= 0.3",
                                "growth.净利润 <= -50",
                                "share-pledge.totalHeldRatio >= 20",
                                "share-pledge.totalHeldRatio >= 20%",
                                "share-pledge.shares >= 100万",
                                "amount >= 1亿"))
                .extracting(FieldError::field, FieldError::message, FieldError::suggestion)
                .containsExactly(
                        tuple(
                                "conditions[0]",
                                "30 is 3000% without a sign",
                                "percentage.毛利率 >= 30%"),
                        tuple(
                                "conditions[2]",
                                "-50 is -5000% without a sign",
                                "growth.净利润 <= -50%"),
                        tuple(
                                "conditions[3]",
                                "20 is 2000% without a sign",
                                "share-pledge.totalHeldRatio >= 20%"));
    }

    @Test
    void saysWhichWordWasTakenForACurrency() {
        assertThat(warnings("amount >= 1亿 gpu", "amount >= 1亿 usd", "amount >= 1亿 RMB"))
                .extracting(FieldError::field, FieldError::message)
                .containsExactly(
                        tuple(
                                "conditions[0]",
                                "never holds: there is no currency GPU; join a word by AND"));
    }

    private static List<FieldError> warnings(String... conditions) {
        return NumberWarnings.of(Stream.of(conditions).map(NumberWarningsTest::condition).toList());
    }

    private static Condition condition(String text) {
        return switch (Condition.parse(text)) {
            case Answer.Right<Condition>(Condition condition) -> condition;
            case Answer.Wrong<Condition>(Parsed.Invalid why) -> throw new AssertionError(why);
        };
    }
}
