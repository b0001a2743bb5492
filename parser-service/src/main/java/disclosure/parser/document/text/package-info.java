/**
 * Plain text in, paragraphs out. Chinese text is left to its lines' places; other text is read as
 * typed for a printer of fixed width, with the page and table marks of old filings. Nothing goes
 * wrong here except size.
 */
@NullMarked
package disclosure.parser.document.text;

import org.jspecify.annotations.NullMarked;
