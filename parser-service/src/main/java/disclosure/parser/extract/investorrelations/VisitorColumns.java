package disclosure.parser.extract.investorrelations;

import disclosure.parser.document.Compact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads lists that keep institutions and people apart: one kind only, or the cells of a table
 * column by column. Neighbours are mostly of the same kind, so a word that could be both is what
 * its neighbours are.
 */
final class VisitorColumns {

    /** What it costs to believe that the kind changes between two words. */
    private static final double CHANGE = 1.5;

    /** Between two institutions whose separator was forgotten. */
    private static final String GLUED =
            "(?<=[\\u4e00-\\u9fa5]{2,6}(?:证券|基金)(?:[（(]中国[）)])?)"
                    + "(?=(?!公募|私募|资产|投资|股份|管理|研究|自营|资管|国际|期货|创业|产业)[\\u4e00-\\u9fa5]{2,6}(?:证券|基金)$)";

    private final List<Words> words = new ArrayList<>();
    private final boolean marked;

    /**
     * An empty list.
     *
     * @param marked whether an entry is one item whatever gaps it has
     */
    VisitorColumns(boolean marked) {
        this.marked = marked;
    }

    void read(String entry) {
        if (marked) {
            for (String item : entry.split("[、，,]|" + GLUED, -1)) {
                if (!item.isBlank()) {
                    words.add(new Words(item.strip(), false));
                }
            }
            return;
        }
        List<Words> row = Words.of(entry);
        boolean list = row.stream().skip(1).anyMatch(Words::listed);
        row.forEach(word -> words.add(new Words(word.text(), list)));
    }

    /** Adds what was read to the sets. */
    void finish(Set<String> institutions, Set<String> people) {
        double[][] best = new double[words.size() + 1][2];
        int[][] from = new int[words.size() + 1][2];
        for (int i = 0; i < words.size(); i++) {
            double[] cost = cost(words.get(i));
            for (int kind = 0; kind < 2; kind++) {
                double stay = best[i][kind];
                double change = best[i][1 - kind] + (i == 0 ? 0 : CHANGE);
                from[i + 1][kind] = stay <= change ? kind : 1 - kind;
                best[i + 1][kind] = Math.min(stay, change) + cost[kind];
            }
        }
        int kind = best[words.size()][0] <= best[words.size()][1] ? 0 : 1;
        boolean[] people0 = new boolean[words.size()];
        for (int i = words.size(); i > 0; i--) {
            people0[i - 1] = kind == 1;
            kind = from[i][kind];
        }
        for (int i = 0; i < words.size(); i++) {
            add(words.get(i).text(), people0[i], institutions, people);
        }
    }

    private static void add(
            String word, boolean person, Set<String> institutions, Set<String> people) {
        String name = person ? Names.withoutHonorific(word.strip()) : Names.institutionName(word);
        if (!name.isEmpty() && !Names.nobody(name)) {
            (person ? people : institutions).add(name);
        }
    }

    /** How unlikely a word is as an institution, and as a person. */
    private static double[] cost(Words word) {
        String name = Compact.of(word.text()).toString();
        if (Names.institution(name) || Names.known(name)) {
            return new double[] {0, 4};
        }
        if (!word.han()) {
            boolean two = word.text().strip().contains(" ");
            return new double[] {two ? 0.5 : 0, two ? 0 : 1};
        }
        if (Names.person(name) || Names.doubled(name)) {
            boolean clear = word.listed() || Names.clearly(name);
            return new double[] {clear ? 2 : 1, 0};
        }
        return new double[] {0, name.length() <= 3 ? 1.5 : 4};
    }
}
