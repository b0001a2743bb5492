package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.FactTable;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import disclosure.parser.extract.fact.StatedDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plans as tables list them, one a row: {@code 股东名称 | 计划减持数量 | 计划减持比例 | 减持方式 | 减持期间}. */
final class PlanTables {

    private static final Pattern HOLDER = Pattern.compile("股东|姓名|名称|增持人|增持主体|减持主体");
    private static final Pattern SHARES =
            Pattern.compile(
                    "(?:计划|拟)(?:增持|减持)(?!.*(?:比例|价格|方式|来源|原因)).{0,8}(?:数量|股数|股份)"
                            + "|(?:增持|减持)(?:股份)?(?:数量|股数)(?:的)?(?:上限|不超过)");
    private static final Pattern RATIO = Pattern.compile("(?:增持|减持).{0,8}比例|占.{0,8}总股本");
    private static final Pattern TIME = Pattern.compile("(?:增持|减持)?(?:期间|时间|区间)(?!价)");
    private static final Pattern METHOD = Pattern.compile("方式");

    /** What stands before the number of a cell. */
    private static final Pattern AT_MOST = Pattern.compile("^(?:合计)?(?:不超过|不高于|不多于|上限|至多)[:]?");

    private PlanTables() {}

    static List<PlannedTrade> in(Findings found) {
        List<PlannedTrade> plans = new ArrayList<>();
        for (FactTable table : found.tables()) {
            if (table.column(SHARES) >= 0 && table.column(HOLDER) >= 0) {
                for (List<Stated<String>> row : table.rows()) {
                    PlannedTrade plan = plan(found, table, row);
                    if (plan != null) {
                        plans.add(plan);
                    }
                }
            }
        }
        return plans;
    }

    private static @Nullable PlannedTrade plan(
            Findings found, FactTable table, List<Stated<String>> row) {
        List<Stated<String>> bare = row.stream().map(PlanTables::bare).toList();
        Stated<BigDecimal> shares = table.number(bare, table.column(SHARES));
        Stated<String> holder = FactTable.name(found, row, table.column(HOLDER));
        if (shares == null || holder == null || shares.value().signum() == 0) {
            return null;
        }
        Stated<String> how = FactTable.words(row, table.column(METHOD));
        return new PlannedTrade(
                holder,
                shares,
                table.ratio(bare, table.column(RATIO)),
                null,
                how == null ? null : Methods.in(found, how.start(), how.end()),
                time(row, table.column(TIME)));
    }

    private static Stated<String> bare(Stated<String> cell) {
        Matcher most = AT_MOST.matcher(cell.value());
        return most.find()
                ? new Stated<>(
                        cell.value().substring(most.end()), cell.start() + most.end(), cell.end())
                : cell;
    }

    private static StatedDays.@Nullable Span time(List<Stated<String>> row, int column) {
        Stated<LocalDate> from = FactTable.day(row, column, false);
        Stated<LocalDate> to = FactTable.day(row, column, true);
        return from == null || to == null || from.equals(to) ? null : new StatedDays.Span(from, to);
    }
}
