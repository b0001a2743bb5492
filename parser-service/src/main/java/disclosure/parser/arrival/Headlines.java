package disclosure.parser.arrival;

import disclosure.events.Announced;
import disclosure.parser.filing.Filings;
import disclosure.parser.structure.FilingStructurer;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps and tells what an announcement alone says. */
@ApplicationScoped
class Headlines {

    private final FilingStructurer structurer;
    private final Filings filings;
    private final StructuredTopic topic;

    Headlines(FilingStructurer structurer, Filings filings, StructuredTopic topic) {
        this.structurer = structurer;
        this.filings = filings;
        this.topic = topic;
    }

    void tell(Announced filing) {
        filings.keep(filing, structurer.headline(filing), null)
                .ifPresent(event -> topic.tell(event, filing.revision()));
    }

    /**
     * Tells the headline of a document that overtook its announcement, which lies on another topic:
     * reading may take minutes, and whoever waits for a ticker need not wait for it.
     */
    void tellFirst(Announced filing) {
        boolean known =
                filings.find(filing.filingId())
                        .filter(kept -> kept.revision() >= filing.revision())
                        .isPresent();
        if (!known) {
            tell(filing);
        }
    }
}
