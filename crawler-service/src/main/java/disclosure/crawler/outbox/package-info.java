/**
 * Telling the world what is written in our rows. In come rows that were just committed and rows
 * that are still unmarked; out go records on Kafka and, once the broker has acknowledged them,
 * marks in the rows. The rows themselves belong to {@code filing} and {@code document}.
 *
 * <p>The broker may be away, the database may be away, the process may end between any two steps: a
 * row is then told again, later. Nothing is lost; a record may come twice, under the same id.
 */
@NullMarked
package disclosure.crawler.outbox;

import org.jspecify.annotations.NullMarked;
