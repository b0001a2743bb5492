package disclosure.parser.extract.freeze;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Rows;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pieces the freezes of a text together, sentence by sentence. */
final class Freezes {

    private static final Pattern WAITING = Pattern.compile("轮候|轮侯");
    private static final Pattern NOBODY = Pattern.compile("登记结算|证券交易所|证券报|证监会|律师");

    /** Banks and brokers are told of as those who ask for a freeze. */
    private static final Pattern CREDITOR = Pattern.compile("(?:证券|银行|信托)(?:股份|有限)|(?:支行|分行|银行)$");

    private static final Pattern JOINS =
            Pattern.compile("(?:先生|女士)?(?:[(][^()]*[)])?(?:[、和及与]|以及)(?:其?一致行动人)?");
    private static final Pattern NEW = Pattern.compile("新增[^。；;]{0,12}被[^。；;]{0,100}(?:冻结|轮候)");
    private static final Pattern LABEL =
            Pattern.compile("^.{0,4}?(?:冻结|轮候)[^，。；;]{0,10}(?:日期?|期间|期限|时间):");
    private static final Pattern FREEZES = Pattern.compile("冻结|轮候|解冻(?:日期?|时间)");

    private static final Pattern BY_COURT = Pattern.compile("(?:起)?(?:因[^，。]{0,20})?被");
    private static final int BEFORE_COURT = 40;

    private final Findings found;
    private final List<Holdings.Holding> holdings;
    private final List<Freeze> freezes = new ArrayList<>();
    private final List<Freeze> totals = new ArrayList<>();

    /** Days that labels tell before the first number. */
    private final Freeze ahead = new Freeze(new Stated<>(BigDecimal.ZERO, 0, 0));

    private @Nullable Stated<String> lastHolder;
    private @Nullable Stated<String> lastCourt;

    Freezes(Findings found) {
        this.found = found;
        this.holdings = Holdings.in(found);
    }

    List<Fact> facts() {
        for (Sentence sentence : found.text().sentences()) {
            if (!sentence.row()) {
                read(sentence);
                remember(sentence);
            }
        }
        FreezeTables.in(found).forEach(this::add);
        if (freezes.isEmpty()) {
            totals.forEach(this::byNewCourts);
        }
        // Beside freezes with their days, a number without day and court is a sum or said again.
        if (freezes.stream().anyMatch(Freeze::isDated)) {
            freezes.removeIf(freeze -> !freeze.isDated() && !freeze.byCourt);
        }
        dropSums();
        onlyCourt();
        mainHolder();
        return freezes.stream().map(this::fact).toList();
    }

    /** {@code 新增被甲法院、乙法院轮候冻结}: all that is frozen, by each of them. */
    private void byNewCourts(Freeze total) {
        List<Stated<String>> courts = new ArrayList<>();
        for (Sentence sentence : found.text().sentences()) {
            Matcher added = NEW.matcher(found.text().words(sentence.start(), sentence.end()));
            if (added.find()) {
                courts.addAll(courts(sentence.start() + added.start(), sentence.end()));
            }
        }
        if (courts.isEmpty() || total.byCourt) {
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
                .map(this::fact)
                .toList();
    }

    private void read(Sentence sentence) {
        List<Stated<BigDecimal>> counts =
                Stated.within(found.amounts().shares(), sentence.start(), sentence.end()).toList();
        boolean some = false;
        for (int i = 0; i < counts.size(); i++) {
            Stated<BigDecimal> count = counts.get(i);
            if (Kinds.areOf(found, counts, i)) {
                continue;
            }
            boolean total = FreezeWords.isTotal(found, sentence, count);
            Stated<BigDecimal> whole = total ? null : whole(counts, i);
            if (whole != null
                    && i + 1 < counts.size()
                    && !Rows.around(found, counts, i).getLast().equals(count)) {
                continue;
            }
            count = whole == null ? count : whole;
            if (total || FreezeWords.isFrozen(found, sentence, counts.get(i))) {
                int from = i == 0 ? sentence.start() : counts.get(i - 1).end();
                int to = i + 1 == counts.size() ? sentence.end() : counts.get(i + 1).start();
                // What stands between semicolons tells of a freeze of its own.
                from = found.behindLast("；;", counts.get(i).start(), from);
                to = found.first("；;", counts.get(i).end(), to);
                add(sentence, count, from, to, total);
                some = true;
            }
        }
        if (!some
                && FreezeWords.areAllFrozen(found.text().words(sentence.start(), sentence.end()))) {
            all(sentence);
        } else if (!some && !freezes.isEmpty()) {
            followUp(sentence);
        } else if (!some
                && LABEL.matcher(found.text().words(sentence.start(), sentence.end())).find()) {
            FreezeDays.set(found, ahead, sentence.start(), sentence.end());
        }
    }

    /** Kinds of shares told side by side are one freeze where their sum is told elsewhere. */
    private @Nullable Stated<BigDecimal> whole(List<Stated<BigDecimal>> counts, int index) {
        List<Stated<BigDecimal>> kinds = Rows.around(found, counts, index);
        BigDecimal sum = kinds.stream().map(Stated::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return kinds.size() < 2
                ? null
                : found.amounts().shares().stream()
                        .filter(one -> one.value().compareTo(sum) == 0)
                        .findFirst()
                        .orElse(null);
    }

    private void add(Sentence sentence, Stated<BigDecimal> count, int from, int to, boolean total) {
        Freeze freeze = new Freeze(count);
        Stated<String> holder = found.lastNamed(sentence.start(), count.start(), this::isHolder);
        freeze.holder = holder == null ? lastHolder : holder;
        freeze.waiting = waiting(sentence, from, to);
        FreezeDays.set(found, freeze, from, to);
        if (freeze.start == null && freeze.released == null) {
            FreezeDays.set(found, freeze, sentence.start(), sentence.end());
        }
        if (freezes.isEmpty() && freeze.lacks(ahead)) {
            freeze.completeDays(ahead);
        }
        List<Stated<String>> courts = courts(from, count.start());
        courts = courts.isEmpty() ? courts(count.end(), to) : courts;
        courts = courts.isEmpty() ? courts(sentence.start(), sentence.end()) : courts;
        if (courts.isEmpty()) {
            freeze.court = lastCourt;
            keep(freeze, total);
        }
        freeze.byCourt = !courts.isEmpty();
        courts.forEach(court -> keep(by(court, freeze, sentence), total));
    }

    /** Courts told in a row have each the day before them. */
    private Freeze by(Stated<String> court, Freeze freeze, Sentence sentence) {
        Freeze own = freeze.by(court);
        int from = Math.max(sentence.start(), court.start() - BEFORE_COURT);
        Stated<LocalDate> last = null;
        for (Stated<LocalDate> day : found.days()) {
            if (day.start() >= from && day.end() <= court.start()) {
                last = day;
            }
        }
        if (last != null
                && BY_COURT.matcher(found.text().words(last.end(), court.start())).matches()) {
            own.start = last;
        }
        return own;
    }

    /** All that the holders have is frozen, however many that is. */
    private void all(Sentence sentence) {
        int all = FreezeWords.all(found, sentence);
        List<Stated<String>> holders = holders(sentence.start(), all);
        Stated<String> last = lastHolder;
        if (holders.isEmpty() && last != null) {
            holders = List.of(last);
        }
        for (Stated<String> holder : holders) {
            Stated<BigDecimal> held = held(holder);
            if (held != null) {
                all(sentence, holder, held);
            }
        }
    }

    private void all(Sentence sentence, Stated<String> holder, Stated<BigDecimal> held) {
        Freeze freeze = new Freeze(held);
        freeze.holder = holder;
        freeze.waiting = waiting(sentence, sentence.start(), sentence.end());
        FreezeDays.set(found, freeze, sentence.start(), sentence.end());
        List<Stated<String>> courts = courts(sentence.start(), sentence.end());
        List<Stated<String>> all = courts(0, found.text().words().length());
        if (courts.isEmpty() && all.size() == 1) {
            add(freeze.by(all.getFirst()));
        }
        courts.forEach(court -> add(by(court, freeze, sentence)));
    }

    /** Those named side by side right before an index. */
    private List<Stated<String>> holders(int from, int index) {
        List<Stated<String>> row = new ArrayList<>();
        for (Stated<String> place :
                Stated.within(found.parties().places(), from, index)
                        .filter(this::isHolder)
                        .toList()) {
            boolean joined =
                    !row.isEmpty()
                            && JOINS.matcher(found.text().words(row.getLast().end(), place.start()))
                                    .matches();
            if (!joined) {
                row.clear();
            }
            row.add(place);
        }
        return row;
    }

    private @Nullable Stated<BigDecimal> held(@Nullable Stated<String> holder) {
        for (Holdings.Holding holding : holdings) {
            boolean his =
                    holder != null
                            && (holding.holder() == null
                                    || holding.holder().equals(holder.value()));
            if (his && !holding.joint()) {
                return holding.shares();
            }
        }
        return null;
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
        List<Stated<String>> courts = courts(sentence.start(), sentence.end());
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
        Stated<String> holder = found.lastNamed(sentence.start(), sentence.end(), this::isHolder);
        lastHolder = holder == null ? lastHolder : holder;
        Stated<String> court =
                found.lastNamed(sentence.start(), sentence.end(), FreezeWords::isCourt);
        lastCourt = court == null ? lastCourt : court;
    }

    private @Nullable Stated<Boolean> waiting(Sentence sentence, int from, int to) {
        Matcher word = WAITING.matcher(found.text().words());
        word.region(from, Math.min(to, sentence.end()));
        return word.find() ? new Stated<>(true, word.start(), word.end()) : null;
    }

    private List<Stated<String>> courts(int from, int to) {
        Map<String, Stated<String>> courts = new LinkedHashMap<>();
        Stated.within(found.parties().places(), from, to)
                .filter(FreezeWords::isCourt)
                .forEach(court -> courts.putIfAbsent(court.value(), court));
        return List.copyOf(courts.values());
    }

    private boolean isHolder(Stated<String> place) {
        return !place.value().equals(found.parties().issuer())
                && !FreezeWords.isCourt(place)
                && !NOBODY.matcher(place.value()).find()
                && !CREDITOR.matcher(place.value()).find();
    }

    private void onlyCourt() {
        Stated<String> first =
                found.parties().places().stream()
                        .filter(FreezeWords::isCourt)
                        .findFirst()
                        .orElse(null);
        for (Freeze freeze : freezes) {
            freeze.court = freeze.court == null ? first : freeze.court;
        }
    }

    /** A number without a court that the others add up to counts nothing of its own. */
    private void dropSums() {
        BigDecimal all = BigDecimal.ZERO;
        for (Freeze freeze : freezes) {
            all = all.add(freeze.shares.value());
        }
        BigDecimal twice = all;
        if (freezes.size() > 2) {
            freezes.removeIf(freeze -> !freeze.byCourt && isHalf(freeze.shares.value(), twice));
        }
    }

    private static boolean isHalf(BigDecimal one, BigDecimal all) {
        return one.add(one).compareTo(all) == 0;
    }

    /** Where no sentence says whose shares they are: who is named first. */
    private void mainHolder() {
        Stated<String> first =
                found.parties().places().stream().filter(this::isHolder).findFirst().orElse(null);
        for (Freeze freeze : freezes) {
            freeze.holder = freeze.holder == null ? first : freeze.holder;
        }
    }

    private Fact fact(Freeze freeze) {
        FactText text = found.text();
        FactBuilder fact = new FactBuilder("share-freeze", text.document());
        fact.name("holder", freeze.holder, text);
        fact.name("court", freeze.court, text);
        fact.number("shares", freeze.shares, text);
        fact.date("start", freeze.start, text);
        fact.date("end", freeze.end, text);
        fact.date("released", freeze.released, text);
        Stated<Boolean> waiting = freeze.waiting;
        if (waiting != null) {
            fact.truth(
                    "waiting", true, text.origin(waiting.start()), text.originEnd(waiting.end()));
        }
        Stated<String> holder = freeze.holder;
        for (Holdings.Holding holding : holdings) {
            boolean his =
                    holder == null
                            || holding.holder() == null
                            || holding.holder().equals(holder.value());
            if (his && !holding.joint() && !fact.has("totalHeld")) {
                fact.number("totalHeld", holding.shares(), text);
                fact.number("totalHeldRatio", holding.ratio(), text);
            }
        }
        return fact.build();
    }
}
