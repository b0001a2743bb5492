/**
 * Korea's disclosure system: the keyed JSON list, which knows the day of a filing, and the open
 * RSS, which knows the minute in UTC; receipt numbers join them. Every refusal is a status inside
 * HTTP 200, and an empty day is one of them.
 */
@NullMarked
package disclosure.exchange.dart;

import org.jspecify.annotations.NullMarked;
