package disclosure.parser.extract.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in Latin letters with the spaces between their words, which readers search without. */
final class LatinNames {

    private static final Pattern WORDS = Pattern.compile("[A-Za-z.,&]{6,}");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern OUTSIDE = Pattern.compile("(?<![A-Za-z.,&]) +| +(?![A-Za-z.,&(])");

    private LatinNames() {}

    /** The name as the text prints it first; where it holds no long word, as it is. */
    static String spaced(String name, FactText text) {
        Matcher words = WORDS.matcher(name);
        int at = words.find() ? text.printed(0, text.words().length()).indexOf(name) : -1;
        if (at < 0) {
            return name;
        }
        String printed =
                text.document()
                        .text()
                        .substring(text.origin(at), text.originEnd(at + name.length()));
        String spaced = SPACE.matcher(printed).replaceAll(" ");
        return OUTSIDE.matcher(spaced).replaceAll("");
    }
}
