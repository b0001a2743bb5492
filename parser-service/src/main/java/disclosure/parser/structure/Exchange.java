package disclosure.parser.structure;

import org.jspecify.annotations.Nullable;

/** The mainland exchanges by the first digits of their codes. */
final class Exchange {

    private Exchange() {}

    /** BSE, SSE or SZSE; UNKNOWN without a code of theirs. */
    static String of(@Nullable String code) {
        if (code == null) {
            return "UNKNOWN";
        }
        if (code.startsWith("920")) {
            return "BSE";
        }
        return switch (code.charAt(0)) {
            case '6', '9' -> "SSE";
            case '0', '2', '3' -> "SZSE";
            case '4', '8' -> "BSE";
            default -> "UNKNOWN";
        };
    }
}
