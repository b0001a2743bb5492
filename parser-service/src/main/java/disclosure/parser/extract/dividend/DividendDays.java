package disclosure.parser.extract.dividend;

import static disclosure.parser.extract.fact.Captured.DAY;

import disclosure.parser.document.ChineseDates;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The record, ex and pay days of a distribution: from the table that Shanghai prints, whose last
 * trading day is a dash for A shares, or from sentences.
 */
final class DividendDays {

    private static final String COLUMN = "(?:最后交易日|除权\\(息\\)日|新增[^日]{0,16}上市(?:流通)?日|现金红利发放日)";
    private static final Pattern TABLE =
            Pattern.compile("股权登记日(" + COLUMN + "{1,4}+)([^\\d-]{0,12})");
    private static final Pattern COLUMNS = Pattern.compile(COLUMN);

    private static final String DATE = "(20\\d\\d)/(\\d{1,2})/(\\d{1,2})";

    /** Days follow each other without a gap once white space is gone. */
    private static final Pattern CELL = Pattern.compile("-|" + DATE + "(?=20\\d\\d/|\\D|$)");

    /** The last of them may be followed by the number of the next paragraph or of the page. */
    private static final Pattern LAST = Pattern.compile(DATE);

    private static final String IS = "(?:\\([^)]{0,20}\\))?(?:为|是|:)*";
    private static final Pattern RECORD = Pattern.compile("(?:股权|权益)登记日" + IS + DAY);
    private static final Pattern EX =
            Pattern.compile("(?:除权除息日|除权\\(息\\)日|除息日|除权日)(?:\\([^)]{0,20}\\))?(?:为|是|:)*" + DAY);
    private static final Pattern PAY =
            Pattern.compile(
                    "(?:现金红利发放日|红利发放日|派息日|股息发放日)(?:为|是|:)*"
                            + DAY
                            + "|(?:现金红利|现金股利|股息)(?:将|已)?于"
                            + DAY
                            + "(?:通过|直接)?");

    private final FactText text;

    DividendDays(FactText text) {
        this.text = text;
    }

    /** Whether a text names the day on which holders are counted. */
    static boolean areNamed(FactText text) {
        return Captured.first(text, RECORD, 0) != null || Captured.first(text, TABLE, 0) != null;
    }

    void into(FactBuilder fact) {
        table(fact);
        fact.date("recordDate", Captured.day(Captured.first(text, RECORD, 0), 1), text);
        fact.date("exDate", Captured.day(Captured.first(text, EX, 0), 1), text);
        Matcher pay = Captured.first(text, PAY, 0);
        Stated<LocalDate> named = Captured.day(pay, 1);
        fact.date("payDate", named == null ? Captured.day(pay, 2) : named, text);
    }

    private void table(FactBuilder fact) {
        Matcher header = Captured.first(text, TABLE, 0);
        if (header == null) {
            return;
        }
        List<String> columns = new ArrayList<>(List.of("股权登记日"));
        COLUMNS.matcher(header.group(1)).results().forEach(column -> columns.add(column.group()));
        int at = header.end();
        for (String column : columns) {
            Matcher cell = cell(at);
            if (cell == null) {
                return;
            }
            at = cell.end();
            Stated<LocalDate> day = day(cell);
            switch (column) {
                case "股权登记日" -> fact.date("recordDate", day, text);
                case "除权(息)日" -> fact.date("exDate", day, text);
                case "现金红利发放日" -> fact.date("payDate", day, text);
                default -> {
                    // The last day of trading and the listing of new shares are no fields.
                }
            }
        }
    }

    private @Nullable Matcher cell(int at) {
        int end = text.words().length();
        Matcher cell = CELL.matcher(text.words()).region(at, end);
        if (cell.lookingAt()) {
            return cell;
        }
        Matcher last = LAST.matcher(text.words()).region(at, end);
        boolean apart =
                last.lookingAt()
                        && last.end() < end
                        && text.origin(last.end()) > text.originEnd(last.end());
        return apart ? last : null;
    }

    private static @Nullable Stated<LocalDate> day(Matcher cell) {
        if (cell.group(1) == null) {
            return null;
        }
        LocalDate day =
                ChineseDates.date(
                        Integer.parseInt(cell.group(1)),
                        Integer.parseInt(cell.group(2)),
                        Integer.parseInt(cell.group(3)));
        return day == null ? null : new Stated<>(day, cell.start(), cell.end());
    }
}
