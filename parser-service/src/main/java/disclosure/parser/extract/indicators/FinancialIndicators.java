package disclosure.parser.extract.indicators;

import disclosure.events.Fact;
import disclosure.parser.document.Compact;
import disclosure.parser.document.DataTable;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the main indicators of annual, half-year and quarterly reports and of their abstracts. */
public final class FinancialIndicators implements FactReader {

    private static final Set<String> REPORTS =
            Set.of(
                    "annual-report",
                    "annual-report-summary",
                    "half-year-report",
                    "half-year-report-summary",
                    "quarterly-report");

    /** A report names itself within so many characters. */
    private static final int FIRST_WORDS = 1_500;

    /** One that nothing else tells as a report has its title at its very head. */
    private static final int TITLE_WORDS = 200;

    /** The heading above the first table stands within so many characters. */
    private static final int LOOK_ABOVE = 1_000;

    private static final int LEAST = 2;

    /** Tables between two of indicators: of remarks, or of another set of standards. */
    private static final int MOST_BETWEEN = 2;

    private static final Pattern HEADING =
            Pattern.compile("主要(?:的)?(?:会计|财务)(?:数据|指标|信息)|会计数据和(?:业务数据|财务指标)|财务数据摘要|盈利能力");

    @Override
    public List<Fact> in(FactSource source) {
        ReportPeriod period = period(source);
        if (period == null) {
            return List.of();
        }
        List<Statement> statements = new ArrayList<>();
        int between = 0;
        for (DataTable table : source.document().tables()) {
            List<Statement> found = IndicatorTable.in(source.document(), table, period);
            boolean begins = found.size() >= LEAST && isHeaded(source.document().text(), table);
            if (found.isEmpty() || (statements.isEmpty() && !begins)) {
                between += statements.isEmpty() ? 0 : 1;
            } else {
                found.forEach(one -> add(one, statements));
                between = 0;
            }
            if (between > MOST_BETWEEN) {
                break;
            }
        }
        return statements.stream().map(one -> one.fact(source.document())).toList();
    }

    /** The revenue of a form that states a total and a part of it is the part. */
    private static void add(Statement one, List<Statement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            Statement known = statements.get(i);
            if (known.isSameAs(one)) {
                if (isTotal(known) && !isTotal(one)) {
                    statements.set(i, one);
                }
                return;
            }
        }
        statements.add(one);
    }

    private static boolean isTotal(Statement statement) {
        return statement.label().words().contains("总收入");
    }

    private static @Nullable ReportPeriod period(FactSource source) {
        ReportPeriod announced = ReportPeriod.in(source.title());
        String text = source.document().text();
        if (!REPORTS.contains(source.category())) {
            return ReportPeriod.titled(text.substring(0, Math.min(TITLE_WORDS, text.length())));
        }
        return announced == null
                ? ReportPeriod.in(text.substring(0, Math.min(FIRST_WORDS, text.length())))
                : announced;
    }

    private static boolean isHeaded(String text, DataTable table) {
        int from = Math.max(0, table.start() - LOOK_ABOVE);
        int firstRow = text.indexOf('\n', table.start());
        int to = firstRow < 0 ? table.end() : Math.min(firstRow, table.end());
        return HEADING.matcher(Compact.of(text, from, to)).find();
    }
}
