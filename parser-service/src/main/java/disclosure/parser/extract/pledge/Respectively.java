package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Rows;
import disclosure.parser.extract.fact.Stated;
import java.time.LocalDate;
import java.util.List;

/** {@code 分别于某日、某日将…股、…股质押}: as many days as numbers, the first with the first. */
final class Respectively {

    private Respectively() {}

    static void pair(Findings found, List<Pledge> told, int from, int to) {
        int size = told.size();
        if (size < 2 || !adjoining(found, told)) {
            return;
        }
        for (List<Stated<LocalDate>> row :
                Rows.of(Stated.within(found.days(), from, to).toList())) {
            if (row.size() == size) {
                pair(found, told, row, from, to);
            }
        }
    }

    /** A label before the first day tells what all are, or else the verb behind the last. */
    private static void pair(
            Findings found, List<Pledge> told, List<Stated<LocalDate>> row, int from, int to) {
        PledgeDays.Meaning first = PledgeDays.of(found, row.getFirst(), from, to);
        PledgeDays.Meaning last = PledgeDays.of(found, row.getLast(), from, to);
        boolean labelled = row.getFirst().start() > told.getFirst().shares.end();
        for (int i = 0; i < told.size(); i++) {
            Pledge one = told.get(i);
            switch (labelled ? first : last) {
                case START -> one.start = row.get(i);
                case END -> one.end = row.get(i);
                case RELEASED -> one.released = row.get(i);
                case NONE -> {}
            }
        }
    }

    private static boolean adjoining(Findings found, List<Pledge> told) {
        for (int i = 1; i < told.size(); i++) {
            if (!Rows.adjoin(found, told.get(i - 1).shares, told.get(i).shares)) {
                return false;
            }
        }
        return true;
    }
}
