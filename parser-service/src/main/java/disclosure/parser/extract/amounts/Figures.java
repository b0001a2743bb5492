package disclosure.parser.extract.amounts;

import disclosure.events.Amount;
import disclosure.events.Percentage;
import disclosure.parser.document.DocumentText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The amounts and percentages of a document, in reading order.
 *
 * @param leftOut how many more there are; null when none
 */
public record Figures(
        List<Amount> amounts, List<Percentage> percentages, @Nullable Integer leftOut) {

    /** No figures. */
    public static final Figures NONE = new Figures(List.of(), List.of(), null);

    /**
     * The figures of a document.
     *
     * @param most amounts and percentages kept, each; sentences come before cells of tables
     */
    public static Figures in(DocumentText document, int most) {
        List<Reading> cells = TableFigures.in(document);
        Set<Integer> inCells = new HashSet<>();
        cells.forEach(cell -> inCells.add(cell.printed.start()));
        List<Printed> printed =
                PrintedFigures.in(document.text()).stream()
                        .filter(figure -> !inCells.contains(figure.start()))
                        .toList();
        List<Reading> sentences = SentenceFigures.in(document, printed);
        List<Amount> amounts = new ArrayList<>();
        List<Percentage> percentages = new ArrayList<>();
        int left = 0;
        for (List<Reading> group : List.of(sentences, cells)) {
            for (Reading reading : group) {
                if (reading.isAmount() && amounts.size() < most) {
                    amounts.add(reading.amount(document));
                } else if (!reading.isAmount() && percentages.size() < most) {
                    percentages.add(reading.percentage(document));
                } else {
                    left++;
                }
            }
        }
        amounts.sort(Comparator.comparingInt(Amount::offset));
        percentages.sort(Comparator.comparingInt(Percentage::offset));
        return new Figures(List.copyOf(amounts), List.copyOf(percentages), left == 0 ? null : left);
    }
}
