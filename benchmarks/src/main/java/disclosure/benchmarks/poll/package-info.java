/**
 * What polls cost that find nothing. In comes a built crawler, a sample exchange whose clock stands
 * still, real PostgreSQL and Kafka; out come bytes allocated per poll of each feed, and the
 * processor's share, log lines and bytes of fifty feeds together. A crawler that does not come up
 * ends the measurement with its last lines.
 */
@NullMarked
package disclosure.benchmarks.poll;

import org.jspecify.annotations.NullMarked;
