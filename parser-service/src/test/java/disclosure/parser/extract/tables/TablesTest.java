package disclosure.parser.extract.tables;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Document;
import disclosure.events.EventJson;
import disclosure.events.StructuredFiling;
import disclosure.parser.Samples;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final int TABLES = 10;
    private static final int ROWS = 4_900;

    @Test
    void emptyCellsTakeRoomToo() {
        StructuredFiling filing = read(("<html>" + table().repeat(TABLES)));

        assertThat(filing.tables()).isNotEmpty();
        assertThat(filing.tables().getFirst().header()).hasSizeGreaterThan(30);
        assertThat(EventJson.write(filing)).hasSizeLessThan(2 * 1024 * 1024);
    }

    /** Every row begins a column of its own, which all others have empty. */
    private static String table() {
        StringBuilder table = new StringBuilder("<table>");
        for (int row = 0; row < ROWS; row++) {
            table.append("<tr><td colspan=%d><td>12</tr>".formatted(row % 40 + 1));
        }
        return table.insert(7, "<tr><td>1<td>2</tr>".repeat(2)).append("</table>").toString();
    }

    private static StructuredFiling read(String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        Document document = new Document("ab".repeat(32), "text/html", bytes.length, null);
        return Samples.structurer().full(Samples.announced("bse-1", 1), document, bytes).filing();
    }
}
