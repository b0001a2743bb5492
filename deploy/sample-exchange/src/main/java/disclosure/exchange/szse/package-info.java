/**
 * The Shenzhen exchange's announcement list and its documents. JSON in, JSON out; the ids are those
 * of the central platform. Records of investor relations are not in this list.
 */
@NullMarked
package disclosure.exchange.szse;

import org.jspecify.annotations.NullMarked;
