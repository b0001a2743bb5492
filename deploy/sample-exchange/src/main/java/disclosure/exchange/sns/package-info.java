/**
 * The investor platform of Shanghai's companies (上证e互动): HTML fragments of latest questions,
 * answers and records of investor relations, with times such as "an hour ago", and the records'
 * files.
 */
@NullMarked
package disclosure.exchange.sns;

import org.jspecify.annotations.NullMarked;
