package disclosure.parser.extract.freeze;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Rows;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pieces the freezes of a text together, sentence by sentence. */
final class Freezes {

    private static final Pattern NEW = Pattern.compile("新增[^。；;]{0,12}被[^。；;]{0,100}(?:冻结|轮候)");
    private static final Pattern LABEL =
            Pattern.compile("^.{0,4}?(?:冻结|轮候)[^，。；;]{0,10}(?:日期?|期间|期限|时间):");
    private static final Pattern FREEZES =
            Pattern.compile("冻结|轮候|司法标记|解冻(?:日期?|时间)|解除[^，。；;]{0,20}查封");

    private final Findings found;
    private final FreezeParties parties;
    private final OtherIssuers others;
    private final List<Holdings.Holding> holdings;
    private final List<Freeze> freezes = new ArrayList<>();
    private final List<Freeze> totals = new ArrayList<>();

    /** Days that labels tell before the first number. */
    private final Freeze ahead = new Freeze(new Stated<>(BigDecimal.ZERO, 0, 0));

    private @Nullable Stated<String> lastHolder;
    private @Nullable Stated<String> lastCourt;

    Freezes(Findings found) {
        this.found = found;
        this.parties = new FreezeParties(found);
        this.others = new OtherIssuers(found);
        this.holdings = Holdings.in(found);
    }

    List<Fact> facts() {
        freezes.addAll(LabelledFreezes.in(found, parties, others));
        if (freezes.isEmpty()) {
            for (Sentence sentence : found.text().sentences()) {
                if (!sentence.row()) {
                    read(sentence);
                    remember(sentence);
                }
            }
        }
        FreezeTables.in(found).forEach(this::add);
        if (freezes.isEmpty()) {
            totals.forEach(this::byNewCourts);
        }
        Repeats.drop(freezes, holdings);
        onlyCourt();
        new MainHolder(found, parties, holdings).set(freezes);
        return freezes.stream().map(freeze -> FreezeFact.of(found, freeze, holdings)).toList();
    }

    /** {@code 新增被甲法院、乙法院轮候冻结}: all that is frozen, by each of them. */
    private void byNewCourts(Freeze total) {
        List<Stated<String>> courts = new ArrayList<>();
        for (Sentence sentence : found.text().sentences()) {
            Matcher added = NEW.matcher(found.text().words(sentence.start(), sentence.end()));
            if (added.find()) {
                courts.addAll(parties.courts(sentence.start() + added.start(), sentence.end()));
            }
        }
        if (total.byCourt) {
            add(total);
        } else {
            courts.forEach(court -> add(total.by(court)));
        }
    }

    /** Those whose holder, court and day one sentence tells of. */
    List<Fact> byTheWay() {
        for (Sentence sentence : found.text().sentences()) {
            if (!sentence.row()) {
                read(sentence);
                remember(sentence);
            }
        }
        return freezes.stream()
                .filter(freeze -> freeze.byCourt && freeze.holder != null && freeze.start != null)
                .map(freeze -> FreezeFact.of(found, freeze, holdings))
                .toList();
    }

    private void read(Sentence sentence) {
        List<Stated<BigDecimal>> counts =
                Stated.within(found.amounts().shares(), sentence.start(), sentence.end()).toList();
        boolean some = false;
        for (int i = 0; i < counts.size(); i++) {
            Stated<BigDecimal> count = counts.get(i);
            if (others.issued(sentence, count)) {
                some = true;
                continue;
            }
            if (Kinds.areOf(found, counts, i)) {
                continue;
            }
            boolean total = FreezeWords.isTotal(found, sentence, count);
            Stated<BigDecimal> whole = total ? null : Kinds.whole(found, counts, i);
            if (whole != null && !Kinds.isLast(found, counts, i)) {
                continue;
            }
            if (total || FreezeWords.isFrozen(found, sentence, count)) {
                Freeze freeze = new Freeze(whole == null ? count : whole);
                if (total || !inTurn(sentence, freeze, Rows.around(found, counts, i))) {
                    add(freeze, Told.of(found, sentence, counts, i), total);
                }
                some = true;
            }
        }
        if (!some
                && FreezeWords.areAllFrozen(found.text().words(sentence.start(), sentence.end()))) {
            new AllFrozen(found, parties, holdings).in(sentence, lastHolder).forEach(this::add);
        } else if (!some && !freezes.isEmpty()) {
            followUp(sentence);
        } else if (!some
                && LABEL.matcher(found.text().words(sentence.start(), sentence.end())).find()) {
            FreezeDays.set(found, ahead, sentence.start(), sentence.end());
        }
    }

    private boolean inTurn(Sentence sentence, Freeze freeze, List<Stated<BigDecimal>> row) {
        Freeze one = new Freeze(freeze.shares);
        one.holder = holder(sentence, row.getFirst());
        one.waiting = FreezeWords.waiting(found, sentence.start(), sentence.end());
        one.byCourt = true;
        List<Freeze> each = new InTurn(found, parties).of(one, row, sentence);
        each.forEach(this::add);
        return !each.isEmpty();
    }

    private @Nullable Stated<String> holder(Sentence sentence, Stated<BigDecimal> count) {
        Stated<String> holder = parties.holder(sentence.start(), count.start());
        return holder == null ? lastHolder : holder;
    }

    private void add(Freeze freeze, Told told, boolean total) {
        Sentence sentence = told.sentence();
        freeze.holder = holder(sentence, told.count());
        freeze.waiting = told.waiting(found);
        told.setDays(found, freeze);
        if (freezes.isEmpty() && freeze.lacks(ahead)) {
            freeze.completeDays(ahead);
        }
        List<Stated<String>> courts =
                total ? told.courtsOfTotal(found, parties) : told.courts(found, parties);
        if (courts.isEmpty()) {
            freeze.court = lastCourt;
            freeze.acts = FreezeWords.acts(found, told);
            keep(freeze, total);
        }
        freeze.byCourt = !courts.isEmpty();
        for (Stated<String> court : courts) {
            Freeze own = parties.by(court, freeze, sentence);
            own.waiting = told.isFirst(found, court, courts) ? null : own.waiting;
            keep(own, total);
        }
    }

    private void keep(Freeze freeze, boolean total) {
        if (total) {
            totals.add(freeze);
        } else {
            add(freeze);
        }
    }

    private void add(Freeze freeze) {
        for (Freeze known : freezes) {
            if (known.isSameAs(freeze)) {
                known.complete(freeze);
                return;
            }
        }
        freezes.add(freeze);
    }

    /** A line of its own with the court or a day belongs to the freeze before. */
    private void followUp(Sentence sentence) {
        Freeze last = freezes.getLast();
        List<Stated<String>> courts = parties.courts(sentence.start(), sentence.end());
        if (last.court == null && courts.size() == 1) {
            last.court = courts.getFirst();
        }
        if (FREEZES.matcher(found.text().words(sentence.start(), sentence.end())).find()) {
            Freeze days = new Freeze(last.shares);
            FreezeDays.set(found, days, sentence.start(), sentence.end());
            for (int i = freezes.size() - 1;
                    i >= 0 && (i == freezes.size() - 1 || freezes.get(i).lacks(days));
                    i--) {
                freezes.get(i).completeDays(days);
            }
        }
    }

    private void remember(Sentence sentence) {
        Stated<String> holder = parties.holder(sentence.start(), sentence.end());
        lastHolder = holder == null ? lastHolder : holder;
        Stated<String> court =
                found.lastNamed(
                        sentence.start(),
                        sentence.end(),
                        place -> FreezeWords.isCourt(place) && !parties.onlyHears(place));
        lastCourt = court == null ? lastCourt : court;
    }

    private void onlyCourt() {
        Stated<String> first =
                found.parties().places().stream()
                        .filter(FreezeWords::isCourt)
                        .filter(court -> !parties.onlyHears(court))
                        .findFirst()
                        .orElse(null);
        for (Freeze freeze : freezes) {
            freeze.court = freeze.court == null ? first : freeze.court;
        }
    }
}
