package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Rows;
import disclosure.parser.extract.fact.Stated;
import disclosure.parser.extract.fact.StatedDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * {@code 甲、乙分别于某日、某日将…股、…股质押给丙、丁}: as many days, holders and lenders as numbers, the first with the
 * first.
 */
final class Respectively {

    private static final Pattern JOINS =
            Pattern.compile("(?:先生|女士)?(?:[(][^()]{0,40}[)])?(?:[、,，和及与]|以及|[及与和]其一致行动人)");

    private static final Pattern EACH = Pattern.compile("各(?:补充|新增)?(?:质押)?$");
    private static final int LOOK = 6;

    private static final Pattern AND = Pattern.compile("[、,，和及与]|以及");

    private final Findings found;
    private final Predicate<Stated<String>> isHolder;
    private final Predicate<Stated<String>> isPledgee;

    Respectively(
            Findings found,
            Predicate<Stated<String>> isHolder,
            Predicate<Stated<String>> isPledgee) {
        this.found = found;
        this.isHolder = isHolder;
        this.isPledgee = isPledgee;
    }

    /** Pairs each row of numbers among those told in a clause. */
    void pair(List<Pledge> told, int from, int to) {
        int begin = from;
        for (int i = 0; i < told.size(); ) {
            int size = 1;
            while (i + size < told.size()
                    && Rows.adjoin(
                            found, told.get(i + size - 1).shares, told.get(i + size).shares)) {
                size++;
            }
            int next = i + size;
            if (next < told.size() && Sums.isSum(told.get(next), told.subList(i, next))) {
                next++;
            }
            while (next < told.size() && told.get(next).supplemented) {
                next++;
            }
            int end = next < told.size() ? told.get(next).shares.start() : to;
            if (size > 1) {
                row(told.subList(i, i + size), begin, end);
            }
            begin = told.get(i + size - 1).shares.end();
            i += size;
        }
    }

    /** {@code 甲、乙分别将其持有的各…股质押}: one of each holder, or of each day. */
    List<Pledge> each(List<Pledge> told, int from) {
        List<Pledge> all = new ArrayList<>();
        for (Pledge one : told) {
            int start = one.shares.start();
            boolean each = found.behind(EACH, start - LOOK, start);
            List<Pledge> several = each ? ofEach(one, from, start) : List.of();
            all.addAll(several.isEmpty() ? List.of(one) : several);
        }
        return all;
    }

    private List<Pledge> ofEach(Pledge one, int from, int start) {
        List<Stated<String>> names = last(names(from, start, isHolder));
        if (names.size() > 1) {
            return names.stream().map(one::by).toList();
        }
        List<Stated<LocalDate>> days =
                last(rows(found, Stated.within(found.days(), from, start).toList(), AND));
        return one.releases || days.size() < 2 ? List.of() : days.stream().map(one::on).toList();
    }

    private static <T> List<Stated<T>> last(List<List<Stated<T>>> rows) {
        return rows.isEmpty() ? List.of() : rows.getLast();
    }

    private void row(List<Pledge> row, int from, int to) {
        int size = row.size();
        int first = row.getFirst().shares.start();
        int last = row.getLast().shares.end();
        row.forEach(one -> one.row = first);
        for (List<Stated<LocalDate>> days :
                rows(found, Stated.within(found.days(), from, to).toList(), AND)) {
            if (days.size() == size && !isBase(days, last, to)) {
                days(row, days, from, to);
            }
        }
        List<StatedDays.Span> terms =
                found.spans().stream()
                        .filter(span -> span.from().start() >= last && span.to().end() <= to)
                        .toList();
        for (int i = 0; terms.size() == size && i < size; i++) {
            row.get(i).start = terms.get(i).from();
            row.get(i).end = terms.get(i).to();
        }
        for (List<Stated<String>> names : names(from, first, isHolder)) {
            for (int i = 0; names.size() == size && i < size; i++) {
                row.get(i).holder = names.get(i);
            }
        }
        for (List<Stated<String>> names : names(last, to, Pledgees::lends)) {
            for (int i = 0;
                    names.size() == size && isPledgee.test(names.getFirst()) && i < size;
                    i++) {
                row.get(i).pledgee = names.get(i);
            }
        }
    }

    /** Whether days tell of earlier pledges that the numbers were added to. */
    private boolean isBase(List<Stated<LocalDate>> days, int last, int to) {
        int[] base = AddedTo.within(found, last, to);
        return base != null
                && days.getFirst().start() >= base[0]
                && days.getLast().end() <= base[1];
    }

    /** Names told side by side. */
    private List<List<Stated<String>>> names(int from, int to, Predicate<Stated<String>> wished) {
        return rows(
                found,
                Stated.within(found.parties().places(), from, to).filter(wished).toList(),
                JOINS);
    }

    /** Days that only a comma or a conjunction parts, as rows. */
    static List<List<Stated<LocalDate>>> rowsOfDays(Findings found) {
        return rows(found, found.days(), AND);
    }

    private static <T> List<List<Stated<T>>> rows(
            Findings found, List<Stated<T>> all, Pattern joins) {
        List<List<Stated<T>>> rows = new ArrayList<>();
        for (Stated<T> one : all) {
            boolean joined =
                    !rows.isEmpty()
                            && joins.matcher(
                                            found.text()
                                                    .words(
                                                            rows.getLast().getLast().end(),
                                                            one.start()))
                                    .matches();
            if (!joined) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(one);
        }
        return rows;
    }

    /** A label before the first day tells what all are, or else the verb behind the last. */
    private void days(List<Pledge> told, List<Stated<LocalDate>> row, int from, int to) {
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
}
