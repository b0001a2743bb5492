package disclosure.parser.extract.freeze;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Rows;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code 于某日、某日分别被甲法院、乙法院冻结}: as many days as courts, the first with the first. */
final class InTurn {

    private static final String EACH = "分别";

    private final Findings found;
    private final FreezeParties parties;

    InTurn(Findings found, FreezeParties parties) {
        this.found = found;
        this.parties = parties;
    }

    /**
     * The freezes of a number, one for each court; none where the sentence tells no row of courts.
     *
     * @param counts the numbers side by side with it, itself included
     */
    List<Freeze> of(Freeze freeze, List<Stated<BigDecimal>> counts, Sentence sentence) {
        if (!found.text().words(sentence.start(), sentence.end()).contains(EACH)) {
            return List.of();
        }
        List<List<Stated<String>>> courts = parties.rowsOfCourts(sentence.start(), sentence.end());
        for (List<Stated<String>> row : courts) {
            List<Stated<LocalDate>> days = row.size() < 2 ? List.of() : days(sentence, row.size());
            if (!days.isEmpty()) {
                return counts.size() == row.size()
                        ? own(freeze, counts.indexOf(freeze.shares), row, days)
                        : counts.size() == 1 ? all(freeze, courts, row, days, sentence) : List.of();
            }
        }
        return List.of();
    }

    private List<Stated<LocalDate>> days(Sentence sentence, int size) {
        return Rows.of(
                        Stated.within(found.days(), sentence.start(), sentence.end())
                                .filter(day -> !endsSpan(day))
                                .toList())
                .stream()
                .filter(row -> row.size() == size)
                .findFirst()
                .orElse(List.of());
    }

    /** {@code 自某日至某日}: one term, not the days of two freezes. */
    private boolean endsSpan(Stated<LocalDate> day) {
        return found.spans().stream().anyMatch(span -> span.to().start() == day.start());
    }

    private static List<Freeze> own(
            Freeze freeze, int at, List<Stated<String>> row, List<Stated<LocalDate>> days) {
        Freeze own = freeze.by(row.get(at));
        own.start = days.get(at);
        return List.of(own);
    }

    private List<Freeze> all(
            Freeze freeze,
            List<List<Stated<String>>> courts,
            List<Stated<String>> row,
            List<Stated<LocalDate>> days,
            Sentence sentence) {
        List<Freeze> all = new ArrayList<>();
        for (List<Stated<String>> others : courts) {
            for (int i = 0; i < others.size(); i++) {
                Freeze own = parties.by(others.get(i), freeze, sentence);
                own.start = others.equals(row) ? days.get(i) : own.start;
                all.add(own);
            }
        }
        return all;
    }
}
