package disclosure.alert.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.alert.match.Listings;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListedTickersTest {

    private static final UUID CHIPS = new UUID(0, 1);
    private static final UUID BANKS = new UUID(0, 2);

    private final ListedTickers listed = new ListedTickers();

    @BeforeEach
    void watchSome() {
        listed.put(CHIPS, "chips", List.of("920801", "920802", "920802"));
        listed.put(BANKS, "banks", List.of("920802", "920803"));
    }

    @Test
    void saysOfEachTickerWhichListsHoldIt() {
        Listings listings = listed.of(List.of("920801", "920802", "920809"));

        assertThat(listings.byTicker())
                .isEqualTo(
                        Map.of(
                                "920801",
                                Map.of(CHIPS, "chips"),
                                "920802",
                                Map.of(CHIPS, "chips", BANKS, "banks")));
    }

    @Test
    void forgetsWhatIsNoLongerOnAList() {
        listed.put(CHIPS, "chips", List.of("920801", "920804"));

        assertThat(listed.of(List.of("920801", "920802", "920804")).byTicker())
                .isEqualTo(
                        Map.of(
                                "920801", Map.of(CHIPS, "chips"),
                                "920802", Map.of(BANKS, "banks"),
                                "920804", Map.of(CHIPS, "chips")));
    }

    @Test
    void knowsAListByItsNewName() {
        listed.put(CHIPS, "silicon", List.of("920801", "920802"));

        assertThat(listed.of(List.of("920801")).byTicker())
                .isEqualTo(Map.of("920801", Map.of(CHIPS, "silicon")));
    }

    @Test
    void forgetsAListThatIsGone() {
        listed.remove(BANKS);
        listed.remove(new UUID(0, 3));

        assertThat(listed.of(List.of("920802", "920803")).byTicker())
                .isEqualTo(Map.of("920802", Map.of(CHIPS, "chips")));
    }
}
