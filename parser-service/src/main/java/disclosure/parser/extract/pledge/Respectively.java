package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code 分别于某日、某日将…股、…股质押}: as many days as numbers, the first with the first. */
final class Respectively {

    private static final int WIDEST_JOIN = 26;

    private Respectively() {}

    static void pair(Findings found, List<Pledge> told, int from, int to) {
        int size = told.size();
        if (size < 2 || !adjoining(found, told)) {
            return;
        }
        int first = told.getFirst().shares.start();
        int last = told.getLast().shares.end();
        List<Stated<LocalDate>> days = row(Stated.within(found.days(), from, first).toList());
        boolean before = days.size() == size;
        if (!before) {
            days = row(Stated.within(found.days(), last, to).toList());
        }
        if (days.size() != size) {
            return;
        }
        for (int i = 0; i < size; i++) {
            Pledge one = told.get(i);
            switch (PledgeDays.of(found, days.getLast(), from, to)) {
                case START -> one.start = days.get(i);
                case END -> one.end = days.get(i);
                case RELEASED -> one.released = days.get(i);
                case NONE -> {}
            }
        }
    }

    private static boolean adjoining(Findings found, List<Pledge> told) {
        for (int i = 1; i < told.size(); i++) {
            String between =
                    found.text()
                            .words(told.get(i - 1).shares.end(), told.get(i).shares.start())
                            .replaceAll("[(][^()]*[)]", "");
            if (between.length() > WIDEST_JOIN || between.contains("质押")) {
                return false;
            }
        }
        return true;
    }

    /** The last days that stand side by side. */
    private static List<Stated<LocalDate>> row(List<Stated<LocalDate>> days) {
        List<Stated<LocalDate>> row = new ArrayList<>();
        for (Stated<LocalDate> day : days) {
            if (!row.isEmpty() && day.start() - row.getLast().end() > 2) {
                row.clear();
            }
            row.add(day);
        }
        return row;
    }
}
