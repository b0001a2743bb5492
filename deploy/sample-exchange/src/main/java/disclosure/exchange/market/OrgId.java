package disclosure.exchange.market;

/**
 * Organisation ids of the central platform. They cannot be guessed from a code: it takes the
 * platform's list.
 */
public final class OrgId {

    private OrgId() {}

    public static String of(Venue venue, Issuer issuer) {
        int number = Math.floorMod((issuer.code() + venue).hashCode() * 31, 1_000_000);
        return switch (venue) {
            case BEIJING -> "gfbj0%06d".formatted(number);
            case SHANGHAI -> "gssh0%06d".formatted(number);
            case HONG_KONG -> "gshk000%04d".formatted(number % 10_000);
            case SHENZHEN, NEW_YORK, TOKYO, SEOUL, HELSINKI -> "9900%06d".formatted(number);
        };
    }
}
