/**
 * The product as its users meet it: the three services as packaged, a real broker and database, the
 * sample exchange, and a fund's own webhook receiver. A test puts something on the exchange and
 * asks what reached the fund.
 */
@NullMarked
package disclosure.wholepath;

import org.jspecify.annotations.NullMarked;
