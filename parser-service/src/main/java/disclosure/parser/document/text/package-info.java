/**
 * Plain text in, lines out. The encoding is found from the byte order mark, else UTF-8 if the bytes are valid UTF-8, else GB18030.
 */
@NullMarked
package disclosure.parser.document.text;

import org.jspecify.annotations.NullMarked;
