package disclosure.parser.extract.amounts;

/** Tells whether 3 亿 counts something (3 亿用户, 20 万股) or stands for itself. */
final class Unnamed {

    private static final String ENDS = "，。；、！？）)；,;”」+\n左以的和及与至到-~～—";

    private Unnamed() {}

    static boolean endsHere(String text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0')) {
            i++;
        }
        return i >= text.length() || ENDS.indexOf(text.charAt(i)) >= 0;
    }
}
