package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Fact;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums and prices of shares that are paid for in another currency. */
class StatedCurrencyTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "最高价为2.32港元/股，最低价为2.20港元/股，总金额为37330980港元, HKD",
                "最高价为港币2.32元/股，最低价为港币2.20元/股，总金额为港币37330980元, HKD",
                "最高价为2.32元/股，最低价为2.20元/股，总金额为37330980元, -"
            })
    void staysWithTheNumber(String paid, String currency) {
        assertThat(
                        ReadFacts.facts(
                                "关于回购H股股份的公告",
                                "青禾精密股份有限公司（以下简称“公司”）董事会保证公告内容真实。\n"
                                        + "截至2026年9月10日，公司以集中竞价方式累计回购H股16000000股，"
                                        + paid
                                        + "。"))
                .singleElement()
                .satisfies(
                        fact -> {
                            assertThat(currency(fact, "highestPrice")).isEqualTo(currency);
                            assertThat(currency(fact, "lowestPrice")).isEqualTo(currency);
                            assertThat(currency(fact, "amount")).isEqualTo(currency);
                        });
    }

    private static @Nullable String currency(Fact fact, String name) {
        return Objects.requireNonNull(fact.fields().get(name), name).currency();
    }
}
