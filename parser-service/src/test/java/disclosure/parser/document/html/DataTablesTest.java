package disclosure.parser.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.parser.document.DataTable;
import disclosure.parser.document.DocumentReader;
import disclosure.parser.document.MediaType;
import disclosure.parser.document.ReadingLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataTablesTest {

    @Test
    void setsTheSecondRowOfAHeaderUnderWhatItDivides() {
        assertThat(
                        rows(
                                """
                                <tr><th rowspan=2>产品</th><th colspan=2>本期</th><th colspan=2>上期</th></tr>
                                <tr><th>金额</th><th>占比</th><th>金额</th><th>占比</th></tr>
                                <tr><td>机柜</td><td>120</td><td>60%</td><td>90</td><td>45%</td></tr>
                                """))
                .containsExactly(
                        List.of("产品", "本期", "", "上期", ""),
                        List.of("", "金额", "占比", "金额", "占比"),
                        List.of("机柜", "120", "60%", "90", "45%"));
    }

    @Test
    void leavesRoomBesideWhatStandsForSeveralRows() {
        assertThat(
                        rows(
                                """
                                <tr><th>地区</th><th>产品</th><th>金额</th></tr>
                                <tr><td rowspan="2">境内</td><td>机柜</td><td>120</td></tr>
                                <tr><td>光模块</td><td>80</td></tr>
                                <tr><td>境外</td><td>机柜</td><td>40</td></tr>
                                """))
                .containsExactly(
                        List.of("地区", "产品", "金额"),
                        List.of("境内", "机柜", "120"),
                        List.of("", "光模块", "80"),
                        List.of("境外", "机柜", "40"));
    }

    @Test
    void endsACellWithTheGroupOfRowsItStandsIn() {
        assertThat(
                        rows(
                                """
                                <thead><tr><th rowspan=9>产品</th><th>金额</th></tr></thead>
                                <tbody><tr><td>机柜</td><td>120</td></tr></tbody>
                                """))
                .containsExactly(List.of("产品", "金额"), List.of("机柜", "120"));
    }

    private static List<List<String>> rows(String rows) {
        byte[] page = ("<html><table>" + rows + "</table></html>").getBytes(StandardCharsets.UTF_8);
        DocumentReader reader =
                new DocumentReader(ReadingLimits.DEFAULT, Map.of(MediaType.HTML, new HtmlReader()));
        List<DataTable> tables = reader.read(page).text().tables();
        assertThat(tables).hasSize(1);
        return tables.getFirst().rows();
    }
}
