package disclosure.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
    @Test
    void removesWhitespaceBesideHanAndKeepsOneSpaceElsewhere() {
        assertThat(folded(" 算 力\n服务  GPU \t Cluster 系统 ")).isEqualTo("算力服务gpu cluster系统");
    }

    @Test
    void pointsBackAcrossRemovedCharacters() {
        var text = FoldedText.of("公司算\u00ad\n力 服务");
        int at = text.folded().indexOf("算力");
        assertThat(text.originalStart(at)).isEqualTo(2);
        assertThat(text.originalEnd(at + 2)).isEqualTo(6);
        assertThat(text.originalEnd(at + 1)).isEqualTo(3);
    }

    @Test
    void pointsEveryCharacterOfAnExpansionToTheOneItCameFrom() {
        var text = FoldedText.of("x㈱三井");
        assertThat(text.folded()).isEqualTo("x(株)三井");
        assertThat(text.originalStart(2)).isEqualTo(1);
        assertThat(text.originalEnd(3)).isEqualTo(2);
        assertThat(text.originalStart(4)).isEqualTo(2);
    }

    @Test
    void pointsBackAcrossCommasThatWereRemovedAndSpacesThatBecameOne() {
        var text = FoldedText.of("about 1,234,567 \t shares");
        assertThat(text.folded()).isEqualTo("about 1234567 shares");
        assertThat(text.originalStart(6)).isEqualTo(6);
        assertThat(text.originalStart(7)).isEqualTo(8);
        assertThat(text.originalEnd(7)).isEqualTo(7);
        assertThat(text.originalStart(10)).isEqualTo(12);
        assertThat(text.originalStart(13)).isEqualTo(15);
        assertThat(text.originalEnd(14)).isEqualTo(18);
        assertThat(text.originalStart(14)).isEqualTo(18);
    }

    @Test
    void composesMarksWithTheirBaseAcrossInvisibleCharacters() {
        assertThat(folded("CAFE\u200b\u0301")).isEqualTo("café");
        assertThat(folded("ｶﾞ")).isEqualTo("ガ");
        assertThat(folded("\u1112\u1161\u11ab")).isEqualTo("한");
    }

    @Test
    void removesCommasOfThousandsAndOfNothingElse() {
        assertThat(folded("1,234,567.89")).isEqualTo("1234567.89");
        assertThat(folded("600001,600002")).isEqualTo("600001,600002");
        assertThat(folded("2023,2024")).isEqualTo("2023,2024");
        // An earlier removal must not make a later comma look like the first of its number.
        assertThat(folded("1,234.5,678")).isEqualTo("1234.5,678");
        assertThat(folded("1,234,56 1,234,567，890")).isEqualTo("1234,56 1234567890");
        assertThat(folded("1,2,345")).isEqualTo("1,2,345");
        assertThat(folded("0.123,456")).isEqualTo("0.123,456");
        assertThat(folded("1,400元")).isEqualTo("1400元");
    }

    @Test
    void replacesHalfASurrogatePair() {
        assertThat(folded("a\ud842b\udfb7")).isEqualTo("a\ufffdb\ufffd");
    }

    @Test
    void foldsAMillionSpacesToNothingInOneGo() {
        assertThat(FoldedText.of(" ".repeat(1_000_000) + "\u0301").folded()).hasSize(1);
    }

    @Test
    void foldsNothingToNothing() {
        var text = FoldedText.of("");
        assertThat(text.folded()).isEmpty();
        assertThat(text.originalStart(0)).isZero();
        assertThat(text.originalEnd(0)).isZero();
        assertThat(folded(" \n\u200b ")).isEmpty();
    }

    @Test
    void foldsAnAnnualReportWithinAFractionOfASecond() {
        String report = "二〇二五年度 营业收入 6.42 亿元，同比增长１３７.79％。\nAI Computing（算力）服務\n".repeat(8_000);
        FoldedText.of(report);
        long before = System.nanoTime();
        FoldedText.of(report);
        // Tens of milliseconds on an idle machine; the bound only catches a change of kind.
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
        assertThat(report.length()).isGreaterThan(400_000);
    }

    private static String folded(String text) {
        return FoldedText.of(text).folded();
    }
}
