/**
 * A document's text in, sums of money and percentages out: value, currency, range, bound, what they
 * measure, whose and when, and the change on the year where the sentence says so.
 *
 * <p>Two steps. {@code PrintedFigures} finds what is printed as an amount or a percentage: numbers
 * with a unit, in digits or Chinese numerals. {@code SentenceFigures} then reads the words around
 * each in its sentence. Cells of tables take unit and meaning from the head of the table and of
 * their row. Figures that are neither (codes, years, ratios, speeds, counts) are left alone.
 */
@NullMarked
package disclosure.parser.extract.amounts;

import org.jspecify.annotations.NullMarked;
