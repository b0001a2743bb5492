/**
 * XML bytes in, lines out: one per value with the name of its element before it, and one per group.
 * A file that declares entities is refused, so none is ever expanded or fetched.
 */
@NullMarked
package disclosure.parser.document.xml;

import org.jspecify.annotations.NullMarked;
