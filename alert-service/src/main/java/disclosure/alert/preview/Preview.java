package disclosure.alert.preview;

import disclosure.alert.filings.FilingQuery;
import disclosure.alert.filings.StoredFilings;
import disclosure.alert.match.Reading;
import disclosure.alert.subscription.RuleBook.Draft;
import disclosure.alert.subscription.StandingRules;
import disclosure.events.FilingStructured;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/** Tries a rule on what the parser-service holds. */
@ApplicationScoped
class Preview {

    /** Takes the lines of the answer. */
    interface Sink {
        void line(PreviewLine line) throws IOException;
    }

    private static final int STEP = 250;

    private final StoredFilings filings;
    private final StandingRules rules;
    private final PreviewConfig config;
    private final Clock clock;

    Preview(StoredFilings filings, StandingRules rules, PreviewConfig config, Clock clock) {
        this.filings = filings;
        this.rules = rules;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param bearer the caller's token, which must be one that may read filings
     */
    void run(Draft draft, int days, String bearer, Sink sink) throws IOException {
        Trial trial = new Trial(draft.rule(), draft.listings());
        Overlap overlap = new Overlap(rules, trial.rule(), clock.instant(), config.mostOverlaps());
        LocalDate since = since(days);
        Set<String> tickers = tickers(draft);
        // No company on its lists is none, not any.
        if (!tickers.isEmpty() || !trial.rule().choosesCompanies()) {
            FilingQuery query =
                    new FilingQuery(
                            since, tickers, trial.rule().exchanges(), trial.rule().categories());
            filings.each(query, bearer, event -> next(event, trial, overlap, sink));
        }
        sink.line(result(draft, trial, overlap, since));
    }

    /** No exchange is a day ahead of this. */
    private LocalDate since(int days) {
        Instant begin = clock.instant().minus(days, ChronoUnit.DAYS);
        return LocalDate.ofInstant(begin, ZoneOffset.UTC);
    }

    /** The first day counts, and so does today. */
    private long days(LocalDate since, Trial trial) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate newest = trial.newest();
        LocalDate last = newest == null || newest.isBefore(today) ? today : newest;
        return ChronoUnit.DAYS.between(since, last) + 1;
    }

    private static Set<String> tickers(Draft draft) {
        Set<String> tickers = new HashSet<>(draft.rule().rule().tickers());
        tickers.addAll(draft.listings().tickers());
        return tickers;
    }

    private boolean next(FilingStructured event, Trial trial, Overlap overlap, Sink sink)
            throws IOException {
        Reading hit = trial.read(event);
        if (hit != null) {
            overlap.compare(hit);
        }
        if (trial.filings() % STEP == 0) {
            sink.line(
                    new PreviewLine.Progress(
                            "progress",
                            trial.filings(),
                            trial.hits(),
                            event.filing().publishedAt().toLocalDate()));
        }
        return trial.filings() < config.mostFilings();
    }

    private PreviewLine.Result result(Draft draft, Trial trial, Overlap overlap, LocalDate since) {
        return new PreviewLine.Result(
                "result",
                draft.rule().text().canonical(),
                since,
                trial.filings(),
                trial.filings() < config.mostFilings(),
                trial.hits(),
                Math.round(100.0 * trial.hits() / days(since, trial)) / 100.0,
                trial.hitsByDay().entrySet().stream()
                        .map(day -> new PreviewLine.Day(day.getKey(), day.getValue()))
                        .toList(),
                trial.samples(),
                trial.clauses(),
                trial.remarks(),
                draft.warnings(),
                overlap.most(),
                overlap.compared());
    }
}
