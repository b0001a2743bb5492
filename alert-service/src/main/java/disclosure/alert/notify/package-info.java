/**
 * Tells kept alerts to the channels of their tenant. In come the ids of an alert and of the
 * channels its subscription names ({@link disclosure.alert.notify.Deliveries}); out goes one row
 * per (alert, channel), attempted until it is delivered or given up.
 *
 * <p>What may go wrong: a receiver that is down, slow or gone is an {@link
 * disclosure.alert.notify.Outcome}, kept on the row and tried again by the schedule. A process that
 * dies in mid-attempt leaves a lease that runs out: the attempt is made again with the same id, so
 * receivers see every alert at least once. Each kind of channel lies in a folder of its own and
 * implements {@link disclosure.alert.notify.ChannelKind}; kinds never import each other.
 */
@NullMarked
package disclosure.alert.notify;

import org.jspecify.annotations.NullMarked;
