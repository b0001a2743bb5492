package disclosure.parser.extract.fact;

import disclosure.parser.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the sentences of a text end: at a full stop, and at the end of a line unless the layout
 * only tore it there.
 */
final class Sentences {

    /** A line that broke off in mid-sentence is about as wide as the page. */
    private static final int SHORTEST_TORN = 18;

    /** What goes on for longer is no sentence: a list without stops, or a file made to hurt. */
    private static final int LONGEST = 1_500;

    private static final String CLOSES_LINE = "。;；:：!！?？\"》";
    private static final String CLOSES = "。!！?？";

    /** A line begins anew with a number, a bullet, or a label and its colon. */
    private static final Pattern NEW =
            Pattern.compile(
                    "[●■□◆•*]|[(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)、.](?!\\d)|第[一二三四五六七八九十]节"
                            + "|[\\u4e00-\\u9fa5]{2,14}:|特此公告|备查文件|截[至止]|本次|此次|上述|综上");

    /** A numbered line without a comma that names what follows, and a title. */
    private static final Pattern HEADING =
            Pattern.compile(
                    "[(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)、.](?!\\d)[^，。；;]{2,40}(?:情况|事项|原因|影响|安排"
                            + "|说明|概况|内容|目的|提示)|[^。；;]{4,60}的公告");

    /** What no sentence begins with, however short the line before is. */
    private static final Pattern GOES_ON = Pattern.compile("[，、。；)]|为\\d|占[公本其总]|股[，。；]");

    /** {@code （详见公司某日披露的公告）}: a sentence of its own, though no stop ends it. */
    private static final Pattern REMARK =
            Pattern.compile(
                    "[(](?:以上|上述|前述)?(?:具体|详细|相关|有关|其他|参见|请见|内容|详|见|注)[^()]*(?:[(][^()]*[)][^()]*)*[)]");

    /** The number of a page stands wherever the page ends. */
    private static final Pattern PAGE = Pattern.compile("-\\d{1,3}-");

    private final FactText text;
    private final List<Sentence> found = new ArrayList<>();
    private int start;

    private Sentences(FactText text) {
        this.text = text;
    }

    static List<Sentence> in(FactText text) {
        Sentences sentences = new Sentences(text);
        List<Block> blocks = text.document().blocks();
        if (blocks.isEmpty()) {
            sentences.line(0, text.words().length(), false, false);
        }
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean row = block.kind() == Block.Kind.ROW;
            boolean apart = row || i + 1 == blocks.size() || isRow(blocks.get(i + 1));
            if (!sentences.line(
                    text.indexAt(block.start()), text.indexAt(block.end()), row, apart)) {
                break;
            }
        }
        return List.copyOf(sentences.found);
    }

    private static boolean isRow(Block block) {
        return block.kind() == Block.Kind.ROW;
    }

    /** False behind the end of what is read. */
    private boolean line(int from, int to, boolean row, boolean apart) {
        String words = text.words();
        if (!row) {
            for (int i = from; i < to; i++) {
                if (CLOSES.indexOf(words.charAt(i)) >= 0 || i - start >= LONGEST) {
                    close(i + 1, false);
                }
            }
        }
        if (row || apart || !torn(from, to)) {
            close(to, row);
        }
        return to < words.length();
    }

    private void close(int end, boolean row) {
        if (end > start) {
            found.add(new Sentence(start, end, row));
            start = end;
        }
    }

    private boolean torn(int from, int to) {
        String words = text.words();
        if (from > start && PAGE.matcher(words).region(from, to).matches()) {
            return to < words.length();
        }
        if (to >= words.length()
                || (to - from < SHORTEST_TORN
                        && !GOES_ON.matcher(words).region(to, words.length()).lookingAt())) {
            return false;
        }
        return CLOSES_LINE.indexOf(words.charAt(to - 1)) < 0
                && !HEADING.matcher(words).region(from, to).matches()
                && !REMARK.matcher(words).region(start, to).matches()
                && !NEW.matcher(words).region(to, Math.min(words.length(), to + 20)).lookingAt();
    }
}
