/**
 * A document's text in, the announcements it names out, each once, with number and title as
 * printed.
 */
@NullMarked
package disclosure.parser.extract.references;

import org.jspecify.annotations.NullMarked;
