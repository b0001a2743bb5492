/**
 * The Tokyo exchange's public list of timely disclosure: HTML pages of a day, a hundred rows each,
 * and the documents beside them. Withdrawn rows lose their link; a page behind the last, and a day
 * older than a month, is a 404; a day without disclosure is a page that says so.
 */
@NullMarked
package disclosure.exchange.tdnet;

import org.jspecify.annotations.NullMarked;
