package disclosure.crawler.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Tells the rows of one kind and one feed, in order.
 *
 * <p>Normally a row is sent right after its commit, without waiting for the broker. After a start
 * or a failure there are older rows to be told first; from then on until none is left, only {@link
 * #relay()} sends.
 */
public final class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class);
    private static final int BATCH = 500;

    private final UntoldRows rows;
    private final Teller teller;
    private final Executor marking;

    /** Rows whose fate is not known yet; guarded by this. */
    private final Set<Long> inFlight = new HashSet<>();

    /** Rows the last round found unmarked; guarded by this. */
    private Set<Long> seen = Set.of();

    /** True while older rows may be waiting; guarded by this. */
    private boolean behind = true;

    /** True after a failure: then one row is tried before many; guarded by this. */
    private boolean doubtful;

    /**
     * An outbox that begins with what an earlier life left.
     *
     * @param marking runs the marking, which waits for the database; must not be the caller's
     *     thread, which has a feed to poll
     */
    public Outbox(UntoldRows rows, Teller teller, Executor marking) {
        this.rows = rows;
        this.teller = teller;
        this.marking = marking;
    }

    /** Another replica may have left rows: they go first. */
    public synchronized void resume() {
        behind = true;
    }

    /**
     * True when nothing waits and nothing is under way: then nothing comes but by {@link #tell}.
     */
    public synchronized boolean isQuiet() {
        return !behind && inFlight.isEmpty() && seen.isEmpty();
    }

    /** Tells rows that were just committed; does nothing while older ones are waiting. */
    public synchronized void tell(List<Untold> fresh) {
        if (!behind && !fresh.isEmpty()) {
            send(fresh);
        }
    }

    /**
     * Tells what stayed unmarked. Called again and again by one thread.
     *
     * @return true when more may be waiting
     */
    public boolean relay() {
        synchronized (this) {
            if (!inFlight.isEmpty()) {
                return true;
            }
        }
        List<Untold> waiting = rows.oldest(BATCH);
        synchronized (this) {
            if (waiting.isEmpty()) {
                behind = false;
                doubtful = false;
                seen = Set.of();
                return false;
            }
            if (!behind && !stuck(waiting)) {
                return false;
            }
            if (!inFlight.isEmpty()) {
                return true;
            }
            behind = true;
            send(doubtful ? waiting.subList(0, 1) : waiting);
            return true;
        }
    }

    /** While all is well a row may be seen between its commit and its mark, but not twice. */
    private boolean stuck(List<Untold> waiting) {
        Set<Long> before = seen;
        seen = waiting.stream().map(Untold::row).collect(Collectors.toSet());
        return seen.stream().anyMatch(before::contains);
    }

    private void send(List<Untold> batch) {
        List<CompletableFuture<?>> answers = new ArrayList<>(batch.size());
        for (Untold untold : batch) {
            inFlight.add(untold.row());
            answers.add(start(untold));
        }
        var _ =
                CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                        .handleAsync((ok, failure) -> settle(batch, answers), marking);
    }

    private CompletableFuture<?> start(Untold untold) {
        try {
            return teller.tell(untold).toCompletableFuture();
        } catch (RuntimeException e) {
            // The emitter refuses when its buffer is full or its channel is closed.
            return CompletableFuture.failedFuture(e);
        }
    }

    private boolean settle(List<Untold> batch, List<CompletableFuture<?>> answers) {
        boolean marked = false;
        try {
            List<Long> told = told(batch, answers);
            if (!told.isEmpty()) {
                rows.markTold(told);
            }
            marked = told.size() == batch.size();
        } catch (RuntimeException e) {
            LOG.warnf(e, "told %d rows and could not mark them: they are told again", batch.size());
        } finally {
            settled(batch, marked);
        }
        return marked;
    }

    private synchronized void settled(List<Untold> batch, boolean marked) {
        batch.forEach(untold -> inFlight.remove(untold.row()));
        doubtful = !marked;
        if (!marked) {
            behind = true;
        }
    }

    /**
     * The rows to mark: those the broker has, except where an earlier one of the same key failed.
     * They are told again after it, so that the last word about an issuer stays the last.
     */
    private static List<Long> told(List<Untold> batch, List<CompletableFuture<?>> answers) {
        List<Long> told = new ArrayList<>();
        Set<String> broken = new HashSet<>();
        for (int i = 0; i < batch.size(); i++) {
            Untold untold = batch.get(i);
            if (answers.get(i).isCompletedExceptionally()) {
                if (broken.isEmpty()) {
                    LOG.warnf(
                            "%s was not told and is tried again: %s",
                            untold.id(), answers.get(i).exceptionNow().getMessage());
                }
                broken.add(untold.key());
            } else if (!broken.contains(untold.key())) {
                told.add(untold.row());
            }
        }
        return told;
    }
}
