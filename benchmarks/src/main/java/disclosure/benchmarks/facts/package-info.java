/**
 * How fast typed facts are read. In come announcements of the corpus, out comes their number a
 * second on one processor. The program measured is the one that {@code ./dev facts} starts, so JSON
 * in and out is part of the figure.
 */
@NullMarked
package disclosure.benchmarks.facts;

import org.jspecify.annotations.NullMarked;
