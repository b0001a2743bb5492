/**
 * Drives a structured filing through the service: in comes {@code FilingStructured} from Kafka, out
 * go kept alerts, each in one transaction with its deliveries, before the record is acknowledged.
 * One thread matches filings in their order, a second keeps what they raised, several filings
 * together; of many alerts those of tenants with few come first, and those of tenants with very
 * many on a third thread. Imported by nobody.
 *
 * <p>What may go wrong: bytes that are no event go to the dead-letter topic and the partition moves
 * on; a database that is away is waited for, for as long as it takes, so that the order stays; a
 * record that arrives twice raises nothing twice.
 */
@NullMarked
package disclosure.alert.arrival;

import org.jspecify.annotations.NullMarked;
