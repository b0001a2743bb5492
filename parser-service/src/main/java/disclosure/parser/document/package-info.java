/**
 * Bytes in, one document model out: pages, blocks and the joined text that every offset counts
 * into, whether the bytes were PDF, HTML or plain text.
 *
 * <p>The bytes are hostile until shown otherwise. What goes wrong is an outcome, never an
 * exception: damaged, locked, empty, oversized and unknown files each have a status and a reason in
 * words, and no file may take longer or more memory than {@link ReadingLimits} grants.
 */
@NullMarked
package disclosure.parser.document;

import org.jspecify.annotations.NullMarked;
