package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.FactTable;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Pledges and releases as tables list them, one a row. */
final class PledgeTables {

    private static final Pattern HOLDER = Pattern.compile("股东(?:名称|姓名)?$|出质人|股东名称");
    private static final Pattern SHARES =
            Pattern.compile("(?:本次)?(?:质押|解除质押|解质|购回)[^持]{0,6}(?:股数|数量|股份数)|股数|质押股份");
    private static final Pattern RELEASE = Pattern.compile("解除|解质|购回股|解押");
    private static final Pattern PLEDGEE = Pattern.compile("质权人|质押权人|债权人");
    private static final Pattern START =
            Pattern.compile("(?:质押)?(?:开始|起始|初始)[^，]{0,4}日|质押(?:起始)?日期?$|质押登记日|质押开始");
    private static final Pattern END = Pattern.compile("到期日|购回(?:交易)?日|终止日|截止日|(?<!解除)质押结束|原质押到期");
    private static final Pattern RELEASED =
            Pattern.compile("解除(?:质押)?(?:登记)?(?:日期?|时间)|解质[^，]{0,3}日|解押日");
    private static final Pattern TOTAL = Pattern.compile("累计|持股数|持有");

    private PledgeTables() {}

    static List<Pledge> in(Findings found) {
        List<Pledge> pledges = new ArrayList<>();
        for (FactTable table : found.tables()) {
            int shares = table.column(SHARES);
            boolean event =
                    table.column(PLEDGEE) >= 0
                            || table.column(START) >= 0
                            || table.column(RELEASED) >= 0;
            if (shares >= 0 && event && !TOTAL.matcher(table.header().get(shares)).find()) {
                table.rows().forEach(row -> add(found, table, row, shares, pledges));
            }
        }
        return pledges;
    }

    private static void add(
            Findings found,
            FactTable table,
            List<Stated<String>> row,
            int shares,
            List<Pledge> pledges) {
        Stated<BigDecimal> count = table.number(row, shares);
        if (count == null) {
            return;
        }
        boolean releases =
                RELEASE.matcher(table.header().get(shares)).find() || table.column(RELEASED) >= 0;
        Pledge pledge = new Pledge(count, releases, false);
        pledge.holder = FactTable.name(found, row, table.column(HOLDER));
        pledge.pledgee = FactTable.name(found, row, table.column(PLEDGEE));
        pledge.start = FactTable.day(row, table.column(START), false);
        pledge.end = FactTable.day(row, table.column(END), true);
        pledge.released = FactTable.day(row, table.column(RELEASED), false);
        pledge.current = true;
        pledges.add(pledge);
    }
}
