/**
 * PDF bytes in, printed lines out, page by page, in the order the page was written. Locked and damaged files are outcomes; a damaged page is left out and the rest is read.
 */
@NullMarked
package disclosure.parser.document.pdf;

import org.jspecify.annotations.NullMarked;
