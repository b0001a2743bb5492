package disclosure.parser.extract.sections;

import disclosure.events.Section;
import disclosure.parser.document.Block;
import disclosure.parser.document.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The items of a current report on Form 8-K, each with its text to the next item or the signatures.
 * Entries of a table of contents are not items, nor are references to items in sentences.
 */
final class ReportItems {

    /** Item texts beyond this many characters in all are cut: the event has a limit too. */
    private static final int MOST_TEXT = 1_000_000;

    private static final int LONGEST_HEADING = 300;

    /** A contents entry holds no more than a page number behind its title. */
    private static final int SHORTEST_BODY = 12;

    private static final int LONGEST_LISTED = 150;
    private static final int LONGEST_LIST = 250;

    private static final Pattern FORM = Pattern.compile("(?i)F\\s*O\\s*R\\s*M\\s+8\\s*[-–—]?\\s*K");
    private static final Pattern CURRENT =
            Pattern.compile("(?i)current\\s+report|date\\s+of\\s+(?:earliest\\s+event|report)");

    private static final Pattern GROUP =
            Pattern.compile("(?i)(?:section|part)\\s+(?:[1-9]|[IVX]{1,4})\\b.{0,100}");

    private final DocumentText document;
    private final int end;

    private ReportItems(DocumentText document, int end) {
        this.document = document;
        this.end = end;
    }

    /** The items of the report that stands between two offsets, in order. */
    static List<Section> in(DocumentText document, int start, int end) {
        List<ItemHeading> headings = ItemHeadings.in(document, start, end);
        if (headings.isEmpty()) {
            return List.of();
        }
        ReportItems items = new ReportItems(document, end);
        return items.sections(items.withoutContents(headings));
    }

    /** Drops entries of a contents list and repeated headings of one and the same item. */
    private List<ItemHeading> withoutContents(List<ItemHeading> headings) {
        List<ItemHeading> kept = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            ItemHeading heading = headings.get(i);
            int stop = next(headings, i, end);
            List<ItemHeading> again =
                    headings.subList(i + 1, headings.size()).stream()
                            .filter(later -> later.item().equals(heading.item()))
                            .toList();
            boolean leads = heading.link() && again.stream().anyMatch(later -> !later.link());
            if (leads || (!again.isEmpty() && isListed(heading, stop))) {
                continue;
            }
            if (!kept.isEmpty() && kept.getLast().item().equals(heading.item())) {
                continue;
            }
            kept.add(heading);
        }
        return kept;
    }

    /** Where the next item begins; a heading may name several, which share their text. */
    private static int next(List<ItemHeading> headings, int at, int end) {
        for (ItemHeading later : headings.subList(at + 1, headings.size())) {
            if (later.start() > headings.get(at).start()) {
                return later.start();
            }
        }
        return end;
    }

    /**
     * Nothing but page numbers behind the title, or only the other short lines of a contents list.
     */
    private boolean isListed(ItemHeading heading, int stop) {
        int body = bodyLength(heading, stop);
        boolean lines =
                document.blocks().stream()
                        .filter(b -> b.start() >= heading.start() && b.start() < stop)
                        .allMatch(b -> b.end() - b.start() <= LONGEST_LISTED);
        return body < SHORTEST_BODY || (body < LONGEST_LIST && lines);
    }

    /** Letters and digits between a heading and an offset, page numbers and signatures aside. */
    private int bodyLength(ItemHeading heading, int stop) {
        int signatures = Signatures.listedIn(document, heading.start(), stop);
        int from = Math.min(heading.end(), stop);
        return (int)
                document.text()
                        .substring(from, Math.max(from, Math.min(stop, signatures)))
                        .chars()
                        .filter(Character::isLetterOrDigit)
                        .count();
    }

    private List<Section> sections(List<ItemHeading> headings) {
        List<Section> sections = new ArrayList<>();
        if (headings.isEmpty()) {
            return sections;
        }
        int stop = Signatures.after(document, headings.getFirst().start(), end);
        int left = MOST_TEXT;
        for (int i = 0; i < headings.size() && headings.get(i).start() < stop; i++) {
            ItemHeading heading = headings.get(i);
            int next = Math.min(stop, next(headings, i, end));
            int whole = next == stop ? stop : withoutGroup(heading.start(), next);
            int to = Math.min(whole, heading.start() + left);
            String text = document.text().substring(heading.start(), to).strip();
            left -= text.length();
            sections.add(
                    new Section(
                            heading(heading),
                            1,
                            document.pageAt(heading.start()),
                            heading.start(),
                            heading.item(),
                            text));
        }
        return sections;
    }

    /**
     * {@code Section 5 – Corporate Governance} above an item belongs to it, not to the one before.
     */
    private int withoutGroup(int start, int next) {
        int to = next;
        for (Block block : document.blocks().reversed()) {
            if (block.end() <= next && block.start() > start) {
                String words = document.textOf(block);
                boolean title = block.kind() == Block.Kind.HEADING || !words.endsWith(".");
                if (!title || !isGroup(words)) {
                    return to;
                }
                to = block.start();
            }
        }
        return to;
    }

    private String heading(ItemHeading heading) {
        String words = document.text().substring(heading.start(), heading.end());
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_HEADING ? line : line.substring(0, LONGEST_HEADING);
    }

    /** Whether a heading names a group of items: {@code Section 5 – Corporate Governance}. */
    static boolean isGroup(String heading) {
        return GROUP.matcher(heading).matches();
    }

    /** Whether words are those that open a current report. */
    static boolean opensReport(String beginning) {
        Matcher form = FORM.matcher(beginning);
        return form.find() && CURRENT.matcher(beginning).find();
    }
}
