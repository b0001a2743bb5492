/**
 * What lies ahead of an issuer, as its filings say: disclosures, meetings, days of distributions,
 * halts, unlocks.
 *
 * <p>In comes a structured filing, out come its {@link ScheduledEvents}; in come those of all
 * filings of an issuer, out comes one {@link Calendar}. What may go wrong: a meeting that is named
 * differently when it is put off stands there twice; an event that no filing told of beforehand is
 * not there.
 */
@NullMarked
package disclosure.parser.calendar;

import org.jspecify.annotations.NullMarked;
