package disclosure.crawler.poll;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One site's lease as this replica knows it. */
final class HeldLease {

    private static final Logger LOG = Logger.getLogger(HeldLease.class);

    private final String site;
    private final String owner;
    private final Duration term;
    private final Leases leases;
    private final AtomicBoolean acquiring = new AtomicBoolean();
    private volatile @Nullable Lease lease;
    private volatile long renewedAtNanos = System.nanoTime();
    private volatile long usableFromNanos = System.nanoTime();

    HeldLease(String site, String owner, Duration term, Leases leases) {
        this.site = site;
        this.owner = owner;
        this.term = term;
        this.leases = leases;
    }

    String site() {
        return site;
    }

    /**
     * Null while another replica has the site, and as soon as another could have it: a machine that
     * stood still for a while does not know. After a takeover the one before gets as long to
     * notice.
     */
    @Nullable Lease current() {
        long now = System.nanoTime();
        boolean sure = now - renewedAtNanos < term.toNanos() - margin();
        return sure && now - usableFromNanos >= 0 ? lease : null;
    }

    /**
     * A pass goes on for long; its next page is not asked for once another replica could ask, too.
     *
     * @throws Lease.Lost when the lease is no longer sure
     */
    void confirm(Lease watching) {
        if (!watching.equals(current())) {
            throw new Lease.Lost(watching);
        }
    }

    private long margin() {
        return term.toNanos() / 5;
    }

    /** Somebody else has it, as a registration found out. */
    void lost() {
        lease = null;
    }

    /** Takes the site or renews it, waiting for a page that is being registered under it. */
    void acquire() {
        if (!acquiring.compareAndSet(false, true)) {
            return;
        }
        try {
            long asked = System.nanoTime();
            settle(asked, leases.acquire(site, owner, term));
        } catch (RuntimeException e) {
            LOG.warnf("the lease of site %s was not renewed: %s", site, e.getMessage());
        } finally {
            acquiring.set(false);
        }
    }

    /**
     * The database has said who has the site.
     *
     * @param asked when it was asked, by {@link System#nanoTime}
     * @param now ours; empty while another replica has it
     */
    synchronized void settle(long asked, Optional<Lease> now) {
        Lease before = lease;
        // An answer that was long in coming says nothing of the time since a later question.
        renewedAtNanos = asked - renewedAtNanos > 0 ? asked : renewedAtNanos;
        if (before == null) {
            // A first token follows nobody, or somebody who gave the site back.
            boolean takenOver = now.isPresent() && now.get().token() > 1;
            usableFromNanos = asked + (takenOver ? margin() : 0);
        }
        lease = now.orElse(null);
        if (before == null && now.isPresent()) {
            LOG.infof("watching site %s, lease %d", site, now.get().token());
        }
        if (before != null && now.isEmpty()) {
            LOG.warnf("site %s was taken over by another replica", site);
        }
    }

    /** Gives the site back, if it is ours. */
    void release() {
        Lease last = lease;
        lease = null;
        if (last != null) {
            leases.release(last);
        }
    }
}
