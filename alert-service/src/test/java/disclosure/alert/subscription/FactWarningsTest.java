package disclosure.alert.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.alert.request.FieldError;
import disclosure.keywords.Answer;
import disclosure.keywords.Condition;
import disclosure.keywords.Parsed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactWarningsTest {

    @Test
    void saysWhichKindOrFieldIsNotKnownAndWhatWasMeant() {
        List<FieldError> warnings =
                warnings(
                        "share-plegde.shares >= 1",
                        "share-pledge.totalHeldRate >= 20%",
                        "share-pledge.holder = 白鹭投资",
                        "amount.营业收入 >= 1亿");

        assertThat(warnings)
                .extracting(FieldError::field)
                .containsExactly("conditions[0]", "conditions[1]");
        assertThat(warnings)
                .extracting(FieldError::suggestion)
                .containsExactly("share-pledge", "totalHeldRatio");
    }

    private static List<FieldError> warnings(String... conditions) {
        return FactWarnings.of(Stream.of(conditions).map(FactWarningsTest::condition).toList());
    }

    private static Condition condition(String text) {
        return switch (Condition.parse(text)) {
            case Answer.Right<Condition>(Condition condition) -> condition;
            case Answer.Wrong<Condition>(Parsed.Invalid why) -> throw new AssertionError(why);
        };
    }
}
