package disclosure.crawler.fetch;

import java.net.InetAddress;

/**
 * A network, written {@code 10.1.0.0/16} or {@code fd00:1::/32}; an address alone is a network of
 * one.
 *
 * @param first its first address
 * @param bits how many leading bits name it
 */
public record Network(InetAddress first, int bits) {

    public Network {
        if (bits < 0 || bits > first.getAddress().length * 8) {
            throw new IllegalArgumentException("no network has /" + bits);
        }
    }

    /**
     * Reads a network.
     *
     * @throws IllegalArgumentException when it is none; names are not looked up
     */
    public static Network parse(CharSequence text) {
        String[] parts = text.toString().strip().split("/", 2);
        InetAddress first = InetAddress.ofLiteral(parts[0]);
        return new Network(
                first, parts.length == 1 ? first.getAddress().length * 8 : number(parts[1]));
    }

    private static int number(String bits) {
        if (!bits.matches("\\d{1,3}")) {
            throw new IllegalArgumentException("no network has /" + bits);
        }
        return Integer.parseInt(bits);
    }

    /** Whether an address lies in it. */
    boolean contains(InetAddress address) {
        byte[] mine = first.getAddress();
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
