/** A text in, its language out, by the scripts it is written in. */
@NullMarked
package disclosure.parser.extract.language;

import org.jspecify.annotations.NullMarked;
