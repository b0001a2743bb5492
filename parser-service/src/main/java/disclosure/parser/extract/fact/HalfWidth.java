package disclosure.parser.extract.fact;

/** Full-width digits, letters and signs as half-width ones; the length stays. */
final class HalfWidth {

    private HalfWidth() {}

    static String of(String printed) {
        StringBuilder words = new StringBuilder(printed);
        for (int i = 0; i < words.length(); i++) {
            char c = printed.charAt(i);
            char half = half(c);
            if (half != c) {
                words.setCharAt(i, half);
            }
        }
        return words.toString();
    }

    /** Full-width commas part clauses and stay, as do question and exclamation marks. */
    private static char half(char c) {
        return switch (c) {
            case '，', '；', '！', '？' -> c;
            case '〔', '【', '［' -> '(';
            case '〕', '】', '］' -> ')';
            case '“', '”', '‘', '’', '「', '」', '『', '』', '＂' -> '"';
            case '—', '–', '－', '―', '‐', '─' -> '-';
            case '～', '〜', '∼' -> '~';
            default -> c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
        };
    }
}
