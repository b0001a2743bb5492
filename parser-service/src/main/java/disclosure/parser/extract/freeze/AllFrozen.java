package disclosure.parser.extract.freeze;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code 所持公司全部股份被…法院冻结}: all that the holders have is frozen, however many that is. */
final class AllFrozen {

    /** {@code 甲法院冻结其部分股权}: then it is not the court that froze all. */
    private static final Pattern PART = Pattern.compile("部分(?:公司)?股[份票权]");

    private final Findings found;
    private final FreezeParties parties;
    private final List<Holdings.Holding> holdings;

    AllFrozen(Findings found, FreezeParties parties, List<Holdings.Holding> holdings) {
        this.found = found;
        this.parties = parties;
        this.holdings = holdings;
    }

    List<Freeze> in(Sentence sentence, @Nullable Stated<String> lastHolder) {
        int all = FreezeWords.all(found, sentence);
        List<Stated<String>> holders = parties.holders(sentence.start(), all);
        if (holders.isEmpty() && lastHolder != null) {
            holders = List.of(lastHolder);
        }
        List<Freeze> freezes = new ArrayList<>();
        for (Stated<String> holder : holders) {
            Stated<BigDecimal> held = held(holder);
            if (held != null) {
                Freeze freeze = new Freeze(held);
                freeze.holder = holder;
                freezes.addAll(byCourts(freeze, sentence, all));
            }
        }
        return freezes;
    }

    private List<Freeze> byCourts(Freeze freeze, Sentence sentence, int all) {
        freeze.waiting = FreezeWords.waiting(found, sentence.start(), sentence.end());
        FreezeDays.set(found, freeze, sentence.start(), sentence.end());
        List<Stated<String>> courts = parties.courts(all, sentence.end());
        courts = courts.isEmpty() ? parties.courts(sentence.start(), sentence.end()) : courts;
        if (!courts.isEmpty()) {
            freeze.byCourt = true;
            return courts.stream().map(court -> parties.by(court, freeze, sentence)).toList();
        }
        List<Stated<String>> only = parties.courts(0, found.text().words().length());
        return only.size() == 1 && !PART.matcher(found.text().words()).find()
                ? List.of(freeze.by(only.getFirst()))
                : List.of();
    }

    private @Nullable Stated<BigDecimal> held(Stated<String> holder) {
        for (Holdings.Holding holding : holdings) {
            boolean his = holding.holder() == null || holding.holder().equals(holder.value());
            if (his && !holding.joint()) {
                return holding.shares();
            }
        }
        return null;
    }
}
