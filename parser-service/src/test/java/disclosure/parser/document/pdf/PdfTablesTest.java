package disclosure.parser.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.parser.document.Block;
import disclosure.parser.document.DataTable;
import disclosure.parser.document.DocumentReader;
import disclosure.parser.document.DocumentText;
import disclosure.parser.document.MediaType;
import disclosure.parser.document.ReadingLimits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PdfTablesTest {

    private static final float[] COLUMNS = {80, 240, 360, 480};
    private static final List<List<String>> ROWS =
            List.of(
                    List.of("项目", "本期", "上期"),
                    List.of("营业收入", "1,200.00", "1,000.00"),
                    List.of("净利润", "-35.20", "（12.40）"),
                    List.of("其他收益", "", "3.00"));

    @Test
    void readsARuledTableAsRowsOfCells() {
        DocumentText text =
                read(
                        new DrawnPdf()
                                .words(80, 90, "单位：元")
                                .table(COLUMNS, 100, ROWS)
                                .words(80, 200, "以上为主要数据。")
                                .page());

        assertThat(text.tables()).singleElement().extracting(DataTable::rows).isEqualTo(ROWS);
        assertThat(text.text())
                .isEqualTo(
                        "单位：元\n项目 本期 上期\n营业收入 1,200.00 1,000.00\n净利润 -35.20 （12.40）\n"
                                + "其他收益 3.00\n以上为主要数据。");
    }

    @Test
    void tellsWhereATableStandsInTheText() {
        DocumentText text =
                read(new DrawnPdf().words(80, 90, "主要数据").table(COLUMNS, 100, ROWS).page());

        DataTable table = text.tables().getFirst();
        assertThat(text.text().substring(table.start(), table.end()))
                .startsWith("项目 本期")
                .endsWith("其他收益 3.00");
        assertThat(text.blocks().stream().filter(b -> b.kind() == Block.Kind.ROW)).hasSize(4);
    }

    @Test
    void joinsTheLinesOfACell() {
        DrawnPdf drawn = new DrawnPdf().grid(COLUMNS, new float[] {100, 120, 156, 176});
        drawn.cells(COLUMNS, 114, List.of("项目", "本期", "上期"));
        drawn.words(85, 132, "归属于上市公司股东的净利").words(85, 148, "润");
        drawn.wordsTo(355, 140, "80.00").wordsTo(475, 140, "70.00");
        drawn.cells(COLUMNS, 170, List.of("每股收益", "0.10", "0.09"));

        assertThat(read(drawn.page()).tables().getFirst().rows().get(1))
                .containsExactly("归属于上市公司股东的净利润", "80.00", "70.00");
    }

    @Test
    void putsAHeadOverSeveralColumnsOverTheFirst() {
        DrawnPdf drawn = new DrawnPdf();
        drawn.rule(80, 100, 480, 100).rule(240, 120, 480, 120).rule(80, 140, 480, 140);
        drawn.rule(80, 160, 480, 160).rule(80, 180, 480, 180);
        drawn.rule(80, 100, 80, 180).rule(240, 100, 240, 180).rule(480, 100, 480, 180);
        drawn.rule(360, 120, 360, 180);
        drawn.words(85, 124, "项目").words(330, 114, "上年同期");
        drawn.words(245, 134, "调整前").words(365, 134, "调整后");
        drawn.cells(COLUMNS, 154, List.of("营业收入", "900.00", "910.00"));
        drawn.cells(COLUMNS, 174, List.of("净利润", "90.00", "91.00"));

        assertThat(read(drawn.page()).tables().getFirst().rows())
                .startsWith(
                        List.of("项目", "上年同期", ""),
                        List.of("", "调整前", "调整后"),
                        List.of("营业收入", "900.00", "910.00"));
    }

    @Test
    void readsRulesThatAreDrawnAsThinBoxesCellByCell() {
        DrawnPdf drawn = new DrawnPdf();
        for (int row = 0; row < ROWS.size(); row++) {
            for (int column = 0; column < 3; column++) {
                float width = COLUMNS[column + 1] - COLUMNS[column];
                float foot = 842 - 120 - 20 * row;
                drawn.box(COLUMNS[column], foot + 20, width, 0.48f);
                drawn.box(COLUMNS[column], foot, 0.48f, 20);
                drawn.box(COLUMNS[column], foot, width, 0.48f);
                drawn.box(COLUMNS[column + 1], foot, 0.48f, 20);
            }
            drawn.cells(COLUMNS, 114 + 20 * row, ROWS.get(row));
        }

        assertThat(read(drawn.page()).tables().getFirst().rows()).isEqualTo(ROWS);
    }

    @Test
    void goesOnWithATableOnTheNextPageAndDropsTheHeadPrintedAnew() {
        DrawnPdf drawn = new DrawnPdf();
        drawn.words(80, 60, "青禾算力 2031 年年度报告").table(COLUMNS, 100, ROWS);
        drawn.words(290, 800, "1").page();
        drawn.words(80, 60, "青禾算力 2031 年年度报告");
        drawn.table(COLUMNS, 100, List.of(ROWS.getFirst(), List.of("总资产", "5,000.00", "4,000.00")));
        drawn.words(290, 800, "2").page();

        DocumentText text = read(drawn);

        assertThat(text.tables()).hasSize(1);
        assertThat(text.tables().getFirst().rows())
                .hasSize(5)
                .endsWith(List.of("总资产", "5,000.00", "4,000.00"));
    }

    @Test
    void joinsARowThatAPageBorderTore() {
        DrawnPdf drawn = new DrawnPdf().table(COLUMNS, 100, ROWS);
        drawn.grid(COLUMNS, new float[] {180, 200});
        drawn.cells(COLUMNS, 194, List.of("归属于上市公司股东的合计所有者", "500.00", "400.00")).page();
        drawn.grid(COLUMNS, new float[] {100, 120}).words(85, 114, "权益").page();

        DocumentText text = read(drawn);

        assertThat(text.tables()).hasSize(1);
        assertThat(text.tables().getFirst().rows())
                .endsWith(List.of("归属于上市公司股东的合计所有者权益", "500.00", "400.00"));
    }

    @Test
    void keepsARowThatBeginsOnTheNextPageApart() {
        DrawnPdf drawn = new DrawnPdf().table(COLUMNS, 100, ROWS);
        drawn.grid(COLUMNS, new float[] {180, 200}).words(85, 194, "二、费用：").page();
        drawn.table(COLUMNS, 100, List.of(List.of("管理费用", "20.00", "10.00"))).page();

        assertThat(read(drawn).tables().getFirst().rows())
                .endsWith(List.of("二、费用：", "", ""), List.of("管理费用", "20.00", "10.00"));
    }

    @Test
    void leavesAFormWithProseAsItIsPrinted() {
        DrawnPdf drawn =
                new DrawnPdf().grid(new float[] {80, 180, 500}, new float[] {100, 120, 700});
        drawn.words(85, 114, "时间").words(185, 114, "2031 年 5 月 8 日");
        drawn.words(85, 400, "主要内容");
        for (int line = 0; line < 30; line++) {
            drawn.words(185, 135 + 18 * line, "公司产能利用率稳定，订单充足，价格没有变化，");
        }

        DocumentText text = read(drawn.page());

        assertThat(text.tables()).isEmpty();
        assertThat(text.text()).contains("时间 2031 年 5 月 8 日");
    }

    @Test
    void leavesBoxesToTickAsTheyArePrinted() {
        List<List<String>> form =
                List.of(List.of("类别", "□现场 √电话", "12"), List.of("编号", "2031-001", "3"));

        assertThat(read(new DrawnPdf().table(COLUMNS, 100, form).page()).tables()).isEmpty();
    }

    @Test
    void keepsAFootnotesMarkOutOfTheFigure() {
        DrawnPdf drawn = new DrawnPdf().table(COLUMNS, 100, ROWS.subList(0, 2));
        drawn.words(285, 130, 5, "2").page();

        assertThat(read(drawn).tables().getFirst().rows().get(1))
                .containsExactly("营业收入", "1,200.00 2", "1,000.00");
    }

    @Test
    void takesADrawingOfManyLinesForNoTable() {
        DrawnPdf drawn = new DrawnPdf().words(80, 90, "图示");
        for (int i = 0; i < 30_000; i++) {
            drawn.rule(i % 500, i / 60f, i % 500, i / 60f + 7);
        }

        DocumentText text = read(drawn.page());

        assertThat(text.tables()).isEmpty();
        assertThat(text.text()).isEqualTo("图示");
    }

    private static DocumentText read(DrawnPdf drawn) {
        return new DocumentReader(ReadingLimits.DEFAULT, Map.of(MediaType.PDF, new PdfReader()))
                .read(drawn.bytes())
                .text();
    }
}
