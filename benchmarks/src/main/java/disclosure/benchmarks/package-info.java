/**
 * How fast the parts are that every filing passes through. Figures are printed, nothing is judged:
 * compare runs of one machine only, and quote medians.
 */
@NullMarked
package disclosure.benchmarks;

import org.jspecify.annotations.NullMarked;
