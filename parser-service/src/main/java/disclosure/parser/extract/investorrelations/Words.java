package disclosure.parser.extract.investorrelations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a list of visitors: Han without spaces, or Latin words with the spaces between them.
 *
 * @param text as printed
 * @param listed whether a comma stands before it, which joins people of one institution
 */
record Words(String text, boolean listed) {

    private static final Pattern WORD =
            Pattern.compile(
                    "[^、，,\\s]*[\\u4e00-\\u9fa5][^、，,\\s]*|[^、，,\\s\\u4e00-\\u9fa5][^、，,\\u4e00-\\u9fa5]*");

    /** The words of an entry, in order. */
    static List<Words> of(String entry) {
        List<Words> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(entry);
        int end = 0;
        while (matcher.find()) {
            boolean listed = entry.substring(end, matcher.start()).matches("(?s).*[、，,].*");
            add(words, matcher.group().strip(), listed);
            end = matcher.end();
        }
        return List.copyOf(words);
    }

    /** A name may be spaced out or broken by a line: {@code 张 济}. */
    private static void add(List<Words> words, String text, boolean listed) {
        if (text.isEmpty()) {
            return;
        }
        if (!listed && !words.isEmpty()) {
            Words before = words.getLast();
            boolean surname = before.text().matches("[\\u4e00-\\u9fa5]");
            boolean given = text.matches("[\\u4e00-\\u9fa5]");
            if ((surname && text.length() <= 2) || (given && before.text().length() <= 2)) {
                words.set(words.size() - 1, new Words(before.text() + text, before.listed()));
                return;
            }
        }
        words.add(new Words(text, listed));
    }

    boolean han() {
        return text.codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FA5);
    }

    boolean person() {
        return han() ? Names.person(text) || Names.doubled(text) : Names.latin(text);
    }
}
