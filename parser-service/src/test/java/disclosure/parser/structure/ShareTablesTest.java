package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.parser.document.Block;
import disclosure.parser.document.DataTable;
import disclosure.parser.document.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Facts about shares from tables as they are usually printed. */
class ShareTablesTest {

    @Test
    void readsAPledgeFromEachRowAndLeavesTheSumOut() {
        List<Map<String, String>> facts =
                read(
                        "青禾精密股份有限公司关于控股股东股份质押的公告",
                        List.of(
                                List.of("股东名称", "本次质押股数（万股）", "质押开始日期", "质押到期日", "质权人"),
                                List.of(
                                        "白鹭投资有限公司",
                                        "320.5",
                                        "2026年3月2日",
                                        "2027-03-01",
                                        "海棠证券股份有限公司"),
                                List.of("合计", "320.5", "", "", "")));

        assertThat(facts)
                .containsExactly(
                        Map.of(
                                "kind", "share-pledge",
                                "holder", "白鹭投资有限公司",
                                "shares", "3205000",
                                "start", "2026-03-02",
                                "end", "2027-03-01",
                                "pledgee", "海棠证券股份有限公司"));
    }

    @Test
    void readsAFreezeFromARow() {
        List<Map<String, String>> facts =
                read(
                        "青禾精密股份有限公司关于股东股份被轮候冻结的公告",
                        List.of(
                                List.of("股东名称", "轮候冻结股数（股）", "委托日期", "冻结机关"),
                                List.of("白鹭投资有限公司", "4,000,000", "2026/3/4", "云州市中级人民法院")));

        assertThat(facts)
                .containsExactly(
                        Map.of(
                                "kind", "share-freeze",
                                "holder", "白鹭投资有限公司",
                                "shares", "4000000",
                                "start", "2026-03-04",
                                "court", "云州市中级人民法院",
                                "waiting", "true"));
    }

    @Test
    void readsTradesOfAHolderNamedOnce() {
        List<Map<String, String>> facts =
                read(
                        "青禾精密股份有限公司关于股东减持股份的公告",
                        List.of(
                                List.of("股东名称", "减持时间", "减持均价（元/股）", "减持股数（股）", "减持比例（%）"),
                                List.of("白鹭投资有限公司", "2026年3月2日", "12.30", "500,000", "0.27"),
                                List.of("", "2026年3月3日", "12.10", "300,000", "0.16")));

        assertThat(facts)
                .extracting(
                        fact -> fact.get("holder") + fact.get("start") + " " + fact.get("shares"))
                .containsExactly("白鹭投资有限公司2026-03-02 500000", "白鹭投资有限公司2026-03-03 300000");
        assertThat(facts.getFirst())
                .containsEntry("averagePrice", "12.3")
                .containsEntry("sharesRatio", "0.0027");
    }

    @Test
    void mergesARowWithTheSentenceThatTellsTheSame() {
        List<Map<String, String>> facts =
                read(
                        "青禾精密股份有限公司关于控股股东股份质押的公告\n"
                                + "2026年3月2日，白鹭投资有限公司将其持有的公司500000股质押给海棠证券股份有限公司。",
                        List.of(
                                List.of("股东名称", "质押股数", "质押到期日", "质权人"),
                                List.of("白鹭投资有限公司", "500,000", "2027年3月1日", "海棠证券股份有限公司")));

        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst())
                .containsEntry("start", "2026-03-02")
                .containsEntry("end", "2027-03-01");
    }

    static List<Map<String, String>> read(String lead, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String line : lead.split("\n", -1)) {
            add(text, blocks, Block.Kind.PARAGRAPH, line);
        }
        int start = text.length();
        rows.forEach(row -> add(text, blocks, Block.Kind.ROW, String.join(" ", row)));
        DataTable table = new DataTable(rows, start, text.length(), 1);
        DocumentText document =
                new DocumentText(
                        text.toString(),
                        List.of(0),
                        blocks,
                        List.of(table),
                        List.of(),
                        List.of(),
                        false);
        return TypedFacts.in(document, "other", lead.split("\n", -1)[0]).stream()
                .map(ShareFactsTest::plain)
                .toList();
    }

    private static void add(StringBuilder text, List<Block> blocks, Block.Kind kind, String line) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int start = text.length();
        text.append(line);
        blocks.add(new Block(kind, start, text.length(), 1));
    }
}
