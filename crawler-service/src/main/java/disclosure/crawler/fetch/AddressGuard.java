package disclosure.crawler.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/**
 * Which addresses may be called. What a feed says and where a server redirects to is written by
 * strangers: neither may lead into our own network.
 */
@FunctionalInterface
interface AddressGuard {

    /** Whatever there is; for exchanges that are played on our own machines. */
    AddressGuard NONE = address -> Optional.empty();

    /** Public unicast addresses, as the IANA special-purpose registries leave them (RFC 6890). */
    AddressGuard PUBLIC = AddressGuard::special;

    /** What kind of forbidden address it is, in words; empty when it may be called. */
    Optional<String> refusal(InetAddress address);

    /**
     * Public addresses, and those of networks that are ours to call.
     *
     * @param own whatever kind of addresses they hold
     */
    static AddressGuard publicOr(List<Network> own) {
        return address ->
                own.stream().anyMatch(network -> network.contains(address))
                        ? Optional.empty()
                        : PUBLIC.refusal(address);
    }

    /** Addresses of a kind. */
    record Range(Network network, String what) {

        static Range of(String cidr, String what) {
            return new Range(Network.parse(cidr), what);
        }

        boolean contains(InetAddress address) {
            return network.contains(address);
        }
    }

    List<Range> SPECIAL_V4 =
            List.of(
                    Range.of("0.0.0.0/8", "an address of \"this network\""),
                    Range.of("10.0.0.0/8", "a private address"),
                    // Alibaba Cloud keeps its metadata in here.
                    Range.of("100.64.0.0/10", "a carrier-grade NAT address"),
                    Range.of("127.0.0.0/8", "a loopback address"),
                    Range.of("168.63.129.16/32", "a cloud's metadata address"),
                    Range.of("169.254.0.0/16", "a link-local or metadata address"),
                    Range.of("172.16.0.0/12", "a private address"),
                    Range.of("192.0.0.0/24", "a protocol assignment"),
                    Range.of("192.0.2.0/24", "a documentation address"),
                    Range.of("192.88.99.0/24", "a 6to4 relay address"),
                    Range.of("192.168.0.0/16", "a private address"),
                    Range.of("198.18.0.0/15", "a benchmarking address"),
                    Range.of("198.51.100.0/24", "a documentation address"),
                    Range.of("203.0.113.0/24", "a documentation address"),
                    Range.of("224.0.0.0/4", "a multicast address"),
                    Range.of("240.0.0.0/4", "a reserved address"));

    /** Everything outside is loopback, mapped, NAT64, unique local, link-local, multicast … */
    Range PUBLIC_V6 = Range.of("2000::/3", "public");

    List<Range> SPECIAL_V6 =
            List.of(
                    Range.of("2001::/23", "a protocol assignment"),
                    Range.of("2001:db8::/32", "a documentation address"),
                    Range.of("2002::/16", "a 6to4 address"),
                    Range.of("3fff::/20", "a documentation address"));

    private static Optional<String> special(InetAddress address) {
        // Java turns v4-mapped v6 addresses into v4 ones by itself.
        boolean v4 = address instanceof Inet4Address;
        if (!v4 && !PUBLIC_V6.contains(address)) {
            return Optional.of("not a public address");
        }
        return (v4 ? SPECIAL_V4 : SPECIAL_V6)
                .stream().filter(range -> range.contains(address)).map(Range::what).findFirst();
    }
}
