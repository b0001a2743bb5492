package disclosure.parser.extract.freeze;

import disclosure.parser.extract.fact.FactTable;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Freezes as tables list them, one a row. */
final class FreezeTables {

    private static final Pattern HOLDER = Pattern.compile("股东(?:名称|姓名)?$|股东名称|被冻结人|持有人");
    private static final Pattern SHARES = Pattern.compile("(?:冻结|标记)[^持]{0,8}(?:股数|数量|股份数?)|股数");
    private static final Pattern COURT = Pattern.compile("冻结机关|标记机关|执行人|法院|冻结机构|司法机关|冻结申请人|执法机关");
    private static final Pattern START = Pattern.compile("(?:开始|起始|冻结|标记|委托)日|开始时间|冻结开始");
    private static final Pattern END = Pattern.compile("到期日|解冻日|终止日|截止日|结束日");
    private static final Pattern TOTAL = Pattern.compile("累计");
    private static final Pattern WAITING = Pattern.compile("轮候");

    private FreezeTables() {}

    static List<Freeze> in(Findings found) {
        List<Freeze> freezes = new ArrayList<>();
        for (FactTable table : found.tables()) {
            int shares = table.column(SHARES);
            boolean event = table.column(COURT) >= 0 || table.column(START) >= 0;
            if (shares >= 0 && event && !TOTAL.matcher(table.header().get(shares)).find()) {
                table.rows().forEach(row -> add(found, table, row, shares, freezes));
            }
        }
        return freezes;
    }

    private static void add(
            Findings found,
            FactTable table,
            List<Stated<String>> row,
            int shares,
            List<Freeze> freezes) {
        Stated<BigDecimal> count = table.number(row, shares);
        if (count == null) {
            return;
        }
        Freeze freeze = new Freeze(count);
        freeze.holder = FactTable.name(found, row, table.column(HOLDER));
        freeze.court = FactTable.words(row, table.column(COURT));
        freeze.start = FactTable.day(row, table.column(START), false);
        freeze.end = FactTable.day(row, table.column(END), true);
        if (WAITING.matcher(table.header().get(shares)).find()) {
            freeze.waiting = count.as(true);
        }
        freezes.add(freeze);
    }
}
