package disclosure.alert.notify.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/**
 * Which addresses a webhook may reach: public unicast ones, and what configuration adds. The ranges
 * are those of the IANA special-purpose registries (RFC 6890 and successors).
 */
final class AddressGuard {

    private record Special(Network network, String what) {}

    private static final List<Special> SPECIAL_V4 =
            List.of(
                    special("0.0.0.0/8", "an address of \"this network\""),
                    special("10.0.0.0/8", "a private address"),
                    special("100.64.0.0/10", "a carrier-grade NAT address"),
                    special("127.0.0.0/8", "a loopback address"),
                    special("169.254.0.0/16", "a link-local address"),
                    special("172.16.0.0/12", "a private address"),
                    special("192.0.0.0/24", "a protocol assignment"),
                    special("192.0.2.0/24", "a documentation address"),
                    special("192.88.99.0/24", "a 6to4 relay address"),
                    special("192.168.0.0/16", "a private address"),
                    special("198.18.0.0/15", "a benchmarking address"),
                    special("198.51.100.0/24", "a documentation address"),
                    special("203.0.113.0/24", "a documentation address"),
                    special("224.0.0.0/4", "a multicast address"),
                    special("240.0.0.0/4", "a reserved address"));

    // Only 2000::/3 is public unicast; everything else (loopback, mapped, NAT64, unique local,
    // link-local, multicast, SRv6 …) falls outside of it.
    private static final Network PUBLIC_V6 = Network.of("2000::/3");

    private static final List<Special> SPECIAL_V6 =
            List.of(
                    special("2001::/23", "a protocol assignment"),
                    special("2001:db8::/32", "a documentation address"),
                    special("2002::/16", "a 6to4 address"),
                    special("3fff::/20", "a documentation address"));

    private static final List<Network> LOOPBACK =
            List.of(Network.of("127.0.0.0/8"), Network.of("::1/128"));

    private final boolean allowLoopback;
    private final List<Network> allowed;

    AddressGuard(boolean allowLoopback, List<Network> allowed) {
        this.allowLoopback = allowLoopback;
        this.allowed = List.copyOf(allowed);
    }

    /** What kind of forbidden address it is, in words; empty when it may be reached. */
    Optional<String> refusal(InetAddress address) {
        if (allowLoopback && LOOPBACK.stream().anyMatch(network -> network.contains(address))
                || allowed.stream().anyMatch(network -> network.contains(address))) {
            return Optional.empty();
        }
        // Java turns v4-mapped v6 addresses into v4 ones by itself.
        boolean v4 = address instanceof Inet4Address;
        if (!v4 && !PUBLIC_V6.contains(address)) {
            return Optional.of("not a public address");
        }
        return (v4 ? SPECIAL_V4 : SPECIAL_V6)
                .stream()
                        .filter(special -> special.network().contains(address))
                        .map(Special::what)
                        .findFirst();
    }

    private static Special special(String cidr, String what) {
        return new Special(Network.of(cidr), what);
    }
}
