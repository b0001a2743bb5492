/**
 * A small exchange for demonstrations, tests, load and chaos. It speaks the protocols of real
 * exchanges, byte shapes and habits included, and publishes fictional filings of fictional issuers
 * on a virtual clock. Whoever controls it publishes, corrects and withdraws filings and throws
 * faults, over HTTP under {@code /control}. It listens on the loopback interface only.
 */
@NullMarked
package disclosure.exchange;

import org.jspecify.annotations.NullMarked;
