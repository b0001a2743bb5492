package disclosure.parser.structure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Parse;
import disclosure.parser.document.ReadingLimits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFixturesTest {

    @Test
    void readsNoMorePagesThanTheLimit() {
        Structured read = Sample.read(HostilePdf.samePage(5_000, 5_000));

        int most = ReadingLimits.DEFAULT.pages();
        assertThat(Sample.parse(read).reason()).contains("the first " + most + " pages");
        // One line that stands on every page is no text of the document.
        assertThat(Sample.parse(read).status()).isEqualTo(Parse.Status.NO_TEXT);
    }

    @Test
    void believesNoCountOfPages() {
        Structured read = Sample.read(HostilePdf.samePage(1, Integer.MAX_VALUE));

        assertThat(Sample.parse(read).status()).isEqualTo(Parse.Status.COMPLETE);
        assertThat(read.filing().documents().getFirst().pages()).isEqualTo(1);
    }

    @Test
    void leavesCirclesOfPagesAndOfTables() {
        assertThat(textOf(HostilePdf.pagesInACircle())).contains("notice");
        assertThat(textOf(HostilePdf.tableInACircle())).contains("notice");
    }

    @Test
    void survivesNestingDeeperThanAnyStack() {
        assertThat(parse(HostilePdf.nested(2_000_000)).status())
                .isIn(Parse.Status.BROKEN, Parse.Status.COMPLETE, Parse.Status.NO_TEXT);
        assertThat(parse(text("<html>" + "<div>".repeat(300_000) + "公告")).status())
                .isIn(Parse.Status.BROKEN, Parse.Status.COMPLETE, Parse.Status.NO_TEXT);
        assertThat(parse(text("<?xml version=\"1.0\"?>" + "<a>".repeat(300_000))).status())
                .isEqualTo(Parse.Status.PARTIAL);
    }

    @Test
    void expandsNoEntity() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"掷掷\"><!ENTITY c \"&b;&b;\">]>"
                        + "<a>&c;</a>";

        Structured read = Sample.read(text(bomb));

        assertThat(Sample.parse(read).status()).isEqualTo(Parse.Status.BROKEN);
        assertThat(read.text()).isNull();
    }

    /** Each was thought out to make one search start anew at every character. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "（",
                "第",
                "1",
                "1,",
                "1.1",
                "一",
                "，",
                "。",
                "A. ",
                "（一）",
                "问：",
                "\n1、",
                "\n",
                "  ",
                "%",
                "□",
                "《",
                "证券代码：",
                "\nItem 2.02 ",
                "$1,",
                "壹",
                "、",
                "\t",
                "-",
                "\n甲 乙 1,234.00"
            })
    void findsTheFactsOfEndlessRepetitionInTime(String piece) {
        String head = "证券代码：830999\n投资者关系活动记录表\n";

        Parse parse = parse(text(head + piece.repeat(100_000 / piece.length())));

        assertThat(String.valueOf(parse.reason())).doesNotContain("took longer", "failed");
    }

    private static String textOf(byte[] bytes) {
        return requireNonNull(Sample.read(bytes).text()).text();
    }

    private static Parse parse(byte[] bytes) {
        return Sample.parse(Sample.read(bytes));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
