/**
 * Facts about money put into new or existing companies and projects.
 *
 * <p>In comes a filing; out comes a fact or none, each value with its place. What may go wrong:
 * capital before and after, and shares of several investors, beside what is put in now.
 */
@NullMarked
package disclosure.parser.extract.investment;

import org.jspecify.annotations.NullMarked;
