/**
 * What comes back to the crawler: in come {@code FilingStructured} from Kafka, of which the number
 * that a document carries is kept; it stands in no list. Imported by nobody.
 *
 * <p>What may go wrong: bytes that are no event are passed over, because the alert service
 * dead-letters them; a database that is away is waited for; a record that arrives twice changes
 * nothing.
 */
@NullMarked
package disclosure.crawler.arrival;

import org.jspecify.annotations.NullMarked;
