package disclosure.parser.document.word;

/** Words as HTML writes them. */
final class WordText {

    private WordText() {}

    static void escape(String words, StringBuilder html) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                default -> html.append(c);
            }
        }
    }
}
