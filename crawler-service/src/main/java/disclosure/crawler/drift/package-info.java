/**
 * The canary: tells when an exchange begins to answer in another shape, before anything is lost by
 * it. In come the answers of feeds; out go warnings for operators, a metric, and on disk the last
 * answer of the old shape beside the first one of the new.
 *
 * <p>A shape is which keys there are and what kinds of values, or which elements and classes; how
 * often and with what content is no part of it. A shape is learnt from some answers first. What
 * cannot be written to disk is logged, nothing else.
 */
@NullMarked
package disclosure.crawler.drift;

import org.jspecify.annotations.NullMarked;
