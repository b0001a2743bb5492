/**
 * Who holds more than a twentieth of a class of shares: schedules 13D and 13G of the SEC, as XML,
 * HTML or typed text. Out comes one {@code beneficial-ownership} for each reporting person, as its
 * cover page states it: members of a group state the same shares, which must not be added up.
 *
 * <p>What may go wrong: cover pages whose rows stand in another order than their labels; their
 * values are left out.
 */
@NullMarked
package disclosure.parser.extract.beneficialowners;

import org.jspecify.annotations.NullMarked;
