package disclosure.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChinesePdfTest {

    private static final List<String> PARAGRAPHS =
            List.of(
                    "证券代码：920811",
                    "澄湖仪器 2026 年第 1 季度实现营业收入 3.20 亿元，同比增长 12.5%（未经审计）。",
                    "√特定对象调研 □业绩说明会 ☑其他");

    @TempDir Path directory;

    @Test
    void isReadBackCharacterByCharacterByPdfbox() throws IOException {
        String text = text(ChinesePdf.of(PARAGRAPHS, ChinesePdf.Layout.NUMBERED));
        assertThat(squeezed(text)).isEqualTo(squeezed(String.join("", PARAGRAPHS)) + "1");
    }

    @Test
    void isReadBackByPoppler() throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/pdftotext")), "pdftotext is not installed");
        Path pdf = directory.resolve("sample.pdf");
        Files.write(pdf, ChinesePdf.of(PARAGRAPHS, ChinesePdf.Layout.NUMBERED));
        Process process =
                new ProcessBuilder("/usr/bin/pdftotext", "-raw", pdf.toString(), "-").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(squeezed(text)).isEqualTo(squeezed(String.join("", PARAGRAPHS)) + "1");
    }

    @Test
    void breaksNoWordAndNoNumberAtTheEndOfALine() throws IOException {
        String text =
                text(
                        ChinesePdf.of(
                                List.of("平台部署了 HarbourSeek 模型，收入 1,234.56 万元，".repeat(12)),
                                ChinesePdf.Layout.NUMBERED));
        assertThat(text.split("HarbourSeek", -1)).hasSize(13);
        assertThat(text.split("1,234.56", -1)).hasSize(13);
    }

    @Test
    void breaksALongTextOverPagesWithHeadsAndNumbers() throws IOException {
        String paragraph = "本公司提醒投资者注意风险，".repeat(30);
        byte[] pdf =
                ChinesePdf.of(
                        java.util.Collections.nCopies(20, paragraph), ChinesePdf.Layout.WITH_HEAD);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(4);
        }
        assertThat(text(pdf)).contains("\n5");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
