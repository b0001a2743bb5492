package disclosure.parser.extract.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code 甲、乙分别持有公司股份…股、…股}: as many holders as numbers, each with its own. */
final class HeldInRows {

    private static final Pattern EACH = Pattern.compile("(?:分别|各(?=持))[^，。；;0-9]{0,30}$");
    private static final Pattern JOINED =
            Pattern.compile("(?:先生|女士)?(?:[(][^()]{0,40}[)])?(?:[、和及与，,]|以及|[及与和]其一致行动人)");

    private HeldInRows() {}

    /** What else is held in the row that a holding begins; that one alone where it begins none. */
    static List<Holdings.Holding> of(
            Findings found,
            Holdings.Holding first,
            List<Stated<BigDecimal>> counts,
            Sentence sentence) {
        int at = first.place();
        if (!found.behind(EACH, Math.max(sentence.start(), at - 40), at)) {
            return List.of(first);
        }
        List<Stated<BigDecimal>> row = Rows.around(found, counts, counts.indexOf(first.shares()));
        List<String> names = named(found, sentence.start(), at);
        if (row.size() > 1 && row.size() != names.size()) {
            return List.of();
        }
        List<Holdings.Holding> each = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            each.add(first.by(names.get(i), row.get(Math.min(i, row.size() - 1))));
        }
        return each.isEmpty() ? List.of(first) : each;
    }

    private static List<String> named(Findings found, int from, int to) {
        List<String> names = new ArrayList<>();
        int end = from;
        for (Stated<String> place : Stated.within(found.parties().places(), from, to).toList()) {
            if (!JOINED.matcher(found.text().words(end, place.start())).matches()) {
                names.clear();
            }
            names.add(place.value());
            end = place.end();
        }
        return names;
    }
}
