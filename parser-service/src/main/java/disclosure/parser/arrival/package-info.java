/**
 * What drives the service: consumers of announcements and others of stored documents, so that a
 * long document never holds up a headline. Each keeps what arrived, tells it, and acknowledges
 * last; everything may arrive twice. What cannot be read at all goes to the dead letters with a
 * reason; where a machine is away, the record waits and order is kept.
 */
@NullMarked
package disclosure.parser.arrival;

import org.jspecify.annotations.NullMarked;
