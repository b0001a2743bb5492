/**
 * What insiders of a company hold and trade: forms 3, 4 and 5 of the SEC, as XML, as EDGAR prints
 * them or typed. Out come open-market purchases and sales as {@code share-increase} and {@code
 * share-reduction}, every other line as {@code insider-transaction} or {@code insider-holding}.
 *
 * <p>What may go wrong: a price that is an average of many, whose range stands in a footnote; a
 * line without a price, which differs from a price of nothing; one form of several owners.
 */
@NullMarked
package disclosure.parser.extract.insiders;

import org.jspecify.annotations.NullMarked;
