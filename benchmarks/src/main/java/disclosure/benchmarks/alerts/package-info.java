/**
 * How fast alerts come. In come a built alert-service, real PostgreSQL and Kafka, many
 * subscriptions and structured filings of real size; out come filings matched per second in a
 * burst, the time from a record's sending to the commit of its alerts at a steady rate, what one
 * tenant with very many rules costs the others, and where the time goes. A service that does not
 * come up ends the measurement with its last lines.
 */
@NullMarked
package disclosure.benchmarks.alerts;

import org.jspecify.annotations.NullMarked;
