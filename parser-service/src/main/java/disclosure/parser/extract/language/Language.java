package disclosure.parser.extract.language;

/** The language of a text as ISO 639-1 code: {@code zh}, {@code ja} or {@code en}. */
public final class Language {

    private static final int LOOK = 20_000;

    private Language() {}

    /** Judges by script; a text with kana is Japanese, one with mostly Latin letters English. */
    public static String of(String text) {
        int han = 0;
        int kana = 0;
        int latin = 0;
        for (int i = 0; i < Math.min(text.length(), LOOK); i++) {
            char c = text.charAt(i);
            if (c >= 0x3041 && c <= 0x30FF) {
                kana++;
            } else if (Character.isIdeographic(c)) {
                han++;
            } else if (Character.isLetter(c)) {
                latin++;
            }
        }
        if (kana * 10 > han + kana) {
            return "ja";
        }
        // A Han character says about as much as three letters.
        return han * 3 >= latin ? "zh" : "en";
    }
}
