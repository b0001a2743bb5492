package disclosure.parser.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Counts records as document-level event extraction is scored: predicted records, fullest first,
 * each take the remaining labelled one that agrees in most roles; a wrong value is a false positive
 * and a false negative. An empty string is a role without a value.
 */
final class FactScore {

    private int right;
    private int invented;
    private int missed;

    void add(List<List<String>> found, List<List<String>> wanted) {
        List<List<String>> left = new ArrayList<>(wanted);
        List<List<String>> fullest = new ArrayList<>(found);
        fullest.sort(Comparator.comparingInt(FactScore::filled).reversed());
        for (List<String> record : fullest) {
            if (left.isEmpty()) {
                invented += filled(record);
            } else {
                pair(record, left.remove(nearest(record, left)));
            }
        }
        left.forEach(record -> missed += filled(record));
    }

    private void pair(List<String> found, List<String> wanted) {
        for (int i = 0; i < found.size(); i++) {
            boolean same = found.get(i).equals(wanted.get(i));
            if (same && !found.get(i).isEmpty()) {
                right++;
            } else if (!same) {
                invented += found.get(i).isEmpty() ? 0 : 1;
                missed += wanted.get(i).isEmpty() ? 0 : 1;
            }
        }
    }

    private static int nearest(List<String> record, List<List<String>> left) {
        int best = 0;
        int most = -1;
        for (int i = 0; i < left.size(); i++) {
            int agree = 0;
            for (int role = 0; role < record.size(); role++) {
                agree += record.get(role).equals(left.get(i).get(role)) ? 1 : 0;
            }
            if (agree > most) {
                most = agree;
                best = i;
            }
        }
        return best;
    }

    private static int filled(List<String> record) {
        return (int) record.stream().filter(value -> !value.isEmpty()).count();
    }

    private double precision() {
        return right + invented == 0 ? 0 : (double) right / (right + invented);
    }

    private double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision(), recall(), f1());
    }
}
