/**
 * Japan's statutory filings (EDINET v2): the keyed list of a day and the documents. Errors are
 * answered with status 200 and a status of their own inside, or, for a bad key, in another shape
 * altogether. A withdrawn row keeps its number and loses nearly everything else.
 */
@NullMarked
package disclosure.exchange.edinet;

import org.jspecify.annotations.NullMarked;
