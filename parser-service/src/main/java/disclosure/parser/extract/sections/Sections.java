package disclosure.parser.extract.sections;

import disclosure.events.Section;
import disclosure.parser.document.Block;
import disclosure.parser.document.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Headings numbered 第一节, 一、, （一） and 1、, outermost first. */
public final class Sections {

    private static final int LONGEST = 60;

    private static final List<Pattern> LEVELS =
            List.of(
                    Pattern.compile("^第[一二三四五六七八九十百\\d]{1,4}[章节]\\s*\\S"),
                    Pattern.compile("^[一二三四五六七八九十]{1,3}\\s*、\\s*\\S"),
                    Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[）)]\\s*\\S"),
                    Pattern.compile("^\\d{1,2}\\s*[、．]\\s*\\S|^\\d{1,2}\\.(?!\\d)\\s*\\S"));

    /** A line of a table of contents ends in dots and a page number. */
    private static final Pattern CONTENTS_LINE = Pattern.compile("(?:\\.{4,}|…{2,})\\s*\\d{1,4}$");

    private Sections() {}

    /** The headings in order; levels count from 1 for the outermost that occurs. */
    public static List<Section> in(DocumentText document) {
        List<Section> found = new ArrayList<>();
        int outermost = LEVELS.size();
        for (Block block : document.blocks()) {
            String words = document.textOf(block);
            int level = level(words);
            if (level > 0) {
                outermost = Math.min(outermost, level);
                found.add(new Section(words, level, block.page(), block.start()));
            }
        }
        int shift = outermost - 1;
        return found.stream()
                .map(s -> new Section(s.heading(), s.level() - shift, s.page(), s.offset()))
                .toList();
    }

    private static int level(String words) {
        if (words.length() > LONGEST
                || "。？！；，,?;".indexOf(words.charAt(words.length() - 1)) >= 0
                || CONTENTS_LINE.matcher(words).find()) {
            return 0;
        }
        for (int i = 0; i < LEVELS.size(); i++) {
            if (LEVELS.get(i).matcher(words).find()) {
                return i + 1;
            }
        }
        return 0;
    }
}
