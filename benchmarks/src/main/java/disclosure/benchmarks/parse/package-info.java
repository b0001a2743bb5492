/**
 * What reading costs: the whole structuring of a PDF beside PDFBox's text extraction alone, the
 * same in a process of its own as the service does it, and {@code pdftotext} where it is installed.
 * The files are the PDFs of {@code ../shared/corpus} or of the folder given; quote ratios of one
 * run, for the machine and the files decide the milliseconds.
 */
@NullMarked
package disclosure.benchmarks.parse;

import org.jspecify.annotations.NullMarked;
