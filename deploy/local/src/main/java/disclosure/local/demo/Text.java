package disclosure.local.demo;

/** Words made to fit a line. */
final class Text {

    private Text() {}

    /** On one line, with an ellipsis when it is longer than so many characters. */
    static String cut(String text, int length) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= length
                ? line
                : line.substring(0, line.offsetByCodePoints(0, length - 1)) + "…";
    }
}
