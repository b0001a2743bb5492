package disclosure.parser.extract.indicators;

import java.math.BigDecimal;

/**
 * A value in full units and where it is printed.
 *
 * @param value money in full units, ratios as fractions
 */
record Amount(BigDecimal value, int start, int end) {}
