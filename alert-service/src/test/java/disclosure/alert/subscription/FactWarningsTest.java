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

    @Test
    void saysWhichKindWasMeantByOneOfItsWords() {
        assertThat(warnings("pledge.totalHeldRatio >= 20%", "forecast.changeLow <= -50%"))
                .extracting(FieldError::suggestion)
                .containsExactly("share-pledge", "earnings-forecast");
        assertThat(warnings("share.shares >= 1"))
                .extracting(FieldError::suggestion)
                .containsExactly((String) null);
    }

    @Test
    void saysWhatAFieldTakesWhereItIsComparedWithSomethingElse() {
        assertThat(
                        warnings(
                                "share-pledge.start >= 20%",
                                "share-pledge.shares = 甲",
                                "share-freeze.waiting = yes",
                                "share-pledge.holder = 5",
                                "share-freeze.waiting = true",
                                "share-pledge.holder = \"5\""))
                .extracting(FieldError::field, FieldError::message)
                .containsExactly(
                        tuple(
                                "conditions[0]",
                                "never holds: start of share-pledge is a day, such as 2026-01-31"),
                        tuple(
                                "conditions[1]",
                                "never holds: shares of share-pledge is a number, such as 20%, 1亿,"
                                        + " 500万元"),
                        tuple(
                                "conditions[2]",
                                "never holds: waiting of share-freeze is true or false"),
                        tuple(
                                "conditions[3]",
                                "never holds: holder of share-pledge is in words: put them in"
                                        + " quotes"));
    }

    @Test
    void saysWhichValuesAFieldMayHaveWhereTheyAreFew() {
        List<FieldError> warnings =
                warnings(
                        "trading-halt.event = halted",
                        "trading-halt.event = 停牌",
                        "trading-halt.event = Halt",
                        "earnings-forecast.metric = revenue",
                        "earnings-flash.metric = revenue");

        assertThat(warnings)
                .extracting(FieldError::message, FieldError::suggestion)
                .containsExactly(
                        tuple(
                                "never holds: event of trading-halt is one of halt, continued,"
                                        + " resume",
                                "halt"),
                        tuple(
                                "never holds: event of trading-halt is one of halt, continued,"
                                        + " resume",
                                null),
                        tuple(
                                "never holds: metric of earnings-forecast is one of net-profit,"
                                        + " deducted-net-profit, basic-eps",
                                null));
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
