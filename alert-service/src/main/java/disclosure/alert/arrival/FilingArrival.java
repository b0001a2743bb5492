package disclosure.alert.arrival;

import disclosure.alert.alert.AlertStore;
import disclosure.alert.alert.WithheldMatches;
import disclosure.alert.match.Decision;
import disclosure.alert.match.Matcher;
import disclosure.alert.match.Reading;
import disclosure.alert.match.Rule;
import disclosure.alert.match.engine.Matches;
import disclosure.alert.subscription.StandingRules;
import disclosure.alert.ticker.SeenTickers;
import disclosure.events.Change;
import disclosure.events.FilingStructured;
import disclosure.events.Stage;
import disclosure.events.StructuredFiling;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Matches one filing at one stage and finds what is to be told of it. */
@ApplicationScoped
class FilingArrival {

    /**
     * A filing that is matched and whose rules of tenants with very many are not judged yet.
     *
     * @param late the tenants it is not finished for
     * @param began as {@link System#nanoTime} was when it arrived
     */
    record Rest(
            FilingStructured event,
            Reading reading,
            List<Rule> matching,
            Set<String> late,
            long began) {}

    /**
     * A filing that is matched.
     *
     * @param turns what is to be kept before the filing is acknowledged
     * @param rest what is left for {@link #finish} after that; null when nothing is
     * @param began as {@link System#nanoTime} was when it arrived
     */
    record Judged(List<Turn> turns, @Nullable Rest rest, long began) {}

    private static final Logger LOG = Logger.getLogger(FilingArrival.class);

    private final StandingRules rules;
    private final SeenTickers seen;
    private final WithheldMatches withheld;
    private final AlertStore alerts;
    private final Keeping keeping;
    private final MatchMeters meters;
    private final Clock clock;

    FilingArrival(
            StandingRules rules,
            SeenTickers seen,
            WithheldMatches withheld,
            AlertStore alerts,
            Keeping keeping,
            MatchMeters meters,
            Clock clock) {
        this.rules = rules;
        this.seen = seen;
        this.withheld = withheld;
        this.alerts = alerts;
        this.keeping = keeping;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Matches a filing and finds what is to be told of it, for tenants it does not match very
     * often. Safe to call again with the same event: nothing is kept twice.
     *
     * @param behind tenants for whom an earlier filing of the company is not finished yet: it comes
     *     first
     */
    Judged handle(FilingStructured event, Set<String> behind) {
        long began = System.nanoTime();
        Reading reading = new Reading(event.filing(), event.text());
        seen.note(reading.codes());
        reading.fold();
        StandingRules.Matching matching = meters.timed(() -> rules.matching(reading));
        meters.took(MatchMeters.Step.MATCH, began);
        matching.failures().forEach(failure -> failed(failure, event.filing()));
        if (matching.rules().isEmpty() && event.filing().revision() == 1) {
            return new Judged(List.of(), null, began);
        }
        // What a tenant wants to hear first comes in its first turn. Stable: the rest stays.
        List<Rule> sorted =
                matching.rules().stream().sorted(Comparator.comparing(Rule::priority)).toList();
        return first(event, matching.reading(), sorted, behind, began);
    }

    private Judged first(
            FilingStructured event,
            Reading reading,
            List<Rule> matching,
            Set<String> behind,
            long began) {
        Map<UUID, Integer> alerted = alerts.alerted(event.filing().filingId());
        List<Raised> changes = changes(event, alerted);
        Set<String> late = new HashSet<>(behind);
        late.addAll(Turns.crowded(matching, Rule::tenant));
        late.addAll(Turns.crowded(changes, Raised::tenant));
        Rest all = new Rest(event, reading, matching, late, began);
        Turns<Rule> rules = Turns.of(matching, Rule::tenant, late);
        Turns<Raised> told = Turns.of(changes, Raised::tenant, late);
        List<Turn> turns = new ArrayList<>();
        rules.now().forEach(some -> turns.add(judged(all, some, alerted.keySet())));
        told.now().forEach(some -> turns.add(new Turn(event.filing(), some)));
        turns.removeIf(turn -> turn.raised().isEmpty());
        // An earlier filing may still be about to tell them: whether it did is seen behind it.
        boolean done = rules.later().isEmpty() && told.later().isEmpty();
        boolean nothingLeft = done && (behind.isEmpty() || event.filing().revision() == 1);
        return new Judged(turns, nothingLeft ? null : all, began);
    }

    /** Keeps what was left. Safe to call again, too. */
    void finish(Rest rest) {
        StructuredFiling filing = rest.event().filing();
        Map<UUID, Integer> alerted = alerts.alerted(filing.filingId());
        Turns.of(rest.matching(), Rule::tenant, rest.late())
                .later()
                .forEach(some -> keeping.keep(List.of(judged(rest, some, alerted.keySet()))));
        Turns.of(changes(rest.event(), alerted), Raised::tenant, rest.late())
                .later()
                .forEach(some -> keeping.keep(List.of(new Turn(filing, some))));
        meters.handled(System.nanoTime() - rest.began());
    }

    private Turn judged(Rest all, List<Rule> some, Set<UUID> alerted) {
        long judging = System.nanoTime();
        List<Raised> raised = decide(all.event(), all.reading(), some, alerted);
        meters.took(MatchMeters.Step.JUDGE, judging);
        return new Turn(all.event().filing(), raised);
    }

    private void failed(Matches.Failure failure, StructuredFiling filing) {
        meters.failed();
        notEvaluated(failure.rule(), filing, failure.cause());
    }

    private static void notEvaluated(UUID rule, StructuredFiling filing, Throwable cause) {
        LOG.errorf(
                cause,
                "subscription not evaluated subscriptionId=%s filingId=%s",
                rule,
                filing.filingId());
    }

    private List<Raised> decide(
            FilingStructured event, Reading reading, List<Rule> matching, Set<UUID> alerted) {
        StructuredFiling filing = event.filing();
        // As the database keeps it, so that every telling of the alert says the same.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AlertOf alerts = new AlertOf(filing, now);
        Set<UUID> withheldBefore = withheldBefore(filing, matching);
        List<UUID> muted = new ArrayList<>();
        List<Raised> raised = new ArrayList<>();
        for (Rule rule : matching) {
            Decision decision =
                    Decision.of(
                            event.silent(),
                            rule.schedule(),
                            now,
                            alerted.contains(rule.id()),
                            withheldBefore.contains(rule.id()),
                            () -> Matcher.match(rule, reading));
            meters.decided(decision);
            switch (decision) {
                case Decision.Alert alert ->
                        raised.add(new Raised(rule, alerts.match(rule, alert.match().reasons())));
                case Decision.None none -> {
                    if (none.why() == Decision.Why.MUTED && !withheldBefore.contains(rule.id())) {
                        muted.add(rule.id());
                    }
                }
                case Decision.Broken broken -> notEvaluated(rule.id(), filing, broken.cause());
            }
        }
        if (!muted.isEmpty()) {
            withheld.note(muted, filing.filingId(), Decision.Why.MUTED, now);
        }
        raised.sort(Comparator.comparing(one -> one.rule().priority()));
        return raised;
    }

    /**
     * Rules that its headline matched while they were muted. A revision is matched like any other.
     */
    private Set<UUID> withheldBefore(StructuredFiling filing, List<Rule> matching) {
        return filing.stage() == Stage.FULL && filing.revision() == 1
                ? withheld.among(matching.stream().map(Rule::id).toList(), filing.filingId())
                : Set.of();
    }

    /** What became of the filing, for those who were told of it, whatever they would match now. */
    private List<Raised> changes(FilingStructured event, Map<UUID, Integer> alerted) {
        StructuredFiling filing = event.filing();
        Change change = filing.change();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AlertOf alerts = new AlertOf(filing, now);
        List<Raised> raised = new ArrayList<>();
        alerted.forEach(
                (id, told) -> {
                    Rule rule = rules.enabled(id);
                    if (rule != null
                            && change != null
                            && Decision.tellsChange(
                                    event.silent(),
                                    rule.schedule(),
                                    now,
                                    told,
                                    filing.revision(),
                                    change)) {
                        raised.add(new Raised(rule, alerts.change(rule, change)));
                    }
                });
        return raised;
    }
}
