/**
 * Facts about lawsuits and arbitration.
 *
 * <p>In comes a filing; out comes a fact or none, each value with its place. What may go wrong:
 * several cases in one filing, of which none is taken for all; claims beside what a court awards.
 */
@NullMarked
package disclosure.parser.extract.litigation;

import org.jspecify.annotations.NullMarked;
