package disclosure.parser.extract.dates;

import disclosure.events.StatedDate;
import disclosure.parser.document.Compact;
import disclosure.parser.document.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates of a document, with what happens on them where the words around say so. */
public final class StatedDates {

    private static final int LOOK_BACK = 36;
    private static final int CLOSING = 200;
    private static final int LOOK_AHEAD = 90;

    /** Who signs, on the line of the day. */
    private static final Pattern SIGNED = Pattern.compile("[^。，；：]{0,50}(?:公司|董事会|董事局|监事会|管理人)");

    /** Dates that share a verb: 于 4 月 1 日和 4 月 8 日. */
    private static final Pattern JOINED = Pattern.compile("[、和及与,，]");

    /** A cell of a row of dates; a dash holds the place of a day that does not apply. */
    private static final Pattern CELL =
            Pattern.compile("\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|[－—–-]+");

    private StatedDates() {}

    /**
     * The dates in order.
     *
     * @param most dates kept; those with a meaning first
     */
    public static List<StatedDate> in(DocumentText document, int most) {
        String text = document.text();
        List<PrintedDate> printed = PrintedDates.in(text, Compact.of(text));
        List<StatedDate> dates = new ArrayList<>();
        int previousEnd = 0;
        for (PrintedDate date : printed) {
            String meaning = meaning(text, previousEnd, date, dates);
            if (meaning == null && closing(text, date)) {
                meaning = "announcement";
            }
            dates.add(
                    new StatedDate(
                            text.substring(date.start(), date.end()).replace("\n", ""),
                            date.date(),
                            meaning,
                            document.pageAt(date.start()),
                            date.start(),
                            date.until(),
                            date.inferred() ? Boolean.TRUE : null));
            previousEnd = date.end();
        }
        if (dates.size() > most) {
            int[] plain = {
                most - (int) Math.min(most, dates.stream().filter(d -> d.meaning() != null).count())
            };
            dates.removeIf(date -> date.meaning() == null && plain[0]-- <= 0);
        }
        return List.copyOf(dates.subList(0, Math.min(most, dates.size())));
    }

    private static @Nullable String meaning(
            String text, int previousEnd, PrintedDate date, List<StatedDate> known) {
        int from = Math.max(previousEnd, date.start() - LOOK_BACK);
        String before = squeeze(text, from, date.start());
        int to = Math.min(text.length(), date.end() + LOOK_AHEAD);
        String behind = squeeze(text, date.end(), to);
        String code = Meanings.of(clause(before), behind);
        if (code != null) {
            return code;
        }
        String column = column(text, date);
        if (column != null) {
            return column;
        }
        boolean joined = !known.isEmpty() && JOINED.matcher(before).matches();
        return joined ? known.getLast().meaning() : null;
    }

    /** On a line of its own near the end, or behind a signature: the day the document bears. */
    private static boolean closing(String text, PrintedDate date) {
        int line = text.lastIndexOf('\n', Math.max(0, date.start() - 1)) + 1;
        String before = squeeze(text, Math.min(line, date.start()), date.start());
        boolean opens = before.isEmpty() || SIGNED.matcher(before).matches();
        boolean closes = date.end() == text.length() || text.charAt(date.end()) == '\n';
        return opens && closes && text.length() - date.end() <= CLOSING && date.start() > 0;
    }

    private static String clause(String before) {
        int cut = 0;
        for (int i = 0; i < before.length(); i++) {
            if ("。；！？".indexOf(before.charAt(i)) >= 0) {
                cut = i + 1;
            }
        }
        return before.substring(cut);
    }

    /**
     * The name above the column, where the line before names as many days as this one has cells.
     */
    private static @Nullable String column(String text, PrintedDate date) {
        int line = Lines.start(text, date.start());
        List<String> names = line < 0 ? List.of() : Meanings.listed(Lines.above(text, line));
        if (names.size() < 2) {
            return null;
        }
        List<Integer> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(text).region(line, Lines.end(text, date.end()));
        while (cell.find()) {
            cells.add(cell.start());
        }
        int place = cells.indexOf(date.start());
        return names.size() == cells.size() && place >= 0 ? names.get(place) : null;
    }

    /** Without white space except between Latin words. */
    private static String squeeze(String text, int from, int to) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                words.append('\n');
            } else if (Compact.isSpace(c)) {
                gap = true;
                continue;
            } else {
                boolean latin =
                        gap
                                && !words.isEmpty()
                                && words.charAt(words.length() - 1) < 0x2E80
                                && c < 0x2E80;
                words.append(latin ? " " : "").append(c);
            }
            gap = false;
        }
        return words.toString();
    }
}
