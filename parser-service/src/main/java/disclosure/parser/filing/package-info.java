/**
 * Filings as they are known now. In come structured filings of any revision and stage, in any
 * order; out comes what to show and what to tell. One pure rule ({@link
 * disclosure.parser.filing.Progress}) decides what replaces what, so that nothing that arrives late
 * takes a filing back. Rows never leave this package.
 */
@NullMarked
package disclosure.parser.filing;

import org.jspecify.annotations.NullMarked;
