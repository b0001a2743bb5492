package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.FactTable;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is held before and after trades as tables list it: {@code 股东名称 | 股份性质 | 减持前持股数量 | 减持后持股数量}.
 * Kinds of shares in rows of their own are parts of what is held.
 */
final class HeldTables {

    private static final Pattern HOLDER = Pattern.compile("股东|姓名|名称|信息披露义务人");
    private static final Pattern KIND = Pattern.compile("股份性质|股份类别");
    private static final Pattern WHOLE = Pattern.compile("合计|持有股份$|总数");
    private static final Pattern PART = Pattern.compile("其中|限售");

    private static final String COUNT = "(?!.*(?:比例|占|质押|计划)).*(?:数量?|股数|股份)";
    private static final String RATIO = "(?!.*质押).*比例";
    private static final String EARLIER = "^(?=.*(?:减持|增持|变动|转让|买入|卖出)(?:计划)?(?:实施)?前)";
    private static final String LATER =
            "^(?=.*(?:(?:减持|增持|变动|转让|买入|卖出)(?:计划)?(?:实施)?(?:完成)?后|当前持))";

    private static final Pattern BEFORE = Pattern.compile(EARLIER + COUNT);
    private static final Pattern BEFORE_RATIO = Pattern.compile(EARLIER + RATIO);
    private static final Pattern AFTER = Pattern.compile(LATER + COUNT);
    private static final Pattern AFTER_RATIO = Pattern.compile(LATER + RATIO);

    private HeldTables() {}

    static List<Holdings.Holding> in(Findings found) {
        List<Holdings.Holding> holdings = new ArrayList<>();
        for (FactTable table : found.tables()) {
            if (table.column(BEFORE) >= 0 || table.column(AFTER) >= 0) {
                rows(found, table, holdings);
            }
        }
        return holdings;
    }

    private static void rows(Findings found, FactTable table, List<Holdings.Holding> holdings) {
        Stated<String> holder = null;
        int kinds = table.column(KIND);
        for (List<Stated<String>> row : table.rows()) {
            Stated<String> named = FactTable.name(found, row, table.column(HOLDER));
            holder = named == null ? holder : named;
            Stated<String> kind = FactTable.words(row, kinds);
            boolean whole =
                    kind == null
                            || (WHOLE.matcher(kind.value()).find()
                                    && !PART.matcher(kind.value()).find());
            if (holder != null && whole) {
                add(table, row, holder, BEFORE, BEFORE_RATIO, Holdings.When.BEFORE, holdings);
                add(table, row, holder, AFTER, AFTER_RATIO, Holdings.When.AFTER, holdings);
            }
        }
    }

    private static void add(
            FactTable table,
            List<Stated<String>> row,
            Stated<String> holder,
            Pattern count,
            Pattern ratio,
            Holdings.When when,
            List<Holdings.Holding> holdings) {
        @Nullable Stated<BigDecimal> shares = table.number(row, table.column(count));
        if (shares != null) {
            holdings.add(
                    new Holdings.Holding(
                            holder.value(),
                            shares,
                            table.ratio(row, table.column(ratio)),
                            false,
                            when,
                            shares.start()));
        }
    }
}
