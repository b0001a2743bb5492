package disclosure.crawler.poll;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.Logger;

/**
 * Keeps the leases of all sites renewed with one statement a turn, on a thread of its own, so that
 * a slow poll does not lose one and fifty sites cost no more than one.
 */
final class LeaseRenewal {

    private static final Logger LOG = Logger.getLogger(LeaseRenewal.class);

    private final String owner;
    private final Duration term;
    private final Leases leases;
    private final List<HeldLease> all = new CopyOnWriteArrayList<>();

    LeaseRenewal(String owner, Duration term, Leases leases) {
        this.owner = owner;
        this.term = term;
        this.leases = leases;
    }

    /** The lease of one more site, taken from the next turn on. */
    HeldLease add(String site) {
        HeldLease held = new HeldLease(site, owner, term, leases);
        all.add(held);
        return held;
    }

    void run(Stop stop) throws InterruptedException {
        do {
            renew();
        } while (!stop.within(term.dividedBy(3)));
        all.forEach(HeldLease::release);
    }

    private void renew() {
        try {
            long asked = System.nanoTime();
            Leases.Standing standing =
                    leases.renew(owner, term, all.stream().map(HeldLease::site).toList());
            for (HeldLease held : all) {
                String site = held.site();
                Lease ours = standing.renewed().get(site);
                if (ours != null) {
                    held.settle(asked, Optional.of(ours));
                } else if (standing.open().contains(site)) {
                    // May wait for a page that is being registered; the other sites must not.
                    Thread.ofVirtual().name("lease-" + site).start(held::acquire);
                } else {
                    held.settle(asked, Optional.empty());
                }
            }
        } catch (RuntimeException e) {
            LOG.warnf("the leases were not renewed: %s", e.getMessage());
        }
    }
}
