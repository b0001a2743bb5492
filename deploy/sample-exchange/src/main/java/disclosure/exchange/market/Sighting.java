package disclosure.exchange.market;

import java.time.Instant;

/**
 * The truth about a row: which filing a source shows under which id, for whoever judges a crawler.
 *
 * @param id what tells the row from others of this source
 * @param at since when it is shown
 */
public record Sighting(String disclosureCode, String source, String id, Instant at) {}
