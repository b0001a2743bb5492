/**
 * The data tables of a document in; tables with header and rows out. Tables that only place text on
 * the page are not among them; a table without a header has an empty one.
 */
@NullMarked
package disclosure.parser.extract.tables;

import org.jspecify.annotations.NullMarked;
