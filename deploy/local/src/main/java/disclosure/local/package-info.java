/**
 * The whole product on one machine, without Docker: the engines, the sample exchange, the three
 * services as child processes, an echo webhook and one front door. In comes a configuration (ports,
 * data directory); out come running processes that stop together. What may go wrong is said in
 * words and names the cause: a port that is taken, a child that ended, a JDK too old.
 */
@NullMarked
package disclosure.local;

import org.jspecify.annotations.NullMarked;
