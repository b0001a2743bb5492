package disclosure.parser.extract.amounts;

import disclosure.events.ChangeAgainst;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** 分别: several figures in the order of what was named before them. */
final class Distribution {

    private static final Pattern JOINED = Pattern.compile("^[、，,和及与或以/ ]*(?:人民币|约)?$");

    private Distribution() {}

    /** Gives each figure behind a 分别 its own metric, period or amount. */
    static void over(List<Reading> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i).gap.contains("分别")) {
                spread(sentence, i);
            }
        }
    }

    private static void spread(List<Reading> sentence, int first) {
        Reading begin = sentence.get(first);
        List<Reading> group = new ArrayList<>(List.of(begin));
        for (int i = first + 1; i < sentence.size(); i++) {
            Reading next = sentence.get(i);
            if (next.isAmount() != begin.isAmount() || !JOINED.matcher(next.gap).matches()) {
                break;
            }
            group.add(next);
        }
        if (group.size() < 2) {
            return;
        }
        String named = begin.gap.substring(0, begin.gap.lastIndexOf("分别"));
        List<Metrics.Term> terms = Metrics.in(named, begin.isAmount());
        List<String> periods = Periods.in(named);
        for (int i = 0; i < group.size(); i++) {
            Reading reading = group.get(i);
            if (terms.size() == group.size()) {
                reading.metric = terms.get(i).word();
                reading.subject = i == 0 ? reading.subject : null;
            }
            if (periods.size() == group.size()) {
                reading.period = periods.get(i);
            }
            if (begin.per != null && reading.per == null) {
                reading.per = begin.per;
            }
        }
        if (terms.isEmpty() && !begin.isAmount()) {
            changes(sentence, first, group);
        }
    }

    /** 收入 a、利润 b，同比分别增长 x 和 y. */
    private static void changes(List<Reading> sentence, int first, List<Reading> group) {
        int from = first - group.size();
        if (from < 0) {
            return;
        }
        for (int i = 0; i < group.size(); i++) {
            Reading level = sentence.get(from + i);
            Reading change = group.get(i);
            change.like(level);
            boolean plain =
                    change.printed.kind() == Printed.Kind.PERCENT && change.printed.upper() == null;
            if (level.isAmount() && plain && change.against == ChangeAgainst.YEAR_EARLIER) {
                level.yearOnYear = change.low();
            }
        }
    }
}
