package disclosure.parser.document.word;

import static disclosure.parser.document.word.WordFile.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Parse;
import disclosure.parser.document.Block;
import disclosure.parser.document.DocumentReader;
import disclosure.parser.document.MediaType;
import disclosure.parser.document.ReadDocument;
import disclosure.parser.document.ReadingLimits;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordReaderTest {

    private static final DocumentReader READER =
            new DocumentReader(ReadingLimits.DEFAULT, Map.of(MediaType.OFFICE, new WordReader()));

    @Test
    void readsParagraphsAsTheyStand() throws IOException {
        ReadDocument read =
                read(
                        WordFile.of(
                                "<w:p><w:r><w:t>公司拟</w:t></w:r><w:r><w:t>回购股份。</w:t></w:r></w:p>"
                                        + paragraph("预算 &lt; 1,200 万元 &amp; 自有资金。")));

        assertThat(read.status()).isEqualTo(Parse.Status.COMPLETE);
        assertThat(read.text().text()).isEqualTo("公司拟回购股份。\n预算 < 1,200 万元 & 自有资金。");
    }

    @Test
    void keepsTheCellsOfATable() throws IOException {
        String row = "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
        String table =
                "<w:tbl>"
                        + row.formatted(paragraph("项目"), paragraph("本期"), paragraph("上期"))
                        + row.formatted(paragraph("收入"), paragraph("1,200"), paragraph("1,100"))
                        + row.formatted(paragraph("利润"), paragraph("300"), paragraph("280"))
                        + "</w:tbl>";

        ReadDocument read = read(WordFile.of(table));

        assertThat(read.text().tables()).hasSize(1);
        assertThat(read.text().tables().getFirst().rows())
                .containsExactly(
                        List.of("项目", "本期", "上期"),
                        List.of("收入", "1,200", "1,100"),
                        List.of("利润", "300", "280"));
    }

    @Test
    void knowsHeadingsByTheNameOfTheirStyle() throws IOException {
        ReadDocument read =
                read(
                        WordFile.of(
                                        "<w:p><w:pPr><w:pStyle w:val=\"a1\"/></w:pPr><w:r><w:t>重要提示</w:t></w:r></w:p>"
                                                + paragraph("公司无其他事项。"))
                                .styles(
                                        "<w:style w:styleId=\"a1\"><w:name w:val=\"heading 1\"/></w:style>"));

        assertThat(read.text().blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADING, Block.Kind.PARAGRAPH);
    }

    @Test
    void writesTheNumbersThatWordCounts() throws IOException {
        String numbered =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>"
                        + "<w:r><w:t>%s</w:t></w:r></w:p>";
        String lists =
                "<w:abstractNum w:abstractNumId=\"1\">"
                        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
                        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
                        + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num>";

        ReadDocument read =
                read(
                        WordFile.of(
                                        numbered.formatted(0, "概况")
                                                + numbered.formatted(1, "收入")
                                                + numbered.formatted(1, "利润")
                                                + numbered.formatted(0, "展望")
                                                + numbered.formatted(1, "订单"))
                                .numbering(lists));

        assertThat(read.text().text()).isEqualTo("一、概况\n（1）收入\n（2）利润\n二、展望\n（1）订单");
    }

    @Test
    void readsBoxesOfFormsAndOfSymbolFonts() throws IOException {
        String body =
                "<w:p><w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>"
                        + "<w:r><w:t>业绩说明会</w:t></w:r>"
                        + "<w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val=\"0\"/></w:checkBox></w:ffData></w:fldChar></w:r>"
                        + "<w:r><w:t>现场参观</w:t></w:r>"
                        + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>路演活动</w:t></w:r></w:p>";

        ReadDocument read = read(WordFile.of(body));

        assertThat(read.text().text()).isEqualTo("☑业绩说明会□现场参观\uF0FE路演活动");
    }

    @Test
    void leavesOutWhatAReaderDoesNotSee() throws IOException {
        String body =
                "<w:p><w:r><w:t>保留</w:t></w:r><w:del><w:r><w:delText>删去</w:delText><w:t>删去</w:t></w:r></w:del>"
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + "<mc:AlternateContent><mc:Choice><w:r><w:t>一次</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>一次</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>";

        ReadDocument read = read(WordFile.of(body));

        assertThat(read.text().text()).isEqualTo("保留一次");
    }

    @Test
    void readsABoxOfTextInsideAParagraph() throws IOException {
        String body =
                "<w:p><w:r><w:t>正文前</w:t></w:r><w:r><w:txbxContent>"
                        + paragraph("框内")
                        + "</w:txbxContent></w:r><w:r><w:t>正文后</w:t></w:r></w:p>";

        ReadDocument read = read(WordFile.of(body));

        assertThat(read.text().text()).isEqualTo("框内\n正文前正文后");
    }

    @Test
    void saysThatOtherOfficeFilesAreNotRead() throws IOException {
        ReadDocument read = read(WordFile.empty().part("xl/workbook.xml", "<workbook/>"));

        assertThat(read.status()).isEqualTo(Parse.Status.UNSUPPORTED);
    }

    @Test
    void refusesAnArchiveThatUnpacksWithoutEnd() throws IOException {
        WordFile bomb = WordFile.of(paragraph("小文件")).part("word/styles.xml", new byte[80 << 20]);
        assertThat(bomb.bytes()).hasSizeLessThan(1 << 20);

        ReadDocument read = read(bomb);

        assertThat(read.status()).isEqualTo(Parse.Status.TOO_LARGE);
    }

    @Test
    void readsNoFileOfAnArchiveThatIsLargerThanTheLimits() throws IOException {
        ReadingLimits usual = ReadingLimits.DEFAULT;
        ReadingLimits small =
                new ReadingLimits(
                        usual.pages(),
                        usual.characters(),
                        usual.bytes(),
                        usual.time(),
                        usual.figures(),
                        new ReadingLimits.Inside(1_000_000, 1_000, 1_000, 1_000));
        byte[] file = WordFile.of(paragraph("公司拟回购股份。".repeat(200))).bytes();

        ReadDocument read =
                new DocumentReader(small, Map.of(MediaType.OFFICE, new WordReader())).read(file);

        assertThat(READER.read(file).status()).isEqualTo(Parse.Status.COMPLETE);
        assertThat(read.status()).isEqualTo(Parse.Status.TOO_LARGE);
    }

    @Test
    void expandsNoEntity() throws IOException {
        ReadDocument read =
                read(
                        WordFile.empty()
                                .part(
                                        "word/document.xml",
                                        "<!DOCTYPE d [<!ENTITY e \"掷\">]><d><p><t>&e;&e;</t></p></d>"));

        assertThat(read.status()).isEqualTo(Parse.Status.BROKEN);
        assertThat(read.text().text()).isEmpty();
    }

    @Test
    void saysThatACutArchiveIsDamaged() throws IOException {
        byte[] whole = WordFile.of(paragraph("公司无其他事项。")).bytes();

        ReadDocument read = READER.read(java.util.Arrays.copyOf(whole, whole.length * 2 / 3));

        assertThat(read.status()).isIn(Parse.Status.BROKEN, Parse.Status.UNSUPPORTED);
        assertThat(read.reason()).isNotBlank();
    }

    private static ReadDocument read(WordFile file) throws IOException {
        return READER.read(file.bytes());
    }
}
