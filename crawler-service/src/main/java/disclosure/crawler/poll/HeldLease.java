package disclosure.crawler.poll;

import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps one site's lease renewed, on a thread of its own, so that a slow poll does not lose it. */
final class HeldLease {

    private static final Logger LOG = Logger.getLogger(HeldLease.class);

    private final String site;
    private final String owner;
    private final Duration term;
    private final Leases leases;
    private volatile @Nullable Lease lease;
    private volatile long renewedAtNanos = System.nanoTime();
    private volatile long usableFromNanos = System.nanoTime();

    HeldLease(String site, String owner, Duration term, Leases leases) {
        this.site = site;
        this.owner = owner;
        this.term = term;
        this.leases = leases;
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

    private long margin() {
        return term.toNanos() / 5;
    }

    /** Somebody else has it, as a registration found out. */
    void lost() {
        lease = null;
    }

    void run(Stop stop) throws InterruptedException {
        do {
            renew();
        } while (!stop.within(term.dividedBy(3)));
        Lease last = lease;
        lease = null;
        if (last != null) {
            leases.release(last);
        }
    }

    private void renew() {
        Lease before = lease;
        try {
            long asked = System.nanoTime();
            Optional<Lease> now = leases.acquire(site, owner, term);
            renewedAtNanos = asked;
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
        } catch (RuntimeException e) {
            LOG.warnf("the lease of site %s was not renewed: %s", site, e.getMessage());
        }
    }
}
