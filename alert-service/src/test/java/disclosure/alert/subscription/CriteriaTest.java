package disclosure.alert.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.alert.request.FieldError;
import disclosure.keywords.Attribute;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CriteriaTest {

    private static Criteria of(
            @Nullable List<@Nullable String> tickers,
            @Nullable List<@Nullable String> exchanges,
            @Nullable String keywords) {
        return Criteria.of(
                new SubscriptionRequest(
                        "name", null, tickers, null, exchanges, null, null, null, keywords, null,
                        null, null, null, null, null));
    }

    @Test
    void normalisesExchangesAndTickers() {
        Criteria criteria = of(List.of(" 920493 ", "brk.b", "920493"), List.of("bse"), null);
        assertThat(criteria.errors()).isEmpty();
        assertThat(criteria.tickers()).containsExactly("920493", "BRK.B");
        assertThat(criteria.rule().values(Attribute.EXCHANGE)).containsExactly("BSE");
        assertThat(criteria.enabled()).isTrue();
    }

    @Test
    void refusesTheTickerFormsOfVendorsAndSaysWhatWasMeant() {
        Criteria criteria =
                of(List.of("600000.SH", "sz000001", "BSE:920493", "９２０４９３"), null, null);
        assertThat(criteria.errors())
                .extracting(FieldError::suggestion)
                .containsExactly("600000", "000001", "920493", "920493");
        assertThat(of(List.of("贵州茅台"), null, null).errors())
                .extracting(FieldError::field)
                .containsExactly("tickers[0]");
    }

    @Test
    void wantsACriterion() {
        assertThat(of(List.of(), null, " ").errors()).hasSize(1);
    }

    @Test
    void givesThePositionOfAKeywordError() {
        assertThat(of(null, null, "回购 AND (增持").errors())
                .singleElement()
                .satisfies(
                        error -> {
                            assertThat(error.field()).isEqualTo("keywords");
                            assertThat(error.position()).isNotNull();
                        });
    }
}
