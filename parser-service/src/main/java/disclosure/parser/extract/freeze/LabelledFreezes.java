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

    static final Pattern COURT = Pattern.compile("(?:冻结|轮候)(?:执行)?(?:机关|机构|法院):");
    static final Pattern SHARES =
            Pattern.compile("(?:冻结|轮候)[^，。；;:0-9]{0,10}(?:数量|股数|股份数?)(?:为)?:");
    private static final Pattern HOLDER =
            Pattern.compile(
                    "被(?:[^，。；;:]{0,6}冻结|执行|申请)(?:人|股东)(?:名称|姓名)?:([^，。；;:()]{2,40}?)(?=[，。；;:()]"
                            + "|司法|轮候|冻结|$)");
    private static final Pattern LABEL = Pattern.compile("[^，。；;:]{2,16}:");
    private static final Pattern GOES_ON = Pattern.compile("其中|自(?:20[0-9]{2}年|转为)");
    private static final Pattern LEADS_UP = Pattern.compile("如下:$");
    private static final Pattern HEADING = Pattern.compile("情况(?:如下)?:?$");
    private static final Pattern PRINTED = Pattern.compile("[\\u4e00-\\u9fa5]{3,24}法院");
    private static final String STOPS = "，。；;:";
    private static final int LONGEST_HEADING = 60;
    private static final int MOST_LINES = 12;

    private final Findings found;
    private final FreezeParties parties;
    private final OtherIssuers others;
    private final List<Freeze> freezes = new ArrayList<>();

    private LabelledFreezes(Findings found, FreezeParties parties, OtherIssuers others) {
        this.found = found;
        this.parties = parties;
        this.others = others;
    }

    /** All of a text; none where one of them tells of several numbers. */
    static List<Freeze> in(Findings found, FreezeParties parties, OtherIssuers others) {
        LabelledFreezes labelled = new LabelledFreezes(found, parties, others);
        List<Sentence> lines = new LabelledLines(found).all();
        Stated<String> headed = null;
        for (int i = 0; i < lines.size(); i++) {
            if (labelled.has(COURT, lines.get(i))) {
                headed = labelled.headed(lines.get(i).start(), headed);
                Sentence lead =
                        i > 0 && labelled.leadsUp(lines.get(i - 1)) ? lines.get(i - 1) : null;
                labelled.read(headed, lead, lines.subList(i, labelled.end(lines, i)));
            }
        }
        return labelled.freezes;
    }

    /** {@code 甲股份冻结情况：}: whose shares the numbered freezes behind a heading are. */
    private @Nullable Stated<String> headed(int index, @Nullable Stated<String> known) {
        int from = found.behindLast(STOPS, index - 1, Math.max(0, index - LONGEST_HEADING));
        return found.behind(HEADING, from, index) ? parties.holder(from, index) : known;
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
                && !has(COURT, lines.get(end))
                && !found.behind(HEADING, lines.get(end).start(), lines.get(end).end())) {
            end++;
        }
        return end;
    }

    /** {@code 冻结期限：三年。自某日起至某日止}: what a label says may take a second sentence. */
    private boolean goesOn(Sentence line) {
        return found.before(GOES_ON, line.start(), line.end());
    }

    private boolean leadsUp(Sentence line) {
        return !has(COURT, line) && found.behind(LEADS_UP, line.start(), line.end());
    }

    private void read(
            @Nullable Stated<String> headed, @Nullable Sentence lead, List<Sentence> lines) {
        int start = lines.getFirst().start();
        int end = lines.getLast().end();
        Stated<String> court = court(lines.getFirst(), end);
        Stated<BigDecimal> count = count(lines);
        if (court == null || count == null) {
            return;
        }
        Freeze freeze = new Freeze(count).by(court);
        freeze.byCourt = true;
        Stated<String> holder = holder(lines);
        freeze.holder = holder == null ? headed : holder;
        FreezeDays.set(found, freeze, start, end);
        if (lead != null && !freeze.isDated()) {
            FreezeDays.set(found, freeze, lead.start(), lead.end());
        }
        freeze.waiting = FreezeWords.waiting(found, start, end);
        freezes.add(freeze);
    }

    /** The first court, else what the label says, which may be misspelt. */
    private @Nullable Stated<String> court(Sentence line, int end) {
        List<Stated<String>> courts = parties.courts(line.start(), end);
        if (!courts.isEmpty()) {
            return courts.getFirst();
        }
        Matcher label = COURT.matcher(found.text().words()).region(line.start(), end);
        Matcher printed = PRINTED.matcher(found.text().words());
        return label.find() && printed.region(label.end(), end).lookingAt()
                ? new Stated<>(
                        found.text().printed(printed.start(), printed.end()),
                        printed.start(),
                        printed.end())
                : null;
    }

    private @Nullable Stated<BigDecimal> count(List<Sentence> lines) {
        String words = found.text().words();
        for (Sentence line : lines) {
            Matcher label = SHARES.matcher(words).region(line.start(), line.end());
            if (label.find()) {
                boolean first = COURT.matcher(words).region(line.start(), label.start()).find();
                int from = first ? label.end() : line.start();
                int end = first ? found.first("。；;", from, line.end()) : line.end();
                List<Stated<BigDecimal>> counts = counts(line, from, end);
                return counts.size() == 1 ? counts.getFirst() : null;
            }
        }
        return null;
    }

    private List<Stated<BigDecimal>> counts(Sentence line, int from, int to) {
        List<Stated<BigDecimal>> all = Stated.within(found.amounts().shares(), from, to).toList();
        List<Stated<BigDecimal>> counts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!Kinds.areOf(found, all, i)
                    && !others.issued(line, all.get(i))
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
