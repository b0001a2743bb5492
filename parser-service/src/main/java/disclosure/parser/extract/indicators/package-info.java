/**
 * The main indicators of periodic reports: the tables in which a report states revenue, profit,
 * earnings per share, return on equity, assets and cash flow in; one {@code financial-indicators}
 * fact for each indicator and period out.
 *
 * <p>Only those tables are read, not the statements further down, and the first statement of an
 * indicator counts. A value printed as a dash or as not applicable is absent. What may go wrong: a
 * table whose columns do not say which period they are of is left alone.
 */
@NullMarked
package disclosure.parser.extract.indicators;

import org.jspecify.annotations.NullMarked;
