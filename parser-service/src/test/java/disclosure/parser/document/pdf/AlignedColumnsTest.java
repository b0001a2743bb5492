package disclosure.parser.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.parser.document.DataTable;
import disclosure.parser.document.DocumentReader;
import disclosure.parser.document.DocumentText;
import disclosure.parser.document.MediaType;
import disclosure.parser.document.ReadingLimits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables without rules. */
class AlignedColumnsTest {

    private final DrawnPdf drawn = new DrawnPdf();

    @Test
    void readsFiguresBelowEachOtherAsColumns() {
        drawn.words(80, 90, "单位：万元");
        row(110, "项目", "2031年", "2030年");
        row(130, "营业收入", "1,200.00", "1,000.00");
        row(150, "净利润", "-35.20", "(12.40)");
        row(170, "总资产", "5,000.00", "-");
        drawn.words(80, 200, "公司将继续努力。");

        assertThat(read().tables())
                .singleElement()
                .extracting(DataTable::rows)
                .isEqualTo(
                        List.of(
                                List.of("项目", "2031年", "2030年"),
                                List.of("营业收入", "1,200.00", "1,000.00"),
                                List.of("净利润", "-35.20", "(12.40)"),
                                List.of("总资产", "5,000.00", "-")));
    }

    @Test
    void joinsALabelThatIsPrintedOnTwoLines() {
        row(110, "项目", "本期", "上期");
        row(130, "营业收入", "1,200.00", "1,000.00");
        drawn.words(80, 150, "归属于股东的扣除非经常性");
        row(165, "损益的净利润", "80.00", "70.00");
        row(185, "总资产", "5,000.00", "4,000.00");

        assertThat(read().tables().getFirst().rows())
                .contains(List.of("归属于股东的扣除非经常性损益的净利润", "80.00", "70.00"));
    }

    @Test
    void keepsEmptyCellsEmpty() {
        row(110, "项目", "本期", "上期");
        row(130, "营业收入", "1,200.00", "1,000.00");
        row(150, "其他收益", "", "3.00");
        row(170, "总资产", "5,000.00", "4,000.00");

        assertThat(read().tables().getFirst().rows()).contains(List.of("其他收益", "", "3.00"));
    }

    @Test
    void keepsTwoTablesBelowEachOtherApart() {
        row(110, "项目", "本期", "上期");
        row(130, "营业收入", "1,200.00", "1,000.00");
        row(150, "净利润", "35.20", "12.40");
        row(170, "总资产", "5,000.00", "4,000.00");
        row(190, "产品", "单价", "销量");
        row(210, "甲", "1.50", "1,000");
        row(230, "乙", "2.50", "2,000");
        row(250, "丙", "3.50", "3,000");

        assertThat(read().tables())
                .extracting(table -> table.rows().getFirst())
                .containsExactly(List.of("项目", "本期", "上期"), List.of("产品", "单价", "销量"));
    }

    @Test
    void takesAContentsListForNoTable() {
        for (int i = 0; i < 6; i++) {
            drawn.words(80, 110 + 20 * i, "第" + (i + 1) + "节").wordsTo(480, 110 + 20 * i, "1" + i);
        }

        assertThat(read().tables()).isEmpty();
    }

    @Test
    void takesLinesOfNamesForNoTable() {
        for (int i = 0; i < 6; i++) {
            drawn.words(80, 110 + 20 * i, "白鹭基金").words(200, 110 + 20 * i, "陈一");
            drawn.words(320, 110 + 20 * i, "山雀资产").words(440, 110 + 20 * i, "袁三");
        }

        DocumentText text = read();

        assertThat(text.tables()).isEmpty();
        assertThat(text.text()).startsWith("白鹭基金 陈一 山雀资产 袁三");
    }

    private void row(float y, String label, String first, String second) {
        drawn.words(80, y, label).wordsTo(340, y, first).wordsTo(460, y, second);
    }

    private DocumentText read() {
        return new DocumentReader(ReadingLimits.DEFAULT, Map.of(MediaType.PDF, new PdfReader()))
                .read(drawn.page().bytes())
                .text();
    }
}
