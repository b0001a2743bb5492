/**
 * Filings that change an earlier one. In come a title and a text, out comes that it is a correction
 * ({@link disclosure.parser.extract.corrections.CorrectionWords}), which earlier filing it means
 * ({@link disclosure.parser.extract.corrections.Corrected}), and which values changed: as its own
 * text prints them, or by laying both texts side by side. Pure functions; what is held is looked up
 * by the caller. What cannot be told apart is left out: no link and no change is guessed.
 */
@NullMarked
package disclosure.parser.extract.corrections;

import org.jspecify.annotations.NullMarked;
