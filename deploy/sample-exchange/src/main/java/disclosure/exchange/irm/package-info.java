/**
 * The investor platform of Shenzhen's companies (互动易): one search over records of investor
 * relations and over questions with their answers. Form posts or query strings in, JSON out, times
 * as strings of epoch milliseconds; hits of a key word are marked character by character.
 */
@NullMarked
package disclosure.exchange.irm;

import org.jspecify.annotations.NullMarked;
