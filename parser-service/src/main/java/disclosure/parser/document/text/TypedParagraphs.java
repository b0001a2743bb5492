package disclosure.parser.document.text;

import disclosure.parser.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins typed lines to paragraphs. */
final class TypedParagraphs {

    private static final int NARROWEST = 50;
    private static final int WIDEST = 132;

    /** A line may end this many columns early although its paragraph goes on. */
    private static final int SLACK = 4;

    private static final int LONGEST_HEADING = 250;

    private static final Pattern GAP = Pattern.compile("\\S( {3,})\\S");
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?i)(?:item|section|article|part|exhibit)s?\\s*[\\dIVX]+\\b.*"
                            + "|signatures?\\b.*|\\(?[a-z]\\)\\s.*|\\(?\\d{1,2}[.)]\\s.*|[-*•o]\\s.*");
    private static final Pattern CONTENTS = Pattern.compile("(?:\\.{4}|(?:\\. ){4})[. ]*\\w{1,5}$");
    private static final Pattern ITEM = Pattern.compile("(?i)items?\\s*\\d{1,2}(?:[.:\\s-].*)?");
    private static final Set<String> BINDING =
            Set.of(
                    "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "its", "no",
                    "of", "on", "or", "per", "that", "the", "to", "under", "with");

    private static final String CLOSING = "\"'”’)] ";

    private TypedParagraphs() {}

    /** How wide the text was typed: the column that one line in ten passes or reaches. */
    static int width(List<List<TypedLine>> pages) {
        List<Integer> rights =
                pages.stream()
                        .flatMap(List::stream)
                        .filter(line -> !line.isBlank() && !line.isRule() && !line.inTable())
                        .map(TypedLine::right)
                        .sorted()
                        .toList();
        int width = rights.isEmpty() ? WIDEST : rights.get(rights.size() * 9 / 10);
        return Math.clamp(width, NARROWEST, WIDEST);
    }

    static List<Line> of(List<TypedLine> page, int width) {
        List<Line> lines = new ArrayList<>();
        List<TypedLine> block = new ArrayList<>();
        for (TypedLine line : page) {
            if (!line.isBlank()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                join(block, width, lines);
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            join(block, width, lines);
        }
        return lines;
    }

    private static void join(List<TypedLine> block, int width, List<Line> into) {
        boolean columns = hasColumns(block);
        int widest = block.stream().mapToInt(TypedLine::right).max().orElse(width);
        int edge = block.size() >= 3 ? Math.min(width, widest) : width;
        StringBuilder words = new StringBuilder(block.getFirst().words());
        boolean underlined = false;
        for (int i = 1; i < block.size(); i++) {
            TypedLine before = block.get(i - 1);
            TypedLine line = block.get(i);
            if (!columns && goesOn(before, line, edge, width)) {
                words.append(' ').append(line.words());
                continue;
            }
            underlined = line.isRule() && !before.isRule() && block.size() <= 3;
            add(words, underlined, into);
            words.setLength(0);
            words.append(line.words());
        }
        add(words, false, into);
    }

    private static void add(CharSequence words, boolean underlined, List<Line> into) {
        String text = words.toString();
        boolean heading =
                text.length() <= LONGEST_HEADING
                        && (underlined || isUpperCase(text) || ITEM.matcher(text).matches())
                        && text.chars().filter(Character::isLetter).count() >= 4;
        into.add(Line.of(heading ? Line.Kind.HEADING : Line.Kind.PARAGRAPH, text));
    }

    private static boolean goesOn(TypedLine before, TypedLine line, int edge, int width) {
        if (before.isRule() || line.isRule() || before.inTable() || line.inTable()) {
            return false;
        }
        if (CONTENTS.matcher(before.words()).find() || CONTENTS.matcher(line.words()).find()) {
            return false;
        }
        boolean ended = endsSentence(before.words());
        String next = firstWord(line.words());
        boolean full = before.right() + 1 + next.length() > edge - SLACK;
        if (OPENING.matcher(line.words()).matches() && (ended || !full || isItem(line, before))) {
            return false;
        }
        if (before.isCentredIn(width) && line.isCentredIn(width)) {
            return false;
        }
        if (ended && line.indent() >= before.indent() + 3) {
            return false;
        }
        boolean midSentence = !ended && (Character.isLowerCase(next.charAt(0)) || binds(before));
        return full || midSentence;
    }

    /** A heading {@code ITEM 7.} right under a line of prose that stops short of the edge. */
    private static boolean isItem(TypedLine line, TypedLine before) {
        Matcher item = ITEM.matcher(line.words());
        return item.matches() && isUpperCase(line.words()) && !isUpperCase(before.words());
    }

    private static boolean binds(TypedLine line) {
        String words = line.words();
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return words.endsWith(",") || BINDING.contains(last);
    }

    private static String firstWord(String words) {
        int end = words.indexOf(' ');
        return end < 0 ? words : words.substring(0, end);
    }

    static boolean endsSentence(String words) {
        int end = words.length();
        while (end > 0 && CLOSING.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?:;".indexOf(words.charAt(end - 1)) >= 0;
    }

    private static boolean isUpperCase(String words) {
        return words.chars().noneMatch(Character::isLowerCase);
    }

    /** Lines with a wide gap, and what follows it begins in the same column of several of them. */
    private static boolean hasColumns(List<TypedLine> block) {
        int[] starts = new int[WIDEST + 1];
        for (TypedLine line : block) {
            Matcher gap = GAP.matcher(line.words());
            while (gap.find()) {
                int column = line.indent() + gap.end() - 1;
                if (column <= WIDEST
                        && ++starts[column] >= 2
                        && starts[column] * 3 >= block.size()) {
                    return true;
                }
            }
        }
        return false;
    }
}
