package disclosure.alert.arrival;

import disclosure.alert.arrival.Patience.Outcome;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what filings raised on a thread of its own, while the next ones are matched: what gathers
 * during one transaction goes into the next one together. Whatever waits here is not acknowledged
 * yet.
 */
@ApplicationScoped
class KeepingTurns {

    /** Takes what became of a filing; is interrupted when the service stops. */
    interface Then {
        void take(Outcome<?> outcome) throws InterruptedException;
    }

    private record Waiting(String company, List<Turn> turns, Then then) {

        int alerts() {
            return turns.stream().mapToInt(turn -> turn.raised().size()).sum();
        }

        String filingId() {
            return turns.getFirst().filing().filingId();
        }
    }

    /** Bounds what is held in memory: a filing with its text is some ten kilobytes. */
    private static final int MOST = 64;

    private final Keeping keeping;
    private final Patience patience;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST);
    private final Set<String> companies = new HashSet<>();
    private @Nullable Thread loop;

    KeepingTurns(Keeping keeping, Patience patience) {
        this.keeping = keeping;
        this.patience = patience;
    }

    void start(@Observes StartupEvent event) {
        loop = Thread.ofPlatform().name("keeping-turns").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (loop != null) {
            loop.interrupt();
            loop.join(Duration.ofSeconds(1));
        }
    }

    /**
     * Waits until no filing of this company waits here: an issuer's filings stay in order, and what
     * was told of a filing is seen when its next stage arrives.
     */
    synchronized void await(String company) throws InterruptedException {
        while (companies.contains(company)) {
            wait();
        }
    }

    /**
     * Adds a filing, after {@link #await} of its company. Waits while very many others are waiting.
     *
     * @param turns at least one
     */
    void add(String company, List<Turn> turns, Then then) throws InterruptedException {
        synchronized (this) {
            companies.add(company);
        }
        queue.put(new Waiting(company, turns, then));
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                settle(next());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Filings that wait, in their order: the first one, and others while the alerts are few. */
    private List<Waiting> next() throws InterruptedException {
        List<Waiting> together = new ArrayList<>();
        Waiting following = queue.take();
        int alerts = 0;
        while (following != null) {
            together.add(following);
            alerts += following.alerts();
            Waiting after = queue.peek();
            boolean fits = after != null && alerts + after.alerts() <= Turns.MOST;
            following = fits ? queue.poll() : null;
        }
        return together;
    }

    private void settle(List<Waiting> together) throws InterruptedException {
        List<String> filings = together.stream().map(Waiting::filingId).toList();
        Outcome<Boolean> outcome = patience.settle(filings, () -> keep(together));
        if (outcome instanceof Outcome.Refused && together.size() > 1) {
            // One of them is at fault, and the others shall not suffer for it.
            for (Waiting each : together) {
                settle(List.of(each));
            }
            return;
        }
        for (Waiting each : together) {
            each.then().take(outcome);
            leave(each.company());
        }
    }

    /** One filing may fill several transactions; several filings share one. */
    private boolean keep(List<Waiting> together) {
        List<Turn> turns = together.stream().flatMap(each -> each.turns().stream()).toList();
        if (together.size() > 1) {
            keeping.keep(turns);
        } else {
            turns.forEach(turn -> keeping.keep(List.of(turn)));
        }
        return true;
    }

    private synchronized void leave(String company) {
        companies.remove(company);
        notifyAll();
    }
}
