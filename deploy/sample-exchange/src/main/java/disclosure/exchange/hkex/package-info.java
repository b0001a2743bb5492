/**
 * The Hong Kong exchange's news site (披露易): the files of latest releases in English and Chinese,
 * the title search, the lists that lead from a stock code to its internal id, the documents. JSON,
 * once inside a JSON string; times to the minute; one row may concern several stocks.
 */
@NullMarked
package disclosure.exchange.hkex;

import org.jspecify.annotations.NullMarked;
