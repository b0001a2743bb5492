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

    private static final String SENTENCE_ENDS = "。！？!?；;：:…”」》）)】";

    private final int limit;
    private final Seam seam;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pageStarts = new ArrayList<>();
    private final List<int[]> spans = new ArrayList<>();
    private final float commonEdge;
    private float edge;
    private @Nullable Line previous;
    private boolean blankBetween;
    private boolean newPage;
    private boolean spacesMeanGaps;
    private boolean cut;

    private Paragraphs(List<Page> pages, int limit) {
        this.limit = limit;
        StringBuilder all = new StringBuilder();
        pages.forEach(page -> page.lines().forEach(line -> all.append(line.text()).append('\n')));
        this.seam = new Seam(all.toString());
        List<Float> edges = pages.stream().map(Paragraphs::rightEdge).sorted().toList();
        // A last page of short lines is as wide as the others.
        this.commonEdge = edges.isEmpty() ? 0 : edges.get(edges.size() / 2);
    }

    /** The joined document, cut at {@code limit} characters. */
    static DocumentText join(List<Page> pages, int limit) {
        return new Paragraphs(pages, limit).join(pages);
    }

    private DocumentText join(List<Page> pages) {
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
        return finish();
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
        if (before == null) {
            at = open(words);
        } else if (blankBetween ? cutOff(before, words) : wraps(before, line, words)) {
            at = append(words, blankBetween || !full(before));
        } else {
            at = open(words);
        }
        previous = line;
        blankBetween = false;
        newPage = false;
        return at;
    }

    private int open(String words) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int at = text.length();
        text.append(words);
        spans.add(new int[] {at, text.length()});
        return at;
    }

    private int append(String words, boolean softSeam) {
        String rest = softSeam && seam.repeats(text, words) ? words.substring(1) : words;
        boolean gap = previous != null && spacesMeanGaps && previous.text().endsWith(" ");
        if (gap || needsSpace(text.charAt(text.length() - 1), rest.charAt(0))) {
            text.append(' ');
        }
        int at = text.length();
        text.append(rest);
        spans.getLast()[1] = text.length();
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
        if (line.left() > before.left() + 1.2 * line.em()
                || line.left() < before.left() - 3.5 * line.em()) {
            return false;
        }
        return full(before) || (newPage && cutOff(before, words));
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
                page.lines().stream().filter(l -> !l.isBlank()).map(Line::right).sorted().toList();
        if (rights.isEmpty()) {
            return 0;
        }
        return rights.get(Math.max(0, rights.size() - 1 - rights.size() / 12));
    }

    private DocumentText finish() {
        String whole = text.toString();
        if (pageStarts.isEmpty()) {
            pageStarts.add(0);
        }
        DocumentText plain = new DocumentText(whole, List.copyOf(pageStarts), List.of(), cut);
        List<Block> blocks = new ArrayList<>();
        for (int[] span : spans) {
            Block.Kind kind = BlockKinds.of(whole.substring(span[0], span[1]));
            blocks.add(new Block(kind, span[0], span[1], plain.pageAt(span[0])));
        }
        return new DocumentText(whole, plain.pageStarts(), List.copyOf(blocks), cut);
    }
}
