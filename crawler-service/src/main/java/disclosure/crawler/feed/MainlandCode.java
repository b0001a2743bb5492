package disclosure.crawler.feed;

import java.time.ZoneId;

/**
 * Security codes of the Chinese mainland: six digits whose beginning tells the exchange. Used where
 * a feed's own column is missing or lies.
 */
public final class MainlandCode {

    /** All mainland exchanges live on this clock. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private MainlandCode() {}

    /**
     * Exchange of a code: SSE, SZSE, BSE, NEEQ, HKEX for five digits.
     *
     * @param otherwise what is returned for a code that tells nothing, and for the codes 43, 83 and
     *     87, which the Beijing exchange shared with the national quotation system until it
     *     renumbered to 920 in October 2025
     */
    public static String exchangeOf(String code, String otherwise) {
        if (code.matches("\\d{5}")) {
            return "HKEX";
        }
        if (!code.matches("\\d{6}")) {
            return otherwise;
        }
        return switch (code.charAt(0)) {
            case '6' -> "SSE";
            case '9' -> code.startsWith("92") ? "BSE" : "SSE";
            case '0', '2', '3' -> "SZSE";
            case '4', '8' -> code.startsWith("40") || code.startsWith("42") ? "NEEQ" : otherwise;
            default -> otherwise;
        };
    }
}
