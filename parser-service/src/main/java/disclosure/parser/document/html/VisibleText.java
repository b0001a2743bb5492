package disclosure.parser.document.html;

import disclosure.parser.document.Compact;
import disclosure.parser.document.Line;
import disclosure.parser.document.text.FixedWidthLines;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Collects paragraphs. A row of a layout table is one paragraph as long as its cells hold one each,
 * a space between them; rows of data tables keep their cells.
 */
final class VisibleText implements NodeVisitor {

    /** A paragraph, and what its place tells. */
    record Seen(Line line, boolean centred, boolean linked, boolean isDivision) {

        static Seen plain(Line line) {
            return new Seen(line, false, false, false);
        }
    }

    /** Stands between paragraphs where the page is divided: a rule or a page break. */
    private static final Seen DIVISION =
            new Seen(Line.of(Line.Kind.PARAGRAPH, ""), false, false, true);

    private static final int LONGEST_HEADING = 250;

    /** A printed line shorter than this ends its paragraph. */
    private static final int LEAST_CUT = 22;

    private static final String SENTENCE_ENDS = "。！？!?；;：:…”」》）)】";
    private static final Pattern NUMBERED =
            Pattern.compile("[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[、．）)]|\\d{1,2}\\.(?!\\d)");

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> STRONG =
            Set.of("b", "strong", "u", "h1", "h2", "h3", "h4", "h5", "h6", "th", "caption");
    private static final Pattern STRONG_STYLE =
            Pattern.compile(
                    "(?i)font-weight\\s*:\\s*(?:bold|[6-9]00)|text-decoration[^;]*underline");
    private static final Pattern PLAIN_STYLE =
            Pattern.compile("(?i)font-weight\\s*:\\s*(?:normal|[1-5]00)");
    private static final Pattern INLINE = Pattern.compile("(?i)display\\s*:\\s*inline(?!-)");
    private static final Pattern CENTRED =
            Pattern.compile("(?i)text-align\\s*:\\s*(?:center|right)");
    private static final Pattern BREAK =
            Pattern.compile("(?i)(?:page-)?break-(?:before|after)\\s*:\\s*(?:always|page)");

    private record Weight(Element element, boolean strong) {}

    private final Map<Element, List<List<String>>> tables;
    private final List<Seen> seen = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private final Deque<Weight> weights = new ArrayDeque<>();
    private final Deque<Element> centredOpen = new ArrayDeque<>();
    private @Nullable Element dataTable;
    private int cellsOpen;
    private int preOpen;
    private int linksOpen;
    private boolean breakInCell;
    private boolean centred;
    private boolean printedLine;
    private boolean wordsInLine;
    private boolean proseBegun;
    private String cutLine = "";
    private int strong;
    private int linked;
    private int letters;

    VisibleText(Map<Element, List<List<String>>> tables) {
        this.tables = tables;
    }

    @Override
    public void head(Node node, int depth) {
        if (dataTable != null) {
            return;
        }
        if (node instanceof TextNode words) {
            text(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        List<List<String>> rows = tables.get(element);
        if (rows != null) {
            flush();
            cutLine = "";
            dataTable = element;
            for (int i = 0; i < rows.size(); i++) {
                seen.add(Seen.plain(Line.row(i == 0, rows.get(i))));
            }
            return;
        }
        border(element);
        String style = element.attr("style");
        if (BREAK.matcher(style).find() || element.normalName().equals("hr")) {
            flush();
            seen.add(DIVISION);
        }
        named(element);
        printedLine |= element.attr("type").equals("content");
        weigh(element, style);
        cellsOpen += CELLS.contains(element.normalName()) ? 1 : 0;
        preOpen += element.normalName().equals("pre") ? 1 : 0;
        linksOpen += isLink(element) ? 1 : 0;
        if (isCentred(element, style)) {
            centredOpen.addFirst(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (dataTable != null) {
            dataTable = node.equals(dataTable) ? null : dataTable;
            return;
        }
        if (node instanceof Element element) {
            if (!weights.isEmpty() && weights.getFirst().element().equals(element)) {
                weights.removeFirst();
            }
            if (!centredOpen.isEmpty() && centredOpen.getFirst().equals(element)) {
                centredOpen.removeFirst();
            }
            cellsOpen -= CELLS.contains(element.normalName()) ? 1 : 0;
            linksOpen -= isLink(element) ? 1 : 0;
            border(element);
            if (element.attr("type").equals("content")) {
                cutLine = wordsInLine ? cutLine : "";
                wordsInLine = false;
                printedLine = false;
            }
            preOpen -= element.normalName().equals("pre") ? 1 : 0;
        }
    }

    List<Seen> lines() {
        flush();
        return seen;
    }

    /** Pages made from PDF keep a section's heading as its title, and each line as a block. */
    private void named(Element element) {
        String title = collapse(element.attr("title"));
        boolean section = element.attr("type").equals("paragraph") && !title.isEmpty();
        if (section && title.length() <= LONGEST_HEADING) {
            flush();
            cutLine = "";
            seen.add(Seen.plain(Line.of(Line.Kind.HEADING, title)));
        }
    }

    private void weigh(Element element, String style) {
        if (PLAIN_STYLE.matcher(style).find()) {
            weights.addFirst(new Weight(element, false));
        } else if (STRONG.contains(element.normalName()) || STRONG_STYLE.matcher(style).find()) {
            weights.addFirst(new Weight(element, true));
        }
    }

    private void text(String words) {
        boolean blank = words.isBlank();
        if (breakInCell && !blank) {
            flush();
        }
        current.append(words);
        if (!blank) {
            int count = Compact.of(words).length();
            letters += count;
            wordsInLine = true;
            centred |= !centredOpen.isEmpty();
            strong += !weights.isEmpty() && weights.getFirst().strong() ? count : 0;
            linked += linksOpen > 0 ? count : 0;
        }
    }

    private void border(Element element) {
        String name = element.normalName();
        if (CELLS.contains(name)) {
            current.append('\t');
            breakInCell = false;
        } else if (name.equals("br") && preOpen > 0) {
            current.append('\n');
        } else if (name.equals("br") || isBlock(element)) {
            if (cellsOpen > 0 && !name.equals("tr") && !name.equals("table")) {
                current.append(' ');
                breakInCell = true;
            } else {
                flush();
            }
        }
    }

    private static boolean isBlock(Element element) {
        return (element.isBlock() || element.normalName().equals("page"))
                && !INLINE.matcher(element.attr("style")).find();
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.attr("href").startsWith("#");
    }

    private static boolean isCentred(Element element, String style) {
        String align = element.attr("align").toLowerCase(Locale.ROOT);
        return align.equals("center")
                || align.equals("right")
                || element.normalName().equals("center")
                || CENTRED.matcher(style).find();
    }

    private void flush() {
        if (preOpen > 0 && current.indexOf("\n") >= 0) {
            seen.add(DIVISION);
            FixedWidthLines.of(current).forEach(line -> seen.add(Seen.plain(line)));
            seen.add(DIVISION);
        } else {
            String words = collapse(current);
            if (!words.isEmpty()) {
                Line.Kind kind = isCutLine(words) ? Line.Kind.CONTINUED : kind(words);
                cutLine = printedLine ? words : "";
                proseBegun |= printedLine && words.endsWith("。");
                seen.add(new Seen(Line.of(kind, words), centred, linked == letters, false));
            }
        }
        current.setLength(0);
        breakInCell = false;
        centred = false;
        strong = 0;
        linked = 0;
        letters = 0;
    }

    /**
     * Whether words go on in the middle of the sentence that the printed line before left. The head
     * of a document, before its first sentence, is lines of their own.
     */
    private boolean isCutLine(String words) {
        return printedLine
                && proseBegun
                && cutLine.length() >= LEAST_CUT
                && SENTENCE_ENDS.indexOf(cutLine.charAt(cutLine.length() - 1)) < 0
                && !NUMBERED.matcher(words).lookingAt();
    }

    private Line.Kind kind(String words) {
        if (words.length() > LONGEST_HEADING) {
            return Line.Kind.PARAGRAPH;
        }
        // The page number of a contents entry is not always part of the link.
        if (linked * 10 >= letters * 7) {
            return Line.Kind.LINK;
        }
        return strong * 10 >= letters * 9 ? Line.Kind.HEADING : Line.Kind.PARAGRAPH;
    }

    /** Line feeds of the source are layout: nothing between Han characters, else one space. */
    static String collapse(CharSequence raw) {
        StringBuilder words = new StringBuilder(raw.length());
        boolean gap = false;
        boolean sourceLineOnly = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Compact.isSpace(c)) {
                gap = true;
                sourceLineOnly &= c == '\n' || c == '\r';
                continue;
            }
            if (gap && !words.isEmpty()) {
                char last = words.charAt(words.length() - 1);
                if (!(sourceLineOnly && last >= 0x2E80 && c >= 0x2E80)) {
                    words.append(' ');
                }
            }
            words.append(c);
            gap = false;
            sourceLineOnly = true;
        }
        return words.toString();
    }
}
