package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Fact;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Flash reports from their table: this period beside the one before, in the unit of the table. */
class FlashTablesTest {

    @Test
    void readsEachMetricInTheUnitOfTheTable() {
        List<Map<String, String>> facts = facts("单位：万元", "本报告期", "上年同期");

        assertThat(facts)
                .extracting(fact -> fact.get("metric") + " " + fact.get("low"))
                .containsExactly(
                        "revenue 1250000000",
                        "net-profit -32000000",
                        "basic-eps -0.16",
                        "roe -0.042");
        assertThat(facts.get(0))
                .containsEntry("priorYear", "1155000000")
                .containsEntry("changeLow", "0.0823")
                .containsEntry("direction", "up")
                .containsEntry("periodStart", "2030-01-01")
                .containsEntry("periodEnd", "2030-12-31");
        assertThat(facts.get(1)).containsEntry("direction", "turn-loss");
    }

    @Test
    void leavesMoneyOutWhereItsUnitIsNotSaid() {
        assertThat(facts("", "本报告期", "上年同期"))
                .extracting(fact -> fact.get("metric"))
                .containsExactly("basic-eps", "roe");
    }

    @Test
    void leavesColumnsAloneThatNameNoPeriod() {
        assertThat(facts("单位：万元", "甲", "乙")).isEmpty();
    }

    private static List<Map<String, String>> facts(String unit, String now, String before) {
        String page =
                """
                <html><body><p>青禾精密股份有限公司2030年度业绩快报公告</p>
                <p>本公司及董事会全体成员保证公告内容真实、准确和完整。</p><p>%s</p><table>
                <tr><td>项目</td><td>%s</td><td>%s</td><td>增减变动幅度（%%）</td></tr>
                <tr><td>营业总收入</td><td>125,000.00</td><td>115,500.00</td><td>8.23</td></tr>
                <tr><td>归属于上市公司股东的净利润</td><td>-3,200.00</td><td>7,600.00</td><td>-142.11</td></tr>
                <tr><td>基本每股收益（元）</td><td>-0.16</td><td>0.38</td><td>-142.11</td></tr>
                <tr><td>加权平均净资产收益率</td><td>-4.20%%</td><td>9.80%%</td><td>-14.00</td></tr>
                </table></body></html>
                """
                        .formatted(unit, now, before);
        List<Fact> facts =
                Sample.unannounced(page.getBytes(StandardCharsets.UTF_8)).filing().facts().stream()
                        .filter(fact -> fact.kind().equals("earnings-flash"))
                        .toList();
        Kinds.areKnown(facts);
        return facts.stream().map(ShareFactsTest::plain).toList();
    }
}
