/**
 * Who files what and when: fictional issuers, kinds of filing with texts of our own, a seeded
 * generator and a virtual clock. Out come filings as the exchange knows them; the protocol packages
 * only show them.
 */
@NullMarked
package disclosure.exchange.market;

import org.jspecify.annotations.NullMarked;
