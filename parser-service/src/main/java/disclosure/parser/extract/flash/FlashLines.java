package disclosure.parser.extract.flash;

import disclosure.parser.extract.fact.FactTable;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tables of a text that only has lines: columns are told by white space. A line above names this
 * period and the one before; each line below begins with a label and ends with its numbers.
 */
final class FlashLines {

    private static final Pattern WORD = Pattern.compile("[^\\s|]+");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "-?\\(?\\d[\\d,]*(?:\\.\\d+)?\\)?(?:%|(?:百万|千万|万|亿|千)?元(?:/股)?)?|-{1,2}|/|不适用"
                            + "|(?:增加|减少|上升|下降|提高|降低)?\\d[\\d.]*个百分点");

    /** Lines below the head in which the table may go on. */
    private static final int LONGEST = 40;

    private final FactText text;
    private final List<FactTable> tables = new ArrayList<>();
    private @Nullable List<String> header;
    private List<List<Stated<String>>> rows = new ArrayList<>();

    private FlashLines(FactText text) {
        this.text = text;
    }

    static List<FactTable> in(FactText text) {
        FlashLines lines = new FlashLines(text);
        String printed = text.document().text();
        int end = text.origin(text.words().length());
        int start = 0;
        while (start < end) {
            int next = printed.indexOf('\n', start);
            next = next < 0 || next > end ? end : next;
            lines.line(printed.substring(start, next), start);
            start = next + 1;
        }
        lines.close();
        return List.copyOf(lines.tables);
    }

    private void line(String line, int start) {
        List<Stated<String>> words = words(line, start);
        List<String> head = header(words);
        if (!head.isEmpty()) {
            close();
            header = head;
        } else if (header != null && rows.size() < LONGEST) {
            List<Stated<String>> row = row(words, header.size());
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
    }

    private void close() {
        if (header != null && !rows.isEmpty()) {
            tables.add(new FactTable(header, List.copyOf(rows)));
        }
        header = null;
        rows = new ArrayList<>();
    }

    private List<Stated<String>> words(String line, int start) {
        List<Stated<String>> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            int from = text.indexAt(start + word.start());
            int to = text.indexAt(start + word.end());
            words.add(new Stated<>(text.words(from, to), from, to));
        }
        return words;
    }

    /** {@code 项 目 本报告期 上年同期 增减变动幅度（%）}: its names; empty where the line is no such head. */
    private static List<String> header(List<Stated<String>> words) {
        int now = 0;
        while (now < words.size() && !FlashTables.NOW.matcher(words.get(now).value()).find()) {
            now++;
        }
        boolean named =
                now > 0
                        && now <= 2
                        && words.size() - now >= 2
                        && words.size() - now <= 3
                        && isBefore(words.get(now + 1))
                        && words.stream().skip(now + 2).noneMatch(FlashLines::isBefore)
                        && words.stream().noneMatch(word -> NUMBER.matcher(word.value()).matches());
        if (!named) {
            return List.of();
        }
        List<String> header = new ArrayList<>(List.of("项目"));
        words.stream().skip(now).map(Stated::value).forEach(header::add);
        return header;
    }

    private static boolean isBefore(Stated<String> word) {
        return FlashTables.BEFORE.matcher(word.value()).find()
                && !FlashTables.CHANGE.matcher(word.value()).find();
    }

    /** The label and its numbers; empty where the line has more or fewer than there are columns. */
    private List<Stated<String>> row(List<Stated<String>> words, int columns) {
        int first = words.size() - (columns - 1);
        boolean fits =
                first > 0
                        && words.stream()
                                .skip(first)
                                .allMatch(word -> NUMBER.matcher(word.value()).matches())
                        && words.stream()
                                .limit(first)
                                .noneMatch(word -> NUMBER.matcher(word.value()).matches());
        if (!fits) {
            return List.of();
        }
        int from = words.getFirst().start();
        int to = words.get(first - 1).end();
        List<Stated<String>> row = new ArrayList<>();
        row.add(new Stated<>(text.words(from, to), from, to));
        row.addAll(words.subList(first, words.size()));
        return row;
    }
}
