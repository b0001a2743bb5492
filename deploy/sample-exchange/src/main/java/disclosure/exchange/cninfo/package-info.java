/**
 * The central platform of the mainland's exchanges (巨潮资讯): the history query over Shanghai,
 * Shenzhen, Beijing and Hong Kong, the list of organisation ids, the documents. Form posts in, JSON
 * out. A wrong parameter is hardly ever an error here: it means no rows, or all of them; pages from
 * the 101st on are the first again.
 */
@NullMarked
package disclosure.exchange.cninfo;

import org.jspecify.annotations.NullMarked;
