package disclosure.parser.extract.forecast;

import disclosure.parser.extract.fact.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The cells of a row: sums of money, of which one may be a year old, and changes. */
final class RowCells {

    private final Stated<String> metric;
    private final List<Range> money = new ArrayList<>();
    private final List<Range> changes = new ArrayList<>();
    private int end;

    RowCells(Stated<String> metric, int end) {
        this.metric = metric;
        this.end = end;
    }

    /** Index behind the last cell. */
    int end() {
        return end;
    }

    /** A single number must have its unit behind it. */
    void addMoney(Matcher cell) {
        end = cell.end();
        boolean loss = cell.group(1).equals("亏损");
        boolean lossToo = cell.group(4) == null ? loss : cell.group(4).equals("亏损");
        String scale = cell.group(3) == null ? cell.group(6) : cell.group(3);
        Range range =
                Figures.range(
                        Figures.signed(cell, 2, scale, loss),
                        Figures.signed(cell, 5, cell.group(6), lossToo));
        if (range != null && (!range.isSingle() || cell.end() > cell.end(2))) {
            money.add(range);
        }
    }

    void addChange(Matcher cell) {
        end = cell.end();
        Range change = Figures.percent(cell, 2, Figures.isFall(cell.group(1)));
        if (change != null) {
            changes.add(change);
        }
    }

    /**
     * Null where the row does not say which of its numbers is expected.
     *
     * @param correction whether the first of two ranges is what was expected before
     */
    @Nullable Forecast forecast(boolean correction) {
        List<Range> ranges = money.stream().filter(range -> !range.isSingle()).toList();
        List<Range> singles = new ArrayList<>(money.stream().filter(Range::isSingle).toList());
        if (ranges.size() > 2 || (ranges.size() == 2 && !correction) || money.isEmpty()) {
            return null;
        }
        Range value = ranges.isEmpty() ? singles.removeFirst() : ranges.getLast();
        return new Forecast(
                metric,
                value,
                change(correction),
                singles.isEmpty() ? null : singles.getFirst().low());
    }

    private @Nullable Range change(boolean correction) {
        if (changes.isEmpty()) {
            return null;
        }
        return correction ? changes.getLast() : changes.getFirst();
    }
}
