package disclosure.alert.notify.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private final AddressGuard guard = new AddressGuard(false, List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.8.9.10",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void refusesWhatIsNotPublic(String address) {
        assertThat(guard.refusal(InetAddress.ofLiteral(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.0.1.1",
                "223.255.255.255",
                "::ffff:1.1.1.1",
                "2606:4700::1111",
                "2a00::1"
            })
    void letsPublicAddressesPass(String address) {
        assertThat(guard.refusal(InetAddress.ofLiteral(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2130706433", "127.1", "localhost", "[::1]", "[::ffff:7f00:1]"})
    void seesThroughOtherSpellingsOfThisMachine(String host) throws UnknownHostException {
        for (InetAddress address : InetAddress.getAllByName(host)) {
            assertThat(guard.refusal(address)).isPresent();
        }
    }

    @Test
    void letsLoopbackPassOnlyWhenAllowed() {
        AddressGuard local = new AddressGuard(true, List.of());

        assertThat(local.refusal(InetAddress.ofLiteral("127.0.0.1"))).isEmpty();
        assertThat(local.refusal(InetAddress.ofLiteral("::1"))).isEmpty();
        assertThat(local.refusal(InetAddress.ofLiteral("10.0.0.1"))).isPresent();
    }

    @Test
    void letsConfiguredNetworksPass() {
        AddressGuard cluster = new AddressGuard(false, List.of(Network.of("10.20.0.0/16")));

        assertThat(cluster.refusal(InetAddress.ofLiteral("10.20.3.4"))).isEmpty();
        assertThat(cluster.refusal(InetAddress.ofLiteral("10.21.0.1"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "host/8", "/8", "10.0.0.0/x", ""})
    void saysWhatANetworkLooksLike(String cidr) {
        assertThatThrownBy(() -> Network.of(cidr)).hasMessageContaining("10.0.0.0/8");
    }
}
