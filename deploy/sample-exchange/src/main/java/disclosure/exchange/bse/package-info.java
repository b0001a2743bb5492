/**
 * The Beijing exchange's disclosure pages: the latest list, the search, the documents. In come form
 * posts, out come JSONP and documents as the real site answers them, with its cookie wall and its
 * refusal of clients that are no browsers.
 */
@NullMarked
package disclosure.exchange.bse;

import org.jspecify.annotations.NullMarked;
