package disclosure.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.crawler.Configs;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "10.1.0.0/16, 10.1.255.255, true",
        "10.1.0.0/16, 10.2.0.0, false",
        "10.1.2.3, 10.1.2.3, true",
        "10.1.2.3, 10.1.2.4, false",
        "10.1.2.0/23, 10.1.3.9, true",
        "0.0.0.0/0, 192.0.2.1, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "fd00:1::/32, fd00:1:2::3, true",
        "fd00:1::/32, fd00:2::3, false",
        "fd00:1::/32, 10.1.2.3, false"
    })
    void containsTheAddressesThatShareItsLeadingBits(
            String network, String address, boolean inside) {
        assertThat(Network.parse(network).contains(InetAddress.ofLiteral(address)))
                .isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.0.0/33", "10.1.0.0/-1", "10.1.0.0/", "localhost", "fd00::/129"})
    void isNotReadFromWhatIsNone(String text) {
        assertThatThrownBy(() -> Network.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofOursIsCalledWhileItsNeighboursAndACloudsMetadataAreNot() {
        AddressGuard guard =
                AddressGuard.publicOr(
                        Configs.of(
                                        FetchConfig.class,
                                        Map.of(
                                                "disclosure.crawler.fetch.own-networks",
                                                "10.1.2.0/24,127.0.0.0/8"))
                                .ownNetworks()
                                .orElse(List.of()));
        assertThat(guard.refusal(InetAddress.ofLiteral("10.1.2.3"))).isEmpty();
        assertThat(guard.refusal(InetAddress.ofLiteral("127.0.0.1"))).isEmpty();
        assertThat(guard.refusal(InetAddress.ofLiteral("93.184.215.14"))).isEmpty();
        assertThat(guard.refusal(InetAddress.ofLiteral("10.1.3.3"))).isPresent();
        assertThat(guard.refusal(InetAddress.ofLiteral("169.254.169.254"))).isPresent();
    }
}
