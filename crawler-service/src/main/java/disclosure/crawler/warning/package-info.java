/**
 * What operators should look at although polls go well: answers in another shape, an improbable
 * silence, filings that a source counts and we lack. In come words, out they go with {@code GET
 * /api/sources} of any replica, until they are withdrawn or a day old.
 */
@NullMarked
package disclosure.crawler.warning;

import org.jspecify.annotations.NullMarked;
