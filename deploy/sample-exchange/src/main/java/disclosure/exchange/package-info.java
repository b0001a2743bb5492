/**
 * A small exchange for demonstrations, tests, load and chaos. It speaks the protocols of real
 * exchanges, byte shapes and habits included, and publishes fictional filings of fictional issuers
 * on a virtual clock: the Beijing exchange alone, or with {@code --markets all} every host of
 * {@link disclosure.exchange.http.Host} on a port of its own, the same filing visible in several
 * places. Links inside answers lead to these ports. Whoever controls it publishes, corrects and
 * withdraws filings and throws faults, over HTTP under {@code /control} of the first port. It
 * listens on the loopback interface only.
 */
@NullMarked
package disclosure.exchange;

import org.jspecify.annotations.NullMarked;
