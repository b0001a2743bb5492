/**
 * Alerts as a live stream (server-sent events). In come the sequence numbers of kept alerts, from
 * this replica by event and from others by looking; out goes, per connection, every alert of its
 * tenant in order.
 *
 * <p>The table is the buffer: a connection reads on from the last alert that its socket accepted,
 * so nothing is dropped and nothing piles up in memory. What may go wrong: a reader that stops
 * reading is disconnected and resumes by its last id; an id that is unknown here is answered by an
 * event {@code gap}.
 */
@NullMarked
package disclosure.alert.notify.stream;

import org.jspecify.annotations.NullMarked;
