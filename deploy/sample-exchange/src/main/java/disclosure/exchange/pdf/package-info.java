/**
 * Chinese PDFs without a font file. Paragraphs come in; bytes that PDFBox and poppler read back
 * character by character come out. Viewers show them with a Chinese font of the machine.
 */
@NullMarked
package disclosure.exchange.pdf;

import org.jspecify.annotations.NullMarked;
