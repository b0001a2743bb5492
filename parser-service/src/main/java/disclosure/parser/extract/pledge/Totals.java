package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What each holder has, and has pledged, in all. */
final class Totals {

    private static final Pattern JOINT =
            Pattern.compile("一致行动人|合计(?!(?:为|共|达|:)?$)|及其|先生[和、及与]|女士[和、及与]|控股股东及");

    private static final Pattern WHOLE = Pattern.compile("累计|累积|总共|共计|合计|总数|共质押");
    private static final Pattern AS_OF = Pattern.compile("截[至止]|目前|后，");

    private static final Pattern THROUGH = Pattern.compile("通过[^，。；;、]{0,14}$");

    private static final Pattern BY_NOW = Pattern.compile("截[至止](?:到|于|至)?(?:本公告|公告|目前|本报告|今)");

    private final Findings found;
    private final List<Holdings.Holding> holdings;
    private final Map<String, Stated<BigDecimal>> joint = new LinkedHashMap<>();
    private final Map<String, Stated<BigDecimal>> pledged = new LinkedHashMap<>();
    private final Map<String, List<Stated<BigDecimal>>> all = new LinkedHashMap<>();
    private final Map<Integer, PledgeShares.Meaning> meanings = new HashMap<>();
    private @Nullable Stated<BigDecimal> unnamed;

    Totals(Findings found) {
        this.found = found;
        this.holdings = Holdings.in(found);
        String last = null;
        for (Sentence sentence : found.text().sentences()) {
            for (Stated<BigDecimal> count :
                    Stated.within(found.amounts().shares(), sentence.start(), sentence.end())
                            .toList()) {
                PledgeShares.Meaning meaning = PledgeShares.of(found, sentence, count);
                meanings.put(count.start(), meaning);
                if (meaning == PledgeShares.Meaning.TOTAL_PLEDGED) {
                    add(sentence, count, last);
                }
            }
            Stated<String> named =
                    found.lastNamed(
                            sentence.start(),
                            sentence.end(),
                            place -> isHolder(place) && !isOnTheWay(place, sentence));
            last = named == null ? last : named.value();
        }
    }

    private void add(Sentence sentence, Stated<BigDecimal> count, @Nullable String last) {
        Stated<String> holder =
                found.lastNamed(
                        sentence.start(),
                        count.start(),
                        place -> isHolder(place) && !isOnTheWay(place, sentence));
        String name = holder == null ? last : holder.value();
        if (name == null) {
            unnamed = unnamed == null ? count : unnamed;
        } else {
            boolean together = isJoint(sentence, count);
            if (!together) {
                all.computeIfAbsent(name, one -> new ArrayList<>()).add(count);
            }
            Map<String, Stated<BigDecimal>> totals = together ? joint : pledged;
            Stated<BigDecimal> known = totals.get(name);
            if (known == null || firmness(known) < firmness(count)) {
                totals.put(name, count);
            }
        }
    }

    /** {@code 甲通过公司股东乙(由丙持有)间接持有}: neither the way nor what brackets tell of it is the holder. */
    private boolean isOnTheWay(Stated<String> place, Sentence sentence) {
        return found.inBrackets(place.start(), sentence.start())
                || found.behind(THROUGH, sentence.start(), place.start());
    }

    /** What several holders have pledged together is that of none of them. */
    private boolean isJoint(Sentence sentence, Stated<BigDecimal> count) {
        int point = found.behindLast("；;。", count.start(), sentence.start());
        String words = found.text().words(point, count.start());
        int part = Math.max(0, words.lastIndexOf("其中"));
        if (found.lastNamed(point + part, count.start(), this::isHolder) != null) {
            return JOINT.matcher(words.substring(part)).find();
        }
        // 合计持有…股。其中用于质押的…股: who is not named anew is all of them.
        int from = part > 0 || !words.startsWith("其中") ? point : last("。；;", point - 1);
        return JOINT.matcher(found.text().words(from, count.start())).find();
    }

    private int last(String stops, int index) {
        return found.behindLast(stops, index, 0);
    }

    /** {@code 累计质押} tells the whole; {@code 质押股份总数} may be that of one contract. */
    private int firmness(Stated<BigDecimal> count) {
        int clause = found.clauseStart(count.start(), Math.max(0, count.start() - 60));
        String left = found.text().words(clause, count.start());
        int point = found.behindLast("。；;", count.start(), Math.max(0, count.start() - 200));
        int dated = AS_OF.matcher(found.text().words(point, count.start())).find() ? 1 : 0;
        return WHOLE.matcher(left).find() ? 2 + dated : dated;
    }

    private boolean isHolder(Stated<String> place) {
        return Pledgees.isHolder(found, place);
    }

    /** Whether a number is that of an event, as was found when the totals were. */
    boolean isEvent(Stated<BigDecimal> count) {
        return meanings.get(count.start()) == PledgeShares.Meaning.EVENT;
    }

    Holdings.@Nullable Holding holding(String holder) {
        Holdings.Holding best = null;
        for (Holdings.Holding holding : holdings) {
            boolean his = holding.holder() == null || holding.holder().equals(holder);
            if (his && (best == null || isSurer(holding, best))) {
                best = holding;
            }
        }
        return best == null || best.ratio() != null ? best : withRatio(best, holder);
    }

    /** What one holder has alone, and is named with. */
    private static boolean isSurer(Holdings.Holding one, Holdings.Holding other) {
        if (one.joint() != other.joint()) {
            return other.joint();
        }
        return one.holder() != null && other.holder() == null;
    }

    /** The same holding where it is told with its ratio. */
    private Holdings.Holding withRatio(Holdings.Holding told, String holder) {
        for (Holdings.Holding other : holdings) {
            boolean his = other.holder() == null || other.holder().equals(holder);
            if (his && other.ratio() != null && isSame(told, other)) {
                return other;
            }
        }
        return told;
    }

    private static boolean isSame(Holdings.Holding one, Holdings.Holding other) {
        return one.shares() != null
                && other.shares() != null
                && one.shares().value().compareTo(other.shares().value()) == 0;
    }

    /** The total told next behind a place, or where none is, the firmest. */
    @Nullable Stated<BigDecimal> pledged(String holder, int place) {
        List<Stated<BigDecimal>> behind =
                all.getOrDefault(holder, List.of()).stream()
                        .filter(total -> total.start() > place && firmness(total) > 1)
                        .toList();
        if (!behind.isEmpty()) {
            return behind.stream()
                    .filter(total -> isOfNow(holder, total))
                    .findFirst()
                    .orElse(behind.getFirst());
        }
        Stated<BigDecimal> count = pledged.get(holder);
        count = count == null ? joint.get(holder) : count;
        return count == null ? unnamed : count;
    }

    /** Whether a sentence tells what a holder that it names has pledged as of the announcement. */
    private boolean isOfNow(String holder, Stated<BigDecimal> total) {
        int start = found.around(total.start()).start();
        Stated<String> named = found.lastNamed(start, total.start(), this::isHolder);
        return named != null
                && named.value().equals(holder)
                && found.behind(BY_NOW, start, total.start());
    }

    /** Who is named as a holder first. */
    @Nullable Stated<String> mainHolder() {
        return found.lastNamed(0, Integer.MAX_VALUE, this::isHolder) == null
                ? null
                : found.parties().places().stream().filter(this::isHolder).findFirst().orElse(null);
    }
}
