package disclosure.parser.extract.indicators;

import disclosure.parser.document.PlacedCell;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a cell.
 *
 * @param value as printed; a percentage as fraction
 * @param percent whether it is one
 * @param points whether it is a difference of percentages
 */
record PrintedValue(BigDecimal value, boolean percent, boolean points, int start, int end) {

    private static final Pattern FIGURE =
            Pattern.compile(
                    "(增加|增长|上升|提高|减少|下降|降低)?\\s*((?<open>[（(])?\\s*([-－–−—])?\\s*(\\d[\\d,，"
                            + " ]*(?:\\s?\\.\\s?\\d+)?)\\s*[)）]?"
                            + "\\s*(?:(个?\\s*百\\s*分\\s*点)|([%％]))?)(?:\\s+(?:\\d{1,2}|注\\d*|[*①②③]))?");

    private static final String FALLING = "减少下降降低";

    /**
     * The figure of a cell; null where there is none.
     *
     * @param percent whether the column or row says so
     */
    static @Nullable PrintedValue of(PlacedCell cell, boolean percent) {
        Matcher figure = FIGURE.matcher(cell.words());
        if (!figure.matches()) {
            return null;
        }
        BigDecimal value = new BigDecimal(figure.group(5).replaceAll("[,， ]", ""));
        boolean falling = figure.group(1) != null && FALLING.contains(figure.group(1));
        boolean minus = figure.group(4) != null || figure.group("open") != null;
        boolean points = figure.group(6) != null;
        boolean isPercent = percent || points || figure.group(7) != null;
        value = falling != minus ? value.negate() : value;
        return new PrintedValue(
                isPercent ? value.movePointLeft(2) : value,
                isPercent,
                points,
                cell.start(),
                cell.start() + figure.end(2));
    }
}
