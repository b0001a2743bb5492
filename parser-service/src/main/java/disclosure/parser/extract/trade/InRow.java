package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Rows;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import disclosure.parser.extract.fact.StatedDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Trades told in a row, whose days and ratios stand in rows, too: the first is of the first. */
final class InRow {

    private static final Pattern EACH_OF =
            Pattern.compile("^[^0-9。；;]{0,10}(?:分别|各)?约?占[^0-9。；;]{0,20}(?:[0-9.]+[万亿]?股的?)?$");

    private static final int WIDEST_AND = 1;

    private InRow() {}

    /**
     * Sets what is a trade's own.
     *
     * @param counts the row of numbers that it is one of
     */
    static void set(
            Findings found, Trade trade, List<Stated<BigDecimal>> counts, Sentence sentence) {
        if (counts.size() > 1) {
            day(found, trade, counts, sentence);
            time(found, trade, counts, sentence);
            ratio(found, trade, counts, sentence);
        }
    }

    /** As many days before a row of numbers as numbers: each has its own. */
    private static void day(
            Findings found, Trade trade, List<Stated<BigDecimal>> counts, Sentence sentence) {
        int first = counts.getFirst().start();
        for (List<Stated<LocalDate>> days :
                Rows.of(Stated.within(found.days(), sentence.start(), first).toList())) {
            if (days.size() == counts.size() && !isSpan(found, days)) {
                trade.start = days.get(counts.indexOf(trade.shares));
                trade.end = trade.start;
            }
        }
    }

    /** As many times side by side before a row of numbers as numbers: each has its own. */
    private static void time(
            Findings found, Trade trade, List<Stated<BigDecimal>> counts, Sentence sentence) {
        int first = counts.getFirst().start();
        List<StatedDays.Span> row = new ArrayList<>();
        for (StatedDays.Span span : found.spans()) {
            if (span.from().start() >= sentence.start() && span.to().end() <= first) {
                boolean adjoins =
                        !row.isEmpty()
                                && span.from().start() - row.getLast().to().end() <= WIDEST_AND;
                if (!adjoins) {
                    row.clear();
                }
                row.add(span);
            }
        }
        if (row.size() == counts.size()) {
            StatedDays.Span own = row.get(counts.indexOf(trade.shares));
            trade.start = own.from();
            trade.end = own.to();
        }
    }

    /** {@code …股、…股，分别占总股本的…%、…%}: each has its own; a ratio alone is that of all. */
    private static void ratio(
            Findings found, Trade trade, List<Stated<BigDecimal>> counts, Sentence sentence) {
        int end = counts.getLast().end();
        List<Stated<BigDecimal>> all = found.amounts().ratios();
        for (List<Stated<BigDecimal>> ratios :
                Rows.of(Stated.within(all, end, sentence.end()).toList())) {
            if (ratios.size() == counts.size()
                    && found.behind(EACH_OF, end, ratios.getFirst().start())) {
                trade.ratio = ratios.get(counts.indexOf(trade.shares));
                return;
            }
        }
        boolean ownRatios =
                Stated.within(all, counts.getFirst().end(), counts.getLast().start())
                        .findAny()
                        .isPresent();
        if (!ownRatios && trade.ratio != null && trade.ratio.start() > end) {
            trade.ratio = found.inBrackets(trade.ratio.start(), end) ? trade.ratio : null;
        }
    }

    /** {@code 某日至某日}: two days that are one time. */
    private static boolean isSpan(Findings found, List<Stated<LocalDate>> days) {
        return found.spans().stream()
                .anyMatch(span -> span.from().start() == days.getFirst().start());
    }
}
