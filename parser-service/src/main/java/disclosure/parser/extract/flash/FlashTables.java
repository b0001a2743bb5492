package disclosure.parser.extract.flash;

import disclosure.parser.extract.fact.FactTable;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table of a flash report: a metric a row, this period beside the same of the year before. */
final class FlashTables {

    static final Pattern NOW = Pattern.compile("^本报告期(?:末)?(?:\\(|$)|^本期|^(20\\d\\d)年");
    static final Pattern BEFORE = Pattern.compile("上年同期|^(20\\d\\d)年");
    private static final Pattern ADJUSTED = Pattern.compile("(?:调整|重述)后");
    static final Pattern CHANGE = Pattern.compile("增减|变动|同比");

    /** The unit stands above the table or in its head. */
    private static final Pattern UNIT = Pattern.compile("单位:(?:人民币)?(百万|千万|万|亿|千)?元");

    private static final int ABOVE = 200;

    private FlashTables() {}

    static List<Flash> in(FactText text) {
        List<Flash> found = in(text, FactTable.in(text));
        return found.isEmpty() ? in(text, FlashLines.in(text)) : found;
    }

    /** The first row of a metric counts: 营业收入 is a part of 营业总收入 where both are there. */
    private static List<Flash> in(FactText text, List<FactTable> tables) {
        List<Flash> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (FactTable table : tables) {
            int now = table.column(NOW);
            int before = column(table, BEFORE, now);
            int change = column(table, CHANGE, before);
            if (now > 0 && before > now && !table.rows().isEmpty() && inOrder(table, now, before)) {
                FlashRow row = new FlashRow(now, before, change, unit(text, table));
                for (List<Stated<String>> cells : table.rows()) {
                    Flash flash = row.read(cells);
                    if (flash != null && told.add(flash.metric().value())) {
                        found.add(flash);
                    }
                }
            }
        }
        return found;
    }

    /** The column behind that of this period; where there are two, the one after an adjustment. */
    private static int column(FactTable table, Pattern name, int behind) {
        int first = -1;
        for (int i = behind + 1; behind >= 0 && i < table.header().size(); i++) {
            String header = table.header().get(i);
            boolean named = name.matcher(header).find();
            if (named && ADJUSTED.matcher(header).find()) {
                return i;
            }
            first = first < 0 && named ? i : first;
        }
        return first;
    }

    /** Whether the columns do not name years of which the first is the older one. */
    private static boolean inOrder(FactTable table, int now, int before) {
        Matcher newer = NOW.matcher(table.header().get(now));
        Matcher older = BEFORE.matcher(table.header().get(before));
        return !newer.find()
                || !older.find()
                || newer.group(1) == null
                || older.group(1) == null
                || newer.group(1).compareTo(older.group(1)) > 0;
    }

    private static @Nullable String unit(FactText text, FactTable table) {
        int start = table.rows().getFirst().getFirst().start();
        Matcher unit = UNIT.matcher(text.words(start - ABOVE, start));
        String scale = null;
        boolean said = false;
        while (unit.find()) {
            said = true;
            scale = unit.group(1);
        }
        return said ? (scale == null ? "" : scale) : null;
    }
}
