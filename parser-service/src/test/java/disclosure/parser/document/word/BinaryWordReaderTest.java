package disclosure.parser.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Parse;
import disclosure.parser.document.DocumentReader;
import disclosure.parser.document.MediaType;
import disclosure.parser.document.ReadDocument;
import disclosure.parser.document.ReadingLimits;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BinaryWordReaderTest {

    private static final DocumentReader READER =
            new DocumentReader(
                    ReadingLimits.DEFAULT, Map.of(MediaType.OLE, new BinaryWordReader()));

    @Test
    void readsPiecesOfOneAndOfTwoBytesACharacter() {
        ReadDocument read =
                READER.read(BinaryWordFile.of("公司拟回购股份。\r", "Notice of 2031\r", "特此公告。\r"));

        assertThat(read.status()).isEqualTo(Parse.Status.COMPLETE);
        assertThat(read.text().text()).isEqualTo("公司拟回购股份。\nNotice of 2031\n特此公告。");
    }

    @Test
    void shrinksFieldsToWhatTheyShow() {
        ReadDocument read =
                READER.read(BinaryWordFile.of("第\u0013 PAGE \u00143\u0015页，共\u0013 X \u0015四页\r"));

        assertThat(read.text().text()).isEqualTo("第3页，共四页");
    }

    @Test
    void readsRowsOfOneWidthAsATable() {
        ReadDocument read =
                READER.read(
                        BinaryWordFile.of(
                                "数据如下。\r项目\u0007本期\u0007上期\u0007\u0007收入\u00071,200\u00071,100\u0007\u0007"
                                        + "利润\u0007300\u0007280\u0007\u0007特此公告。\r"));

        assertThat(read.text().tables()).hasSize(1);
        assertThat(read.text().tables().getFirst().rows())
                .containsExactly(
                        List.of("项目", "本期", "上期"),
                        List.of("收入", "1,200", "1,100"),
                        List.of("利润", "300", "280"));
        assertThat(read.text().text()).startsWith("数据如下。\n").endsWith("\n特此公告。");
    }

    @Test
    void losesNoCellOfATableWhoseRowsDiffer() {
        ReadDocument read =
                READER.read(
                        BinaryWordFile.of(
                                "甲类\u0007乙类\u0007\u0007丙类\u0007\u0007丁类\u0007戊类\u0007己类\u0007\u0007"));

        assertThat(read.text().text()).contains("甲类", "乙类", "丙类", "丁类", "戊类", "己类");
    }

    @Test
    void saysThatAFileIsLocked() {
        assertThat(READER.read(BinaryWordFile.locked()).status()).isEqualTo(Parse.Status.ENCRYPTED);
        assertThat(READER.read(BinaryWordFile.holding("EncryptedPackage")).status())
                .isEqualTo(Parse.Status.ENCRYPTED);
    }

    @Test
    void saysThatAContainerHoldsSomethingElse() {
        assertThat(READER.read(BinaryWordFile.holding("Workbook")).status())
                .isEqualTo(Parse.Status.UNSUPPORTED);
    }

    @Test
    void saysThatACutFileIsDamaged() {
        byte[] whole = BinaryWordFile.of("公司拟回购股份。\r");

        ReadDocument read = READER.read(Arrays.copyOf(whole, 3_000));

        assertThat(read.status()).isEqualTo(Parse.Status.BROKEN);
    }

    @Test
    void leavesACircleOfSectors() {
        byte[] circle = BinaryWordFile.of("公司拟回购股份。\r");
        // The directory's only sector leads back to itself.
        ByteBuffer.wrap(circle).order(ByteOrder.LITTLE_ENDIAN).putInt(512 + 4, 1);

        ReadDocument read = READER.read(circle);

        assertThat(read.text().text()).isEqualTo("公司拟回购股份。");
    }
}
