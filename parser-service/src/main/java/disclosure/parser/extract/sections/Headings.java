package disclosure.parser.extract.sections;

import disclosure.events.Section;
import disclosure.parser.document.Block;
import disclosure.parser.document.DocumentText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Headings by their numbers or, in documents that mark them, by their look. */
final class Headings {

    private static final int LONGEST_CHINESE = 60;
    private static final int LONGEST = 200;
    private static final int MOST = 5_000;
    private static final int SHORTEST_TEXT = 60;

    /** Levels of what only looks like a heading: below every numbered one. */
    private static final int UNNUMBERED = 6;

    private record Rule(int level, Pattern pattern) {}

    private static final List<Rule> CHINESE =
            List.of(
                    rule(1, "^第[一二三四五六七八九十百\\d]{1,4}章\\s*\\S"),
                    rule(2, "^第[一二三四五六七八九十百\\d]{1,4}节\\s*\\S"),
                    rule(3, "^[一二三四五六七八九十]{1,3}\\s*、\\s*\\S"),
                    rule(4, "^[（(][一二三四五六七八九十]{1,3}[）)]\\s*\\S"),
                    rule(5, "^\\d{1,2}\\s*[、．]\\s*\\S|^\\d{1,2}\\.(?!\\d)\\s*\\S"));

    private static final List<Rule> ENGLISH =
            List.of(
                    rule(1, "(?i)^part\\s+(?:[IVX]{1,4}|\\d{1,2})\\b(?!\\s+of\\b)"),
                    rule(2, "^(?i:item)\\s*\\d{1,2}[A-C]?\\b(?:\\.\\d\\d)?[\\s.:–—-]*(?=[A-Z(]|$)"),
                    rule(
                            2,
                            "^(?:ARTICLE|Article|SECTION|Section)\\s+(?:[IVX]{1,6}|\\d{1,2})\\b[.:\\s–—-]*(?=[A-Z]|$)"),
                    rule(3, "^\\d{1,2}\\.\\s+(?=[A-Z])|^[IVX]{2,4}\\.\\s+(?=[A-Z])"),
                    rule(4, "^\\d{1,2}\\.\\d{1,2}\\.?\\s+(?=[A-Z])"));

    /** A line of a table of contents ends in dots and a page number. */
    private static final Pattern CONTENTS_LINE =
            Pattern.compile("(?:\\.{4,}|…{2,}|(?:\\. ){3,})\\s*[A-Z]?-?\\d{1,4}$");

    private static final int LONGEST_WITH_COMMA = 28;
    private static final int LONGEST_CONDITION = 20;
    private static final Pattern FIGURE_AT_END = Pattern.compile("\\d\\.\\d{2}%?$|,\\d{3}$");
    private static final Pattern CONDITION =
            Pattern.compile("^[（(]?[一二三四五六七八九十\\d]{1,3}[、.．）)]\\s*(?:如|若|因|根据|由于|自)");

    private static final Pattern PAGE_AT_END = Pattern.compile("\\s+[A-Z]?-?\\d{1,4}$");
    private static final Pattern EXHIBIT = Pattern.compile("^\\d{1,2}\\.\\d");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private Headings() {}

    private static Rule rule(int level, String pattern) {
        return new Rule(level, Pattern.compile(pattern));
    }

    /** The headings among the blocks; levels count from 1 for the outermost that occurs. */
    static List<Section> in(DocumentText document, Predicate<Block> among) {
        List<Block> blocks = document.blocks();
        List<Section> found = new ArrayList<>();
        int depth = 1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String words = document.textOf(block);
            int level = among.test(block) ? level(block, words) : 0;
            boolean counts = level > 0 && (level < UNNUMBERED || hasText(blocks, i, depth));
            depth = level > 0 && level < UNNUMBERED ? 2 : depth;
            if (counts && found.size() < MOST) {
                found.add(new Section(words, level, block.page(), block.start()));
            }
        }
        return nested(withoutContents(found));
    }

    /**
     * What only looks like a heading is one where text follows; a cover is full of bold lines.
     *
     * @param depth how many headings may stand one under the other
     */
    private static boolean hasText(List<Block> blocks, int heading, int depth) {
        for (int i = heading + 1; i < blocks.size() && i <= heading + depth; i++) {
            Block next = blocks.get(i);
            if (next.kind() != Block.Kind.HEADING) {
                return next.kind() == Block.Kind.ROW || next.end() - next.start() >= SHORTEST_TEXT;
            }
        }
        return false;
    }

    /**
     * Depth by the headings that are open, so that no level is left out. What stands before the
     * first outermost heading stands below one that is not there.
     */
    private static List<Section> nested(List<Section> found) {
        int outermost = found.stream().mapToInt(Section::level).min().orElse(0);
        Deque<Integer> open = new ArrayDeque<>();
        List<Section> nested = new ArrayList<>();
        for (Section section : found) {
            while (!open.isEmpty() && open.getFirst() >= section.level()) {
                open.removeFirst();
            }
            boolean orphan = open.isEmpty() && section.level() > outermost;
            if (orphan && outermost < UNNUMBERED) {
                open.addFirst(outermost);
            }
            open.addFirst(section.level());
            nested.add(
                    new Section(section.heading(), open.size(), section.page(), section.offset()));
        }
        return List.copyOf(nested);
    }

    /** An entry with a page number whose heading comes again stands in a table of contents. */
    private static List<Section> withoutContents(List<Section> found) {
        Set<String> later = new HashSet<>();
        NavigableSet<String> chapters = new TreeSet<>();
        List<Section> kept = new ArrayList<>();
        for (Section section : found.reversed()) {
            String key = key(PAGE_AT_END.matcher(section.heading()).replaceFirst(""));
            boolean paged = PAGE_AT_END.matcher(section.heading()).find();
            boolean chapter = section.heading().matches("第\\S{1,4}章.*");
            boolean listed = (paged || chapter) && later.contains(key);
            if (!listed && !isBrokenOff(key, chapters)) {
                kept.addFirst(section);
            }
            later.add(key);
            if (section.level() <= 2) {
                chapters.add(key);
            }
        }
        return kept;
    }

    /** A contents entry on two lines: a chapter that comes again begins like it and goes on. */
    private static boolean isBrokenOff(String key, NavigableSet<String> chapters) {
        String next = chapters.higher(key);
        return key.length() >= 8 && next != null && next.startsWith(key);
    }

    private static String key(String heading) {
        return heading.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static int level(Block block, String words) {
        if (words.isEmpty()
                || block.kind() == Block.Kind.LINK
                || words.length() > LONGEST
                || "。？！；，,?;".indexOf(words.charAt(words.length() - 1)) >= 0
                || CONTENTS_LINE.matcher(words).find()) {
            return 0;
        }
        boolean chinese = words.chars().anyMatch(Character::isIdeographic);
        if (chinese && (words.length() > LONGEST_CHINESE || isEntry(words))) {
            return 0;
        }
        for (Rule rule : chinese ? CHINESE : ENGLISH) {
            if (rule.pattern().matcher(words).find() && (chinese || isHeadingLine(block, words))) {
                return rule.level();
            }
        }
        boolean looks = !chinese && block.kind() == Block.Kind.HEADING && isTitle(words);
        return looks ? UNNUMBERED : 0;
    }

    /** An entry of a list or a table: half a sentence, or a label with its figure. */
    private static boolean isEntry(String words) {
        boolean listed = Character.isDigit(words.charAt(0));
        boolean half = words.length() > LONGEST_WITH_COMMA && words.indexOf('，') >= 0;
        boolean condition = words.length() > LONGEST_CONDITION && CONDITION.matcher(words).find();
        return FIGURE_AT_END.matcher(words).find() || (listed && (half || condition));
    }

    /** A numbered sentence is an entry of a list, not a heading. */
    private static boolean isHeadingLine(Block block, String words) {
        boolean sentence = words.endsWith(".") && words.split("\\s+").length > 12;
        // 10.1 in front of a line is as often the number of an exhibit.
        boolean plain = !sentence && !EXHIBIT.matcher(words).find();
        return block.kind() == Block.Kind.HEADING || plain;
    }

    private static boolean isTitle(String words) {
        return WORD.matcher(words).find() && !words.startsWith("(");
    }
}
