/**
 * A title in, the category of the filing out. The subject of the title decides; a title that fits
 * no rule is {@code other}, never an error.
 */
@NullMarked
package disclosure.parser.extract.category;

import org.jspecify.annotations.NullMarked;
