package disclosure.parser.extract.freeze;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Freezes told line by line, each beginning with {@code 冻结机关：…}. */
final class LabelledFreezes {

    private static final Pattern COURT = Pattern.compile("(?:冻结|轮候)(?:执行)?(?:机关|机构|法院):");
    private static final Pattern SHARES =
            Pattern.compile("(?:冻结|轮候)[^，。；;:0-9]{0,10}(?:数量|股数|股份数?)(?:为)?:");
    private static final Pattern HOLDER =
            Pattern.compile(
                    "被(?:[^，。；;:]{0,6}冻结|执行|申请)(?:人|股东)(?:名称|姓名)?:([^，。；;:()]{2,40}?)(?=[，。；;:()]"
                            + "|司法|轮候|冻结|$)");
    private static final Pattern LABEL = Pattern.compile("[^，。；;:]{2,16}:");
    private static final Pattern GOES_ON = Pattern.compile("其中|自(?:20[0-9]{2}年|转为)");
    private static final int MOST_LINES = 12;

    private final Findings found;
    private final FreezeParties parties;
    private final List<Freeze> freezes = new ArrayList<>();

    private LabelledFreezes(Findings found, FreezeParties parties) {
        this.found = found;
        this.parties = parties;
    }

    /** All of a text; none where one of them tells of several numbers. */
    static List<Freeze> in(Findings found, FreezeParties parties) {
        LabelledFreezes labelled = new LabelledFreezes(found, parties);
        List<Sentence> lines = found.text().sentences();
        for (int i = 0; i < lines.size(); i++) {
            if (labelled.has(COURT, lines.get(i))) {
                labelled.read(lines.get(i).start(), lines.subList(i, labelled.end(lines, i)));
            }
        }
        return labelled.freezes;
    }

    private boolean has(Pattern label, Sentence line) {
        return label.matcher(found.text().words(line.start(), line.end())).find();
    }

    /** Where the lines of a freeze end: before the court of the next, and before what is told. */
    private int end(List<Sentence> lines, int first) {
        int end = first + 1;
        while (end < lines.size()
                && end - first < MOST_LINES
                && (has(LABEL, lines.get(end)) || goesOn(lines.get(end)))
                && !has(COURT, lines.get(end))) {
            end++;
        }
        return end;
    }

    /** {@code 冻结期限：三年。自某日起至某日止}: what a label says may take a second sentence. */
    private boolean goesOn(Sentence line) {
        return found.before(GOES_ON, line.start(), line.end());
    }

    private void read(int start, List<Sentence> lines) {
        int end = lines.getLast().end();
        List<Stated<String>> courts = parties.courts(start, end);
        Stated<BigDecimal> count = count(lines);
        if (courts.isEmpty() || count == null) {
            return;
        }
        Freeze freeze = new Freeze(count).by(courts.getFirst());
        freeze.byCourt = true;
        freeze.holder = holder(lines);
        FreezeDays.set(found, freeze, start, end);
        freeze.waiting = FreezeWords.waiting(found, start, end);
        freezes.add(freeze);
    }

    private @Nullable Stated<BigDecimal> count(List<Sentence> lines) {
        for (Sentence line : lines) {
            if (has(SHARES, line)) {
                List<Stated<BigDecimal>> counts = counts(line);
                return counts.size() == 1 ? counts.getFirst() : null;
            }
        }
        return null;
    }

    private List<Stated<BigDecimal>> counts(Sentence line) {
        List<Stated<BigDecimal>> all =
                Stated.within(found.amounts().shares(), line.start(), line.end()).toList();
        List<Stated<BigDecimal>> counts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!Kinds.areOf(found, all, i)
                    && !FreezeWords.isTotal(found, line, all.get(i))
                    && !found.inBrackets(all.get(i).start(), line.start())) {
                counts.add(all.get(i));
            }
        }
        return counts;
    }

    private @Nullable Stated<String> holder(List<Sentence> lines) {
        Matcher holder = HOLDER.matcher(found.text().words());
        for (Sentence line : lines) {
            if (holder.region(line.start(), line.end()).find()) {
                int from = holder.start(1);
                int to = holder.end(1);
                Stated<String> known = found.lastNamed(from, to, parties::isHolder);
                return known == null
                        ? new Stated<>(found.text().printed(from, to), from, to)
                        : known;
            }
        }
        return null;
    }
}
