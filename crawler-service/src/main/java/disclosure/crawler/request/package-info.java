/**
 * What holds of every REST route: what is refused, and how it is said. In come requests as callers
 * wrote them; out go RFC 9457 problems that name the field and the cause. A parameter or a key that
 * is not known is refused, not passed over: misspelt, it would show or fetch more than was asked
 * for.
 */
@NullMarked
package disclosure.crawler.request;

import org.jspecify.annotations.NullMarked;
