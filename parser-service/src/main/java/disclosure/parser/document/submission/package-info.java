/**
 * A filing as EDGAR keeps it, one SGML file, in; the texts of its documents and the statements of
 * its header out. Documents that are pictures, archives or data for machines are left out. Nothing
 * in the file is expanded, so a part costs no more than its own bytes.
 */
@NullMarked
package disclosure.parser.document.submission;

import org.jspecify.annotations.NullMarked;
