/**
 * Facts about letters of inquiry and the answers to them.
 *
 * <p>In comes a filing; out comes a fact or none, each value with its place. What may go wrong: a
 * title inside a title.
 */
@NullMarked
package disclosure.parser.extract.inquiry;

import org.jspecify.annotations.NullMarked;
