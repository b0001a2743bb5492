package disclosure.parser.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line along one axis, in points from the top left of what the reader sees.
 *
 * @param at where it lies: x of a vertical one, y of a horizontal one
 * @param from where it begins along itself
 * @param to where it ends
 */
record Rule(float at, float from, float to) {

    /** Rules closer than this are one drawn twice. */
    static final float NEAR = 3;

    /** A gap of this is none: borders are drawn cell by cell. */
    private static final float GAP = 2.5f;

    private static final float SHORTEST = 4;

    boolean covers(float point) {
        return from - GAP <= point && point <= to + GAP;
    }

    /** The pieces of one line joined; specks left out. */
    static List<Rule> joined(List<Rule> pieces) {
        List<Rule> byPlace = new ArrayList<>(pieces);
        byPlace.sort(Comparator.comparingDouble(Rule::at));
        List<Rule> joined = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= byPlace.size(); i++) {
            boolean last = i == byPlace.size();
            if (last || byPlace.get(i).at() - byPlace.get(begin).at() > NEAR / 2) {
                joinLine(byPlace.subList(begin, i), joined);
                begin = i;
            }
        }
        return joined;
    }

    private static void joinLine(List<Rule> pieces, List<Rule> joined) {
        List<Rule> line = new ArrayList<>(pieces);
        line.sort(Comparator.comparingDouble(Rule::from));
        Rule grown = line.getFirst();
        for (Rule next : line.subList(1, line.size())) {
            if (next.from() <= grown.to() + GAP) {
                grown = new Rule(grown.at(), grown.from(), Math.max(grown.to(), next.to()));
            } else {
                keep(grown, joined);
                grown = next;
            }
        }
        keep(grown, joined);
    }

    private static void keep(Rule rule, List<Rule> joined) {
        if (rule.to() - rule.from() >= SHORTEST) {
            joined.add(rule);
        }
    }
}
