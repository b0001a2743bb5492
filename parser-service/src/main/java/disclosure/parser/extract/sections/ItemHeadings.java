package disclosure.parser.extract.sections;

import disclosure.parser.document.Block;
import disclosure.parser.document.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the headings of items, split over lines and cells or run into the text behind them. */
final class ItemHeadings {

    /** No report has nearly so many; a file that does is hostile. */
    private static final int MOST = 300;

    private static final int LOOK = 600;
    private static final int LONGEST_TITLE = 300;

    /**
     * {@code Item 5.02}, {@code ITEM 7.}, {@code Items 2.02 and 7.01}; letters may be spaced out.
     */
    private static final Pattern ITEM =
            Pattern.compile(
                    "(?i)(?<lead>[^\\p{L}\\p{N}]{0,6}(?:section\\s+\\d\\b[^\\n]{0,100}?\\s)?)"
                            + "(?<word>i\\s?t\\s?e\\s?m\\s?s?)[\\s:#–—-]*(?:no\\.?\\s*)?"
                            + "(?<number>\\d\\s?\\.\\s?\\d\\d|\\d{1,2})(?![\\d])"
                            + "(?<more>(?:\\s*(?:,|and|&|/|,\\s*and)\\s*(?:items?\\s*)?\\d\\.\\d\\d(?!\\d))*)");

    private static final Pattern QUOTED = Pattern.compile("[\"“”‘'’]");
    private static final Pattern MORE = Pattern.compile("\\d\\.\\d\\d");

    /** What may stand between the number and the title. */
    private static final Pattern JOINT =
            Pattern.compile("(?:\\s*\\([a-z\\d]{1,3}\\))*[\\s.:;*–—−|-]*");

    private static final Pattern PARTED =
            Pattern.compile("(?:\\s*\\([a-z\\d]{1,3}\\))*\\s*[.:–—−-]");
    private static final Pattern REFERENCE =
            Pattern.compile("^\\s*(?:[,;)\"”’]|\\(?[a-z]{2,}|and\\s+Item)");

    private static final Set<String> BEFORE_REFERENCE =
            Set.of(
                    "and",
                    "by",
                    "in",
                    "of",
                    "or",
                    "see",
                    "the",
                    "this",
                    "to",
                    "under",
                    "with",
                    "and/or",
                    "per",
                    "response",
                    "from");

    private final DocumentText document;
    private final List<ItemHeading> found = new ArrayList<>();

    private ItemHeadings(DocumentText document) {
        this.document = document;
    }

    /** All headings between two offsets, those of a contents list too. */
    static List<ItemHeading> in(DocumentText document, int start, int end) {
        ItemHeadings headings = new ItemHeadings(document);
        Block before = null;
        for (Block block : document.blocks()) {
            boolean inside = block.start() >= start && block.start() < end;
            if (inside && headings.found.size() < MOST) {
                headings.add(before, block, end);
                before = block;
            }
        }
        boolean numberedAnew = headings.found.stream().anyMatch(h -> h.item().contains("."));
        return headings.found.stream()
                .filter(h -> !numberedAnew || h.item().contains("."))
                .toList();
    }

    private void add(@Nullable Block before, Block block, int end) {
        int to = Math.min(end, block.start() + LOOK);
        String words = document.text().substring(block.start(), to);
        Matcher matcher = ITEM.matcher(words);
        if (!matcher.lookingAt() || QUOTED.matcher(matcher.group("lead")).find()) {
            return;
        }
        String item = matcher.group("number").replaceAll("\\s", "").replaceFirst("^0(?=\\d)", "");
        int behind = matcher.end();
        if (!ItemTitles.isItem(item) && item.contains(".")) {
            // Item 5. 12 months of …: the stop ended the number.
            item = item.substring(0, item.indexOf('.'));
            behind = words.indexOf('.', matcher.start("number"));
        }
        String rest = words.substring(behind);
        if (!ItemTitles.isItem(item) || !isHeading(before, block, item, rest)) {
            return;
        }
        int start = block.start() + matcher.start("word");
        boolean link = block.kind() == Block.Kind.LINK;
        int titleEnd = block.start() + behind + titleEnd(rest, block, item);
        found.add(new ItemHeading(item, start, titleEnd, link));
        Matcher more = MORE.matcher(matcher.group("more"));
        while (more.find()) {
            if (ItemTitles.isItem(more.group())) {
                found.add(new ItemHeading(more.group(), start, titleEnd, link));
            }
        }
    }

    private boolean isHeading(@Nullable Block before, Block block, String item, String rest) {
        Matcher joint = JOINT.matcher(rest);
        String title = joint.lookingAt() ? rest.substring(joint.end()) : rest;
        boolean titled = ItemTitles.startsTitle(item, title);
        if (REFERENCE.matcher(rest).find()) {
            // A title in small letters is a title still, where nothing but it stands in the line.
            boolean line = block.end() - block.start() <= LONGEST_TITLE;
            boolean marked = block.kind() == Block.Kind.HEADING;
            boolean open = !document.textOf(block).endsWith(".");
            return titled && line && !isMidSentence(before) && (marked || open);
        }
        if (block.kind() == Block.Kind.HEADING && titled) {
            return true;
        }
        if (isMidSentence(before)) {
            return false;
        }
        boolean parted = PARTED.matcher(rest).lookingAt();
        return titled || parted || title.isBlank() || Character.isUpperCase(title.charAt(0));
    }

    /** Whether the block before stops where a reference would go on. */
    private boolean isMidSentence(@Nullable Block before) {
        if (before == null) {
            return false;
        }
        String words = document.textOf(before).strip();
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return BEFORE_REFERENCE.contains(last) || words.endsWith("“") || last.equals("\"");
    }

    /** How long the title is: its line, or its sentence where text runs on behind it. */
    private int titleEnd(String rest, Block block, String item) {
        Matcher joint = JOINT.matcher(rest);
        int from = joint.lookingAt() ? joint.end() : 0;
        int line = rest.indexOf('\n', from);
        int to = line < 0 ? rest.length() : line;
        if (to <= LONGEST_TITLE && block.kind() != Block.Kind.PARAGRAPH) {
            return to;
        }
        Matcher sentence = Pattern.compile("\\.(?=\\s+[A-Z(\"“])").matcher(rest);
        boolean runsOn = ItemTitles.startsTitle(item, rest) && sentence.find(from);
        return runsOn && sentence.end() < to ? sentence.end() : Math.min(to, LONGEST_TITLE);
    }
}
