package disclosure.alert.match.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * All rules of all tenants, and which of them a filing matches. Any thread may call anything: one
 * change follows the other, and matches wait for nobody. A match sees every change that was made
 * before it began and none that was begun later.
 */
public final class Engine {

    /** Fewer removed rules are not worth the work. */
    private static final int FEW = 1_024;

    /** After so many filings the first guesses about frequencies can be judged. */
    private static final int LEARNED = 64;

    private record Change(UUID id, @Nullable Collection<Criterion> criteria) {}

    private final Values values = new Values();
    private final Frequencies frequencies = new Frequencies();
    private final ConcurrentLinkedQueue<Matching> idle = new ConcurrentLinkedQueue<>();
    private final ReentrantLock changing = new ReentrantLock();
    private final ReentrantLock tidying = new ReentrantLock();
    private volatile Index index = new Index(values, frequencies);

    /** Changes since tidying began; null while nobody tidies. */
    private @Nullable List<Change> missed;

    /** The rules that match whatever text may still come, as they stand now. */
    public Matches match(Filing filing) {
        Index.View view = index.view();
        Matching matching = idle.poll();
        if (matching == null) {
            matching = new Matching(values, frequencies, view, filing);
        }
        try {
            return matching.match(view, filing);
        } finally {
            idle.add(matching);
        }
    }

    /**
     * Adds a rule, in place of the one with the same id.
     *
     * @param criteria all must hold; none at all means every filing
     */
    public void put(UUID id, Collection<Criterion> criteria) {
        changing.lock();
        try {
            index.put(id, criteria);
            if (missed != null) {
                missed.add(new Change(id, Set.copyOf(criteria)));
            }
        } finally {
            changing.unlock();
        }
    }

    /** Takes a rule out; answers whether it was there. */
    public boolean remove(UUID id) {
        changing.lock();
        try {
            if (missed != null) {
                missed.add(new Change(id, null));
            }
            return index.remove(id);
        } finally {
            changing.unlock();
        }
    }

    public int size() {
        return index.standing();
    }

    /**
     * Whether {@link #tidy} would make matches faster: many rules were removed, or the filings show
     * frequencies that nobody could know when the rules were filed.
     */
    public boolean needsTidying() {
        Index now = index;
        boolean crowded = now.buried() > Math.max(FEW, now.standing() / 4);
        long before = now.learnedAtFirst();
        long since = frequencies.learned() - before;
        // First guesses are judged soon; later, when most of what is remembered is new.
        boolean outdated = since >= Math.clamp(3 * before, LEARNED, Frequencies.MEMORY / 2);
        return crowded || (outdated && now.standing() > FEW);
    }

    /**
     * Files all rules anew by what is known of frequencies now, and forgets those that were
     * removed. Takes seconds for a million rules; matches and changes go on meanwhile.
     */
    public void tidy() {
        tidying.lock();
        try {
            Index.View before = begin();
            Index fresh = new Index(values, frequencies);
            fresh.fileAll(before);
            // What was missed is made up for while others go on; only the last few must wait.
            int late;
            do {
                List<Change> changes = take();
                changes.forEach(change -> apply(change, fresh));
                late = changes.size();
            } while (late > FEW);
            replace(fresh);
        } finally {
            stopNoting();
            tidying.unlock();
        }
    }

    private Index.View begin() {
        changing.lock();
        try {
            missed = new ArrayList<>();
            return index.view();
        } finally {
            changing.unlock();
        }
    }

    private List<Change> take() {
        changing.lock();
        try {
            List<Change> taken = missed == null ? List.of() : missed;
            missed = new ArrayList<>();
            return taken;
        } finally {
            changing.unlock();
        }
    }

    private void replace(Index fresh) {
        changing.lock();
        try {
            if (missed != null) {
                missed.forEach(change -> apply(change, fresh));
            }
            missed = null;
            index = fresh;
            idle.clear();
        } finally {
            changing.unlock();
        }
    }

    private void stopNoting() {
        changing.lock();
        try {
            missed = null;
        } finally {
            changing.unlock();
        }
    }

    private static void apply(Change change, Index index) {
        if (change.criteria() == null) {
            index.remove(change.id());
        } else {
            index.put(change.id(), change.criteria());
        }
    }
}
