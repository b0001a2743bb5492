/**
 * A document's blocks in, its headings out with level and place. Numbers inside sentences are not
 * headings.
 */
@NullMarked
package disclosure.parser.extract.sections;

import org.jspecify.annotations.NullMarked;
