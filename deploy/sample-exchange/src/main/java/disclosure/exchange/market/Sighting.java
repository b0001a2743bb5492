package disclosure.exchange.market;

import java.time.Instant;

/**
 * The truth about a row: which filing a source shows under which id, for whoever judges a crawler.
 *
 * @param disclosureCode of the filing; the question's own number where it is an answer
 * @param source name of a list, {@code [a-z0-9]+}: several lists of one site are several sources
 * @param id what tells the row from others of this source
 * @param at since when it is shown
 */
public record Sighting(String disclosureCode, String source, String id, Instant at) {}
