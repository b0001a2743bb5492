/**
 * Documents as a word processor keeps them: paragraphs in, a small .docx out, the same each time.
 */
@NullMarked
package disclosure.exchange.word;

import org.jspecify.annotations.NullMarked;
