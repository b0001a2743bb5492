package disclosure.parser.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins printed lines to paragraphs, over page borders too. A line goes on in the next when it
 * reaches the right edge; it ends its paragraph when it is short, when the next one is indented or
 * stands in another column, or opens with a mark of its own.
 */
final class Paragraphs {

    /** A line shorter than this, in Han characters, is never cut off in mid-sentence. */
    private static final int LEAST_CUT = 20;

    /** No column of prose is narrower than this, in Han characters. */
    private static final int LEAST_FULL = 12;

    /** The widest hanging indent, in Han characters. */
    private static final float HANGING = 3.5f;

    private static final String SENTENCE_ENDS = "。！？!?；;：:…”」》）)】";

    private final int limit;

    /** Null where lines are as they were printed. */
    private final @Nullable Seam seam;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pageStarts = new ArrayList<>();
    private final List<Integer> lineStarts = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final float commonEdge;
    private float edge;
    private @Nullable Line previous;
    private boolean blankBetween;
    private boolean newPage;
    private boolean spacesMeanGaps;
    private boolean cut;

    /** A paragraph as it grows. */
    private static final class Span {
        private final Line first;
        private final int start;
        private int end;

        Span(Line first, int start, int end) {
            this.first = first;
            this.start = start;
            this.end = end;
        }
    }

    private Paragraphs(List<Page> pages, boolean rendered, int limit) {
        this.limit = limit;
        this.seam = rendered ? seam(pages) : null;
        List<Float> edges = pages.stream().map(Paragraphs::rightEdge).sorted().toList();
        // A last page of short lines is as wide as the others.
        this.commonEdge = edges.isEmpty() ? 0 : edges.get(edges.size() / 2);
    }

    private static Seam seam(List<Page> pages) {
        StringBuilder all = new StringBuilder();
        pages.forEach(page -> page.lines().forEach(line -> all.append(line.text()).append('\n')));
        return new Seam(all.toString());
    }

    /** The joined document, cut at {@code limit} characters. */
    static DocumentText join(List<Page> pages, int limit) {
        return join(pages, List.of(), List.of(), false, limit);
    }

    /**
     * The same for a file that holds several documents or states something about itself.
     *
     * @param rendered whether the lines are another program's rendering, which may repeat a
     *     character where it cut; a printed page never does
     */
    static DocumentText join(
            List<Page> pages,
            List<PagesRead.Begun> parts,
            List<Field> fields,
            boolean rendered,
            int limit) {
        Paragraphs paragraphs = new Paragraphs(pages, rendered, limit);
        paragraphs.join(pages);
        return paragraphs.finish(parts, fields);
    }

    private void join(List<Page> pages) {
        for (Page page : pages) {
            edge = Math.max(commonEdge, rightEdge(page));
            boolean started = false;
            newPage = true;
            spacesMeanGaps = spacesMeanGaps(page);
            for (Line line : page.lines()) {
                if (line.isBlank()) {
                    blankBetween = true;
                    continue;
                }
                if (cut) {
                    break;
                }
                int at = add(line);
                if (!started) {
                    pageStarts.add(at);
                    started = true;
                }
            }
            if (!started) {
                pageStarts.add(text.length());
            }
        }
    }

    /** Adds a line; answers where its first character stands. */
    private int add(Line line) {
        String words = tidy(line.text());
        if (text.length() + words.length() + 1 > limit) {
            cut = true;
            return text.length();
        }
        int at;
        Line before = previous;
        if (line.kind() == Line.Kind.CONTINUED && before != null) {
            at = append(words, false);
        } else if (before == null
                || before.kind() != Line.Kind.PRINTED
                || line.kind() != Line.Kind.PRINTED) {
            at = open(line, words);
        } else if (blankBetween
                ? sameColumn(before, line) && cutOff(before, words)
                : wraps(before, line, words)) {
            at = append(words, blankBetween || !full(before));
        } else {
            at = open(line, words);
        }
        // What a seam swallowed whole begins no line of its own.
        if (at < text.length() && (lineStarts.isEmpty() || lineStarts.getLast() < at)) {
            lineStarts.add(at);
        }
        previous = line;
        blankBetween = false;
        newPage = false;
        return at;
    }

    private int open(Line line, String words) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int at = text.length();
        text.append(words);
        spans.add(new Span(line, at, text.length()));
        return at;
    }

    private int append(String words, boolean softSeam) {
        boolean repeats = softSeam && seam != null && seam.repeats(text, words);
        String rest = repeats ? words.substring(1) : words;
        boolean gap = previous != null && spacesMeanGaps && previous.text().endsWith(" ");
        if (gap || needsSpace(text.charAt(text.length() - 1), rest.charAt(0))) {
            text.append(' ');
        }
        int at = text.length();
        text.append(rest);
        spans.getLast().end = text.length();
        return at;
    }

    private boolean wraps(Line before, Line line, String words) {
        if (Openings.sure(words) || Openings.headLine(before.text())) {
            return false;
        }
        if (Openings.numbered(words) && (endsSentence(before) || !full(before))) {
            return false;
        }
        // Another size of letters is another kind of text: a title above or below.
        if (Math.abs(line.em() - before.em()) > 0.12 * before.em()) {
            return false;
        }
        if (hangs(before, line)) {
            return true;
        }
        return sameColumn(before, line) && (full(before) || (newPage && cutOff(before, words)));
    }

    /** The lines of a numbered item may stand under its words instead of under its number. */
    private boolean hangs(Line before, Line line) {
        return full(before)
                && !endsSentence(before)
                && (Openings.numbered(before.text().strip())
                        || Openings.sure(before.text().strip()))
                && line.left() > before.left()
                && line.left() <= before.left() + HANGING * line.em();
    }

    /** Neither indented nor in the column of labels further left. */
    private static boolean sameColumn(Line before, Line line) {
        return line.left() <= before.left() + 1.2 * line.em()
                && line.left() >= before.left() - 3.5 * line.em();
    }

    private boolean full(Line line) {
        return line.right() >= edge - 1.6 * line.em()
                && line.right() - line.left() >= LEAST_FULL * line.em();
    }

    /** A long line that stops in mid-sentence although nothing kept it from going on. */
    private static boolean cutOff(Line before, String words) {
        String line = before.text().strip();
        return line.length() >= LEAST_CUT
                && before.right() - before.left() >= LEAST_CUT * before.em()
                && !endsSentence(before)
                && !Openings.headLine(line)
                && !Openings.sure(words)
                && !Openings.numbered(words)
                && !Openings.label(words);
    }

    private static boolean endsSentence(Line line) {
        String words = line.text().strip();
        return SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean needsSpace(char before, char after) {
        return isWord(before) && isWord(after);
    }

    private static boolean isWord(char c) {
        return c < 0x2E80 && (Character.isLetterOrDigit(c) || ",.;:!?)%\"'".indexOf(c) >= 0);
    }

    /** Runs of white space become one space. */
    private static String tidy(String line) {
        StringBuilder words = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Compact.isSpace(c)) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    /** Some producers end every line with a space; where few lines do, it parts two words. */
    private static boolean spacesMeanGaps(Page page) {
        long spaced = page.lines().stream().filter(line -> line.text().endsWith(" ")).count();
        return spaced * 2 < page.lines().size();
    }

    /** Where full lines of the page end: reached by several lines, so one stray head is no edge. */
    private static float rightEdge(Page page) {
        List<Float> rights =
                page.lines().stream()
                        .filter(l -> l.kind() == Line.Kind.PRINTED && !l.isBlank())
                        .map(Line::right)
                        .sorted()
                        .toList();
        if (rights.isEmpty()) {
            return 0;
        }
        return rights.get(Math.max(0, rights.size() - 1 - rights.size() / 12));
    }

    private DocumentText finish(List<PagesRead.Begun> parts, List<Field> fields) {
        String whole = text.toString();
        if (pageStarts.isEmpty()) {
            pageStarts.add(0);
        }
        DocumentText plain =
                new DocumentText(
                        whole,
                        List.copyOf(pageStarts),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        cut);
        List<Block> blocks = new ArrayList<>();
        for (Span span : spans) {
            Block.Kind kind = kind(span, whole.substring(span.start, span.end));
            blocks.add(new Block(kind, span.start, span.end, plain.pageAt(span.start)));
        }
        return new DocumentText(
                whole,
                plain.pageStarts(),
                List.copyOf(blocks),
                List.copyOf(lineStarts),
                tables(plain),
                places(parts, plain),
                fields,
                cut);
    }

    private static Block.Kind kind(Span span, String words) {
        return switch (span.first.kind()) {
            case HEADING -> Block.Kind.HEADING;
            case LINK -> Block.Kind.LINK;
            case ROW, FIRST_ROW -> Block.Kind.ROW;
            case PRINTED, PARAGRAPH, CONTINUED -> BlockKinds.of(words);
        };
    }

    private List<DataTable> tables(DocumentText plain) {
        List<DataTable> tables = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (Span span : spans) {
            boolean goesOn = span.first.kind() == Line.Kind.ROW;
            if (!goesOn && !rows.isEmpty()) {
                tables.add(new DataTable(List.copyOf(rows), start, end, plain.pageAt(start)));
                rows.clear();
            }
            if (span.first.kind() == Line.Kind.FIRST_ROW) {
                start = span.start;
            }
            if (!span.first.cells().isEmpty()) {
                rows.add(span.first.cells());
                end = span.end;
            }
        }
        if (!rows.isEmpty()) {
            tables.add(new DataTable(List.copyOf(rows), start, end, plain.pageAt(start)));
        }
        return List.copyOf(tables);
    }

    private static List<Part> places(List<PagesRead.Begun> begun, DocumentText plain) {
        List<Part> parts = new ArrayList<>();
        int length = plain.text().length();
        for (int i = 0; i < begun.size(); i++) {
            PagesRead.Begun part = begun.get(i);
            int start = pageStart(part.pagesBefore(), plain);
            int next = i + 1 < begun.size() ? begun.get(i + 1).pagesBefore() : Integer.MAX_VALUE;
            int end = next == Integer.MAX_VALUE ? length : pageStart(next, plain);
            parts.add(new Part(part.type(), part.name(), start, Math.max(start, end)));
        }
        return List.copyOf(parts);
    }

    private static int pageStart(int pagesBefore, DocumentText plain) {
        return pagesBefore < plain.pageStarts().size()
                ? plain.pageStarts().get(pagesBefore)
                : plain.text().length();
    }
}
