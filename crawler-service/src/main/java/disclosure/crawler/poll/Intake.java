package disclosure.crawler.poll;

import disclosure.crawler.document.DocumentQueue;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.filing.FilingRegister;
import disclosure.crawler.filing.Registered;
import disclosure.crawler.outbox.Untold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** Takes a page in: lease, filings and downloads in one transaction, or none of it. */
@ApplicationScoped
class Intake {

    /**
     * Takes one page in.
     *
     * @param filings to be told once committed
     * @param documents whose fate is decided already, to be told too
     */
    record Taken(List<Untold> filings, List<Untold> documents) {}

    private final Leases leases;
    private final FilingRegister filings;
    private final DocumentQueue documents;

    Intake(Leases leases, FilingRegister filings, DocumentQueue documents) {
        this.leases = leases;
        this.filings = filings;
        this.documents = documents;
    }

    /**
     * Takes one page in.
     *
     * @throws Lease.Lost when another replica owns the feed; then nothing was written
     */
    @Transactional
    Taken take(Lease lease, String feed, FeedAnswer.Page page, boolean silent) {
        leases.confirm(lease);
        Registered registered =
                filings.register(
                        feed,
                        page.announcements(),
                        Objects.requireNonNull(page.arrivedAt(), "a live page has its time"),
                        silent);
        return new Taken(registered.untold(), documents.enqueue(registered));
    }
}
