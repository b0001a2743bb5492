package disclosure.parser.extract.corrections;

import disclosure.parser.document.Compact;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence or a line of a text.
 *
 * @param text without white space, widths as printed
 * @param template the same with a mark for each figure
 * @param figures in order
 */
record Sentence(Compact text, String template, List<Figure> figures) {

    /** A number with its sign and per cent, or a date; where it stands in {@link #text}. */
    record Figure(String printed, int start, int end) {}

    private static final Pattern ENDS = Pattern.compile("[。；;！!？?\\n|]|\\.(?=\\s)");
    private static final Pattern FIGURE =
            Pattern.compile(
                    "\\d{4}年\\d{1,2}月\\d{1,2}日|[-－−+]?\\d+(?:[,，]\\d{3})*(?:[.．]\\d+)?[%％‰]?");
    private static final String MARK = "\u0001";

    static List<Sentence> of(String text, int start, int end) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher matcher = ENDS.matcher(text).region(start, end);
        int from = start;
        while (matcher.find()) {
            add(text, from, matcher.start(), sentences);
            from = matcher.end();
        }
        add(text, from, end, sentences);
        return sentences;
    }

    private static void add(String text, int start, int end, List<Sentence> sentences) {
        Compact compact = Compact.of(text, start, end);
        if (compact.length() == 0) {
            return;
        }
        List<Figure> figures = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(compact);
        StringBuilder template = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            figures.add(new Figure(matcher.group(), matcher.start(), matcher.end()));
            template.append(compact, from, matcher.start()).append(MARK);
            from = matcher.end();
        }
        template.append(compact, from, compact.length());
        sentences.add(new Sentence(compact, Folded.of(template.toString()), List.copyOf(figures)));
    }

    /** The words a value is introduced by: back to the last comma or figure, thirty at most. */
    String before(int index) {
        int start = index;
        while (start > 0 && index - start < 30 && "，,、:：（(".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.subSequence(start, index).toString();
    }

    int offset(int index) {
        return text.origin(index);
    }
}
