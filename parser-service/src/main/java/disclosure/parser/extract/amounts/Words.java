package disclosure.parser.extract.amounts;

import disclosure.parser.document.Compact;

/** The words around a figure, with white space only between Latin words. */
final class Words {

    private Words() {}

    static String of(String text, int start, int end) {
        StringBuilder words = new StringBuilder(Math.max(0, end - start));
        boolean gap = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Compact.isSpace(c)) {
                gap = true;
                continue;
            }
            if (gap && !words.isEmpty() && latin(words.charAt(words.length() - 1)) && latin(c)) {
                words.append(' ');
            }
            words.append(c);
            gap = false;
        }
        return words.toString();
    }

    private static boolean latin(char c) {
        return c < 0x2E80;
    }
}
