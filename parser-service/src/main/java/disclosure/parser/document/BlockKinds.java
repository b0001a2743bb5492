package disclosure.parser.document;

import java.util.regex.Pattern;

/** Tells headings and choice lists from prose by their look. */
final class BlockKinds {

    /** Boxes, ticked and empty; the last ones are Wingdings in the private use area. */
    private static final Pattern BOX =
            Pattern.compile("[□☐☑☒■√✓✔\\uF0A3\\uF052\\uF0FE\\uF050\\uF0A2\\uF0A8\\uF06F]");

    private static final Pattern HEADING =
            Pattern.compile(
                    "^(?:[一二三四五六七八九十]{1,3}\\s*、|（[一二三四五六七八九十]{1,3}）"
                            + "|第[一二三四五六七八九十百\\d]{1,4}[章节]).{1,60}$");

    private BlockKinds() {}

    static Block.Kind of(String text) {
        if (BOX.matcher(text).find()) {
            return Block.Kind.CHOICES;
        }
        boolean heading = HEADING.matcher(text).find() && !text.endsWith("。");
        return heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }
}
