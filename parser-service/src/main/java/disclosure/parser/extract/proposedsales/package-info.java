/**
 * Notices of insiders that they are about to sell: form 144 of the SEC, filed as XML. Out comes one
 * {@code proposed-sale} for each class of shares, and one {@code earlier-sale} for each sale of the
 * past three months that the form lists; those are news of another day.
 */
@NullMarked
package disclosure.parser.extract.proposedsales;

import org.jspecify.annotations.NullMarked;
