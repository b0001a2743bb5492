package disclosure.alert.preview;

import disclosure.alert.match.Listings;
import disclosure.alert.match.Matcher;
import disclosure.alert.match.Reading;
import disclosure.alert.match.Rule;
import disclosure.alert.match.RulePart;
import disclosure.alert.match.Verdict;
import disclosure.alert.match.WrittenRule;
import disclosure.events.AlertRaised.Reason;
import disclosure.events.FilingStructured;
import disclosure.events.StructuredFiling;
import disclosure.keywords.Lint;
import disclosure.keywords.Remark;
import disclosure.keywords.Truth;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One rule tried on one filing after the other. */
final class Trial {

    /**
     * A filing that it matches.
     *
     * @param reasons which clause hit, and where
     */
    record Sample(
            String filingId,
            @Nullable String ticker,
            String title,
            OffsetDateTime publishedAt,
            List<Reason> reasons) {}

    private static final int SAMPLES = 10;

    /** Fewer filings say nothing about how frequent a word is. */
    private static final int TELLING = 20;

    private final WrittenRule written;
    private final Listings listings;
    private final List<Tally> tallies;
    private final List<Sample> samples = new ArrayList<>();
    private final Map<LocalDate, Integer> hitsByDay = new TreeMap<>(Collections.reverseOrder());
    private @Nullable LocalDate newest;
    private int filings;
    private int hits;

    /**
     * @param listings what is on the rule's watchlists
     */
    Trial(WrittenRule written, Listings listings) {
        this.written = written;
        this.listings = listings;
        this.tallies = RulePart.of(written).stream().map(Tally::new).toList();
    }

    Rule rule() {
        return written.rule();
    }

    /** Day of the newest filing it was tried on; null where there was none. */
    @Nullable LocalDate newest() {
        return newest;
    }

    int filings() {
        return filings;
    }

    int hits() {
        return hits;
    }

    List<Sample> samples() {
        return samples;
    }

    Map<LocalDate, Integer> hitsByDay() {
        return hitsByDay;
    }

    List<Tally.View> clauses() {
        return tallies.stream().map(tally -> tally.view(false)).toList();
    }

    /**
     * Tries the next one.
     *
     * @return what was read, where the rule matches it; null where it does not
     */
    @Nullable Reading read(FilingStructured event) {
        StructuredFiling filing = event.filing();
        Reading reading = new Reading(filing, event.text(), listings);
        filings++;
        LocalDate day = filing.publishedAt().toLocalDate();
        newest = newest == null || day.isAfter(newest) ? day : newest;
        // The rule holds where its parts do: places are looked up for the few that are shown.
        boolean hit =
                tallies.stream().map(tally -> tally.ask(reading)).reduce(Truth.TRUE, Truth::and)
                        == Truth.TRUE;
        tallies.forEach(tally -> tally.count(hit));
        if (!hit) {
            return null;
        }
        hits++;
        hitsByDay.merge(day, 1, Integer::sum);
        if (samples.size() < SAMPLES
                && Matcher.match(written.rule(), reading)
                        instanceof Verdict.Fires(List<Reason> reasons)) {
            samples.add(
                    new Sample(
                            filing.filingId(),
                            filing.ticker(),
                            filing.title(),
                            filing.publishedAt(),
                            reasons));
        }
        return reading;
    }

    /** What the rule itself and the filings say against it; of a word that it names twice once. */
    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>(Lint.of(written.text()));
        if (filings >= TELLING) {
            tallies.forEach(tally -> remark(tally, remarks));
        }
        return remarks.stream().distinct().toList();
    }

    private void remark(Tally tally, List<Remark> remarks) {
        RulePart part = tally.part();
        if (part.kind() == RulePart.Kind.WORDS && tally.holds() * 5 > filings) {
            remarks.add(
                    new Remark(
                            Remark.Kind.FREQUENT,
                            part.clause(),
                            "It stands in %d of the %d filings that were looked at."
                                    .formatted(tally.holds(), filings),
                            null));
        }
        boolean whole = tally.parts().isEmpty() || part.kind() == RulePart.Kind.TOGETHER;
        if (whole && tally.holds() == 0) {
            remarks.add(neverHits(part.clause()));
        }
        tally.parts().forEach(each -> remark(each, remarks));
    }

    private Remark neverHits(String clause) {
        boolean word = Lint.isWholeWord(clause);
        return new Remark(
                word ? Remark.Kind.WHOLE_WORD : Remark.Kind.NEVER_HITS,
                clause,
                word
                        ? "It stands in none of the %d filings as a whole word; a * finds longer ones."
                                .formatted(filings)
                        : "It holds in none of the %d filings that were looked at."
                                .formatted(filings),
                word ? clause + "*" : null);
    }
}
