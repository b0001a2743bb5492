package disclosure.parser.filing;

import disclosure.events.StructuredFiling;
import org.jspecify.annotations.Nullable;

/**
 * A filing as far as lists show it.
 *
 * @param filing without what may be large: sections, amounts, percentages, dates, references,
 *     tables, facts, questions and the comparison with another record
 * @param questions number of questions of an investor-relations record; null for other filings
 */
public record Brief(StructuredFiling filing, @Nullable Integer questions) {}
