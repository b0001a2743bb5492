/**
 * Facts of current reports on Form 8-K: officers and directors who come and go (item 5.02), and
 * agreements that are signed (item 1.01).
 *
 * <p>In comes a filing; out come facts, each value with its place, from sentences that state them
 * plainly. What may go wrong: a sentence that names several persons; it is left out where it is not
 * clear who is meant.
 */
@NullMarked
package disclosure.parser.extract.currentreport;

import org.jspecify.annotations.NullMarked;
