/**
 * A document's text in, dates with a stated meaning out. A date whose meaning the text does not say
 * is left alone.
 */
@NullMarked
package disclosure.parser.extract.dates;

import org.jspecify.annotations.NullMarked;
