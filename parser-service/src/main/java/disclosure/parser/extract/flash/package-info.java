/**
 * Facts about results that are published before their report.
 *
 * <p>In comes a filing; out comes a fact or none, each value with its place. What may go wrong:
 * tables whose columns do not say which period they are of; they are left alone.
 */
@NullMarked
package disclosure.parser.extract.flash;

import org.jspecify.annotations.NullMarked;
