package disclosure.parser.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups rules that touch: each group may be a table. */
final class Crossings {

    /** Tables of one page; a page of more is a drawing. */
    private static final int MOST = 60;

    private final int[] parents;

    private Crossings(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** The groups that have rules of both kinds. */
    static List<Rules> groups(Rules rules) {
        List<Rule> across = rules.horizontal();
        List<Rule> down =
                rules.vertical().stream().sorted(Comparator.comparingDouble(Rule::at)).toList();
        Crossings crossings = new Crossings(across.size() + down.size());
        for (int h = 0; h < across.size(); h++) {
            Rule rule = across.get(h);
            for (int v = first(down, rule.from() - Rule.NEAR); v < down.size(); v++) {
                Rule other = down.get(v);
                if (other.at() > rule.to() + Rule.NEAR) {
                    break;
                }
                if (other.covers(rule.at())) {
                    crossings.join(h, across.size() + v);
                }
            }
        }
        Map<Integer, Rules> groups = new TreeMap<>();
        for (int i = 0; i < crossings.parents.length; i++) {
            Rules group =
                    groups.computeIfAbsent(
                            crossings.root(i),
                            k -> new Rules(new ArrayList<>(), new ArrayList<>()));
            if (i < across.size()) {
                group.horizontal().add(across.get(i));
            } else {
                group.vertical().add(down.get(i - across.size()));
            }
        }
        List<Rules> tables =
                groups.values().stream()
                        .filter(g -> g.horizontal().size() >= 2 && !g.vertical().isEmpty())
                        .toList();
        return tables.size() > MOST ? List.of() : tables;
    }

    private static int first(List<Rule> sorted, float from) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).at() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void join(int one, int other) {
        parents[root(one)] = root(other);
    }

    private int root(int of) {
        int at = of;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
