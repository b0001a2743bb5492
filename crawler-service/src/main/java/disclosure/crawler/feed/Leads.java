package disclosure.crawler.feed;

import java.util.List;

/** Where a page leads that lies at the place of a document. */
public sealed interface Leads {

    /** It is the document. */
    record Nowhere() implements Leads {}

    /**
     * It is none: it names the filing's documents, the main one first.
     *
     * @param links never empty; none of them leads on
     */
    record To(List<Announcement.Link> links) implements Leads {}

    /** It is none, and the document it speaks of is not to be had yet. */
    record NotYet(String words) implements Leads {}
}
