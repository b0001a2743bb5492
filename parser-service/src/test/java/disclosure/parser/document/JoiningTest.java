package disclosure.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoiningTest {

    private static final String FULL = "这一行写满了整个版面的宽度所以它的句子要到下一行才会继续写下去";

    @Test
    void takesHeadsFeetAndPageNumbersOffEachPage() {
        List<Page> pages =
                List.of(
                        page(1, "青禾股份有限公司        1", "正文第一页", "- 1 -"),
                        page(2, "青禾股份有限公司        2", "30%股权", "- 2 -"),
                        page(3, "青禾股份有限公司        3", "正文第三页", "第 3 页 共 3 页"));

        List<Page> stripped = RunningLines.strip(pages);

        assertThat(stripped)
                .flatExtracting(Page::lines)
                .extracting(Line::text)
                .containsExactly("正文第一页", "30%股权", "正文第三页");
    }

    @Test
    void keepsAFigureThatIsNoPageNumber() {
        List<Page> stripped = RunningLines.strip(List.of(page(1, "合计", "4500"), page(2, "末页")));

        assertThat(stripped.getFirst().lines()).extracting(Line::text).contains("4500");
    }

    @Test
    void keepsTheCodeLineOfTheFirstPage() {
        String head = "证券代码：830999 证券简称：青禾算力";

        List<Page> stripped = RunningLines.strip(List.of(page(1, head, "甲"), page(2, head, "乙")));

        assertThat(stripped)
                .flatExtracting(Page::lines)
                .extracting(Line::text)
                .containsExactly(head, "甲", "乙");
    }

    @Test
    void keepsTheTitleOfACoverThatEveryHeadRepeats() {
        String head = "2031 年年度报告";

        List<Page> stripped =
                RunningLines.strip(
                        List.of(
                                page(1, head, "公司简称：青禾", "青禾精密股份有限公司", head),
                                page(2, head, "甲"),
                                page(3, head, "乙")));

        assertThat(stripped.getFirst().lines())
                .extracting(Line::text)
                .containsExactly("公司简称：青禾", "青禾精密股份有限公司", head);
        assertThat(stripped.getLast().lines()).extracting(Line::text).containsExactly("乙");
    }

    @Test
    void joinsFullLinesOverPages() {
        DocumentText text = join(page(1, FULL, FULL), page(2, "最后一句。", "新的一段。"));

        assertThat(text.text()).isEqualTo(FULL + FULL + "最后一句。\n新的一段。");
        assertThat(text.pageStarts()).containsExactly(0, FULL.length() * 2);
        assertThat(text.pageAt(FULL.length() * 2)).isEqualTo(2);
        assertThat(text.pageAt(FULL.length() * 2 - 1)).isEqualTo(1);
    }

    @Test
    void keepsWordsOfLatinTextApart() {
        assertThat(join(page(1, FULL + " AI", FULL + " AI", "Cloud")).text())
                .contains("AI这")
                .endsWith("AI Cloud");
    }

    @Test
    void beginsAParagraphWithEachAnswer() {
        assertThat(join(page(1, FULL, "答：是的。")).text()).isEqualTo(FULL + "\n答：是的。");
    }

    @Test
    void joinsACharacterRepeatedAtASeamOnce() {
        String before = "本公司的主要业务包括算力服务和云服务，其中细分产品线很多，并且细分产";

        assertThat(rendered(before, "", "产品线包括机柜。")).contains("并且细分产品线包括机柜。");
    }

    @ParameterizedTest
    @CsvSource({
        "本公司的管理团队在过去的一年里面对复杂的市场环境仍然保持了信心，事情常, 常如此。",
        "根据公司法的规定，截至本公告披露之日，控股股东青禾控股有限公司所持公司, 司法冻结的股份为零。",
        "控股股东、实际控制人沈澄先生在本次交易完成之后仍然是公司的实际控制人, 人民币资金由其自筹。",
        "公司研发的新品在报告期内完成了样机试制，青禾云基地与算力基地并用，这些算力基, 基于自研芯片。"
    })
    void keepsACharacterThatStandsTwiceAtASeamByRight(String before, String after) {
        assertThat(rendered(before, "", after)).endsWith(before + after);
    }

    @Test
    void takesNoCharacterFromAPrintedPage() {
        String before = "本公司的主要业务包括算力服务和云服务，其中细分产品线很多，并且细分产";

        assertThat(join(page(1, before, "", "产品线包括机柜。")).text()).contains("并且细分产产品线包括机柜。");
    }

    @Test
    void keepsEntriesOfAFormApart() {
        String entry = "活动时间：2031年5月8日（星期四）下午15:00-16:30，在公司二楼大会议室";

        assertThat(join(page(1, entry, "", "参会单位：青禾基金")).text()).isEqualTo(entry + "\n参会单位：青禾基金");
    }

    @Test
    void joinsTheHangingLinesOfANumberedItem() {
        Line item = new Line("1、" + FULL.substring(2), 0, 62, 2);
        Line rest = new Line("怎么看？", 4, 12, 2);

        assertThat(Paragraphs.join(List.of(new Page(1, List.of(item, rest))), 1_000).text())
                .isEqualTo("1、" + FULL.substring(2) + "怎么看？");
    }

    @Test
    void tellsWhereEachPrintedLineBegins() {
        DocumentText text = join(page(1, FULL, FULL, "短句。"));

        assertThat(text.blocks()).hasSize(1);
        assertThat(text.lines(0, text.text().length())).containsExactly(FULL, FULL, "短句。");
        assertThat(text.beginsLine(FULL.length())).isTrue();
        assertThat(text.beginsLine(1)).isFalse();
    }

    @Test
    void joinsNothingFromTheColumnOfLabels() {
        Line value = new Line("白鹭基金 陈一、孟二 山雀资产 袁三，没有句号，这一行很长很长很长", 80, 160, 2);
        Line label = new Line("时间 2031 年 5 月 8 日", 0, 40, 2);
        Page page = new Page(1, List.of(value, Line.of(""), label));

        assertThat(Paragraphs.join(List.of(page), 1_000).text()).contains("\n时间");
    }

    @Test
    void cutsAtTheLimitAndSaysSo() {
        DocumentText text = Paragraphs.join(List.of(page(1, "一二三", "四五六", "七八九")), 8);

        assertThat(text.cut()).isTrue();
        assertThat(text.text()).isEqualTo("一二三\n四五六");
    }

    /** The text of lines that another program made. */
    private static String rendered(String... lines) {
        return Paragraphs.join(List.of(page(1, lines)), List.of(), List.of(), true, 10_000).text();
    }

    private static DocumentText join(Page... pages) {
        return Paragraphs.join(List.of(pages), 10_000);
    }

    private static Page page(int number, String... lines) {
        return new Page(number, Arrays.stream(lines).map(Line::of).toList());
    }
}
