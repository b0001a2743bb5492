package disclosure.wholepath;

import disclosure.exchange.http.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** What is thrown at the crawlers while the market day passes. */
final class Storm {

    private static final Duration TURN = Duration.ofSeconds(2);
    private static final int REPORT_EVERY = 5;

    /**
     * Left out, because nothing of it can be told from the truth and so nothing be asserted after
     * it. DOCUMENT_BROKEN and DOCUMENT_REPLACED give a document that is one by all signs: the
     * crawler keeps it, and a second look that finds other bytes rightly tells a revision.
     * MISSING_ATTACHMENT gives a row without a document: a filing without one until a later page
     * shows it.
     */
    private static final Set<Fault> NOT_FAULT_PAGES =
            EnumSet.of(Fault.DOCUMENT_BROKEN, Fault.DOCUMENT_REPLACED, Fault.MISSING_ATTACHMENT);

    private final MarketDay day;
    private final DayPlan plan;
    private final Random random;
    private final List<String> hosts;
    private final List<Fault> faults;
    private int deaths;

    Storm(MarketDay day, DayPlan plan) {
        this.day = day;
        this.plan = plan;
        this.random = new Random(plan.seed());
        this.hosts = List.copyOf(new TreeSet<>(day.hosts()));
        this.faults = new ArrayList<>(EnumSet.complementOf(EnumSet.copyOf(NOT_FAULT_PAGES)));
    }

    /** Blows until the exchange's day is over, then leaves a quiet exchange and two crawlers. */
    void blow() {
        day.pass(plan.speed());
        Instant end = day.opening().plus(plan.length());
        long turnsBetweenDeaths = plan.betweenDeaths().dividedBy(TURN);
        for (int turn = 1; day.now().isBefore(end); turn++) {
            throwFault();
            if (turn % turnsBetweenDeaths == 0) {
                day.killOne(deaths++ % 2);
            }
            if (turn % REPORT_EVERY == 0) {
                report(turn);
            }
            day.letPass(TURN);
        }
        day.pass(0);
        day.noFaults();
        day.startAll();
    }

    private void throwFault() {
        Fault fault = faults.get(random.nextInt(faults.size()));
        day.fault(fault.name(), hosts.get(random.nextInt(hosts.size())), 1 + random.nextInt(3));
    }

    private void report(int turn) {
        System.out.printf(
                "market day at %s: %d faults thrown, %d deaths, %d filings found, %d told%n",
                day.now(), turn, deaths, day.count("true"), day.count("told_at is not null"));
    }
}
