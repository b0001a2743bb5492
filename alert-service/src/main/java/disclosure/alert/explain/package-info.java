/**
 * Says why there was an alert and why there was none. In come a subscription and a filing, or a
 * pasted text; out go the parts of each rule, true or false, with the places that say so, and the
 * step at which a match stopped. Stands beside {@code arrival}: it decides nothing, it asks.
 *
 * <p>What may go wrong: a filing that is not there (404), a token that may not read filings (403),
 * a parser-service that is away (503).
 */
@NullMarked
package disclosure.alert.explain;

import org.jspecify.annotations.NullMarked;
