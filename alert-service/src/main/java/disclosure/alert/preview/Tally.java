package disclosure.alert.preview;

import disclosure.alert.match.Reading;
import disclosure.alert.match.RulePart;
import disclosure.keywords.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one part of a rule did over the filings that were looked at. */
final class Tally {

    /**
     * As it is shown.
     *
     * @param holds filings in which it holds
     * @param inHits of those the rule matches, how many it holds in
     * @param alone of those the rule matches, how many only for it among the alternatives it stands
     *     with; null where it is no alternative
     */
    record View(
            String clause,
            String kind,
            int holds,
            int inHits,
            @Nullable Integer alone,
            List<View> parts) {}

    private final RulePart part;
    private final List<Tally> parts;
    private Truth here = Truth.UNKNOWN;
    private int holds;
    private int inHits;
    private int alone;

    Tally(RulePart part) {
        this.part = part;
        this.parts = part.parts().stream().map(Tally::new).toList();
    }

    /** What the part is on a filing, which {@link #count} is to follow. */
    Truth ask(Reading reading) {
        here = part.holds().apply(reading);
        parts.forEach(each -> each.ask(reading));
        return here;
    }

    /** Counts the filing that was asked of last. */
    void count(boolean hit) {
        boolean holdsHere = here == Truth.TRUE;
        holds += holdsHere ? 1 : 0;
        inHits += holdsHere && hit ? 1 : 0;
        Tally only = null;
        int alternatives = 0;
        for (Tally each : parts) {
            each.count(hit);
            if (each.here == Truth.TRUE) {
                only = each;
                alternatives++;
            }
        }
        if (hit && part.kind() == RulePart.Kind.ANY && alternatives == 1 && only != null) {
            only.alone++;
        }
    }

    RulePart part() {
        return part;
    }

    int holds() {
        return holds;
    }

    List<Tally> parts() {
        return parts;
    }

    View view(boolean alternative) {
        boolean any = part.kind() == RulePart.Kind.ANY;
        return new View(
                part.clause(),
                part.kind().name(),
                holds,
                inHits,
                alternative ? alone : null,
                parts.stream().map(each -> each.view(any)).toList());
    }
}
