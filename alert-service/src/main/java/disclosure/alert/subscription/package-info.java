/**
 * Standing rules of a tenant. In come requests over REST; out go checked subscriptions, and to the
 * matcher the set of compiled rules, current as of the moment it asks.
 *
 * <p>Every change writes the subscription log in its own transaction, so a replica that reads the
 * log's head before it matches knows every subscription whose creation was answered. What may go
 * wrong: input that is refused with all its errors (400), a change made meanwhile by somebody else
 * (412), and a stored expression that an older version accepted and this one does not, which is
 * logged by id and passed over.
 */
@NullMarked
package disclosure.alert.subscription;

import org.jspecify.annotations.NullMarked;
