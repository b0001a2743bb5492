/**
 * Standing rules of a tenant. In come requests over REST, one by one or thousands at once; out go
 * checked subscriptions, to the matcher the set of compiled rules, current as of the moment it
 * asks, and to those who explain or preview a rule the rule as it is written.
 *
 * <p>Every change writes the subscription log in its own transaction, so a replica that reads the
 * log's head before it matches knows every subscription whose creation was answered. A change of a
 * watchlist writes a log beside it and touches no rule. What may go wrong: input that is refused
 * with all its errors (400), a quota that is reached (403), a change made meanwhile by somebody
 * else (412), and a stored expression that an older version accepted and this one does not, which
 * is logged by id and passed over.
 */
@NullMarked
package disclosure.alert.subscription;

import org.jspecify.annotations.NullMarked;
