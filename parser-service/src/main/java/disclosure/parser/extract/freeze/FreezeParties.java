package disclosure.parser.extract.freeze;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who may hold frozen shares, and which courts froze them. */
final class FreezeParties {

    private static final Pattern NOBODY = Pattern.compile("登记结算|证券交易所|证券报|证监会|律师");

    /** Banks and brokers are told of as those who ask for a freeze. */
    private static final Pattern CREDITOR = Pattern.compile("(?:证券|银行|信托)(?:股份|有限)|(?:支行|分行|银行)$");

    private static final Pattern JOINS =
            Pattern.compile("(?:先生|女士)?(?:[(][^()]*[)])?(?:[、和及与]|以及)(?:其?一致行动人)?");

    private static final Pattern BY_COURT = Pattern.compile("(?:起)?(?:因[^，。]{0,20})?被");
    private static final int BEFORE_COURT = 40;

    /** {@code 《某法院协助执行通知书》的冻结起始日为某日}. */
    private static final Pattern PAPER_SINCE =
            Pattern.compile("[^，。；;》]{0,20}》[^，。；;]{0,40}起始日期?(?:为|是|:)");

    private static final int BEHIND_COURT = 80;

    private final Findings found;

    FreezeParties(Findings found) {
        this.found = found;
    }

    boolean isHolder(Stated<String> place) {
        return !place.value().equals(found.parties().issuer())
                && !FreezeWords.endsAsCourt(place)
                && !NOBODY.matcher(place.value()).find()
                && !CREDITOR.matcher(place.value()).find();
    }

    /** Those named side by side right before an index. */
    List<Stated<String>> holders(int from, int index) {
        return lastRow(
                Stated.within(found.parties().places(), from, index)
                        .filter(this::isHolder)
                        .toList());
    }

    private List<Stated<String>> lastRow(List<Stated<String>> places) {
        List<List<Stated<String>>> rows = rows(places);
        return rows.isEmpty() ? List.of() : rows.getLast();
    }

    /** Courts named side by side, row by row; one that is named alone is a row of its own. */
    List<List<Stated<String>>> rowsOfCourts(int from, int to) {
        return rows(
                Stated.within(found.parties().places(), from, to)
                        .filter(FreezeWords::isCourt)
                        .toList());
    }

    private List<List<Stated<String>>> rows(List<Stated<String>> places) {
        List<List<Stated<String>>> rows = new ArrayList<>();
        for (Stated<String> place : places) {
            boolean joined =
                    !rows.isEmpty()
                            && JOINS.matcher(
                                            found.text()
                                                    .words(
                                                            rows.getLast().getLast().end(),
                                                            place.start()))
                                    .matches();
            if (!joined) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(place);
        }
        return rows;
    }

    /** The courts of a part of the text, each once. */
    List<Stated<String>> courts(int from, int to) {
        Map<String, Stated<String>> courts = new LinkedHashMap<>();
        Stated.within(found.parties().places(), from, to)
                .filter(FreezeWords::isCourt)
                .forEach(court -> courts.putIfAbsent(court.value(), court));
        return List.copyOf(courts.values());
    }

    /** Courts told in a row have each the day before them, or that of their own paper. */
    Freeze by(Stated<String> court, Freeze freeze, Sentence sentence) {
        Freeze own = freeze.by(court);
        Stated<LocalDate> day = dayOf(court, sentence);
        own.start = day == null || day.equals(own.released) ? own.start : day;
        return own;
    }

    private @Nullable Stated<LocalDate> dayOf(Stated<String> court, Sentence sentence) {
        int from = Math.max(sentence.start(), court.start() - BEFORE_COURT);
        Stated<LocalDate> last = null;
        for (Stated<LocalDate> day : found.days()) {
            if (day.start() >= from && day.end() <= court.start()) {
                last = day;
            }
        }
        if (last != null
                && BY_COURT.matcher(found.text().words(last.end(), court.start())).matches()) {
            return last;
        }
        Stated<LocalDate> next = Findings.next(found.days(), court.end(), sentence.end());
        return next != null
                        && next.start() - court.end() <= BEHIND_COURT
                        && PAPER_SINCE
                                .matcher(found.text().words(court.end(), next.start()))
                                .matches()
                ? next
                : null;
    }
}
