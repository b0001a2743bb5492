package disclosure.alert.notify.webhook;

import java.net.InetAddress;

/** A range of addresses in CIDR notation. */
record Network(InetAddress base, int bits) {

    /**
     * Reads {@code 10.0.0.0/8} or {@code fc00::/7}.
     *
     * @throws IllegalArgumentException in words when it is neither
     */
    static Network of(String cidr) {
        int slash = cidr.indexOf('/');
        try {
            InetAddress base = InetAddress.ofLiteral(cidr.substring(0, slash).strip());
            int bits = Integer.parseInt(cidr.substring(slash + 1).strip());
            if (bits < 0 || bits > base.getAddress().length * 8) {
                throw new IllegalArgumentException("too many bits");
            }
            return new Network(base, bits);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "not a network like 10.0.0.0/8 or fc00::/7: " + cidr, e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] mine = base.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
