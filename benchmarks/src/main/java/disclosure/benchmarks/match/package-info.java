/**
 * How fast rules are matched: our engine beside the oracle, Lucene Monitor, and Aho-Corasick with
 * an inverted index, on the same rules and the same filings. Real texts are read from {@code
 * ../shared/corpus} where that folder exists, else texts are made up; so quote ratios of one run,
 * and say which texts it had. All contestants are given folded text, because folding is the same
 * for all and measured apart.
 */
@NullMarked
package disclosure.benchmarks.match;

import org.jspecify.annotations.NullMarked;
