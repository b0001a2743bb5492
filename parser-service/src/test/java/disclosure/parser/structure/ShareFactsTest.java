package disclosure.parser.structure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Fact;
import disclosure.events.FactField;
import disclosure.events.FactValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Facts about shares from sentences: who, how many, when, and what must not be taken for them. */
class ShareFactsTest {

    private static final String HEAD =
            """
            证券代码：920999证券简称：青禾股份公告编号：2026-011
            青禾精密股份有限公司关于%s的公告
            本公司及董事会全体成员保证公告内容真实、准确和完整。
            青禾精密股份有限公司（以下简称“公司”）近日接到控股股东白鹭投资有限公司（以下简称“白鹭投资”）的通知，具体情况如下：
            """;

    @Test
    void tellsAPledgeFromWhatIsHeldAndPledgedInAll() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        "2026年3月2日，白鹭投资将其持有的公司3,200,000股无限售流通股质押给海棠证券股份有限公司，"
                                + "初始交易日为2026年3月2日，购回交易日为2027年3月1日。\n"
                                + "截至本公告日，白鹭投资持有公司股份40,000,000股，占公司总股本的21.63%；"
                                + "累计质押股份15,000,000股，占其所持公司股份的37.50%。");

        assertThat(facts)
                .containsExactly(
                        Map.of(
                                "kind", "share-pledge",
                                "holder", "白鹭投资有限公司",
                                "pledgee", "海棠证券股份有限公司",
                                "shares", "3200000",
                                "start", "2026-03-02",
                                "end", "2027-03-01",
                                "totalHeld", "40000000",
                                "totalHeldRatio", "0.2163",
                                "totalPledged", "15000000"));
    }

    @Test
    void endsThePledgeThatAReleaseNames() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        "白鹭投资于2025年2月10日将其持有的公司5000000股质押给海棠证券股份有限公司。\n"
                                + "2026年3月2日，白鹭投资将其质押给海棠证券股份有限公司的5000000股解除质押，相关手续已办理完毕。");

        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst())
                .containsEntry("start", "2025-02-10")
                .containsEntry("released", "2026-03-02")
                .containsEntry("shares", "5000000");
    }

    @Test
    void doesNotTakeATermThatRunsUntilReleaseForARelease() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        "白鹭投资于2026年3月2日将其持有的公司100万股质押给海棠银行股份有限公司，"
                                + "质押期限自2026年3月2日起至办理解除质押登记手续之日止。");

        assertThat(facts.getFirst())
                .containsEntry("shares", "1000000")
                .containsEntry("start", "2026-03-02")
                .doesNotContainKeys("released", "end");
    }

    @Test
    void pairsDaysWithNumbersToldInARow() {
        List<Map<String, String>> facts =
                read("控股股东股份质押", "白鹭投资分别于2026年3月2日、2026年3月5日将其持有的公司300000股、500000股质押给海棠证券股份有限公司。");

        assertThat(facts)
                .extracting(fact -> fact.get("shares"))
                .containsExactly("300000", "500000");
        assertThat(facts)
                .extracting(fact -> fact.get("start"))
                .containsExactly("2026-03-02", "2026-03-05");
    }

    @Test
    void findsOneFreezeForEachCourtThatFreezesAll() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份被轮候冻结",
                        "截至本公告日，白鹭投资持有公司股份40000000股，占公司总股本的21.63%。\n"
                                + "白鹭投资所持公司全部股份已于2026年2月3日被云州市中级人民法院司法冻结，于2026年3月4日被河东区人民法院轮候冻结。");

        assertThat(facts)
                .extracting(fact -> fact.get("court") + " " + fact.get("start"))
                .containsExactly("云州市中级人民法院 2026-02-03", "河东区人民法院 2026-03-04");
        assertThat(facts).allSatisfy(fact -> assertThat(fact).containsEntry("shares", "40000000"));
    }

    @Test
    void takesWhatWasSoldAndNotWhatMayBeSold() {
        List<Map<String, String>> facts =
                read(
                        "控股股东减持股份进展",
                        """
                        白鹭投资计划自2026年1月5日起六个月内减持公司股份不超过2000000股。
                        2026年3月2日，白鹭投资通过集中竞价交易减持公司股份500000股，占公司总股本的0.27%，减持均价为12.30元/股。
                        本次减持后，白鹭投资持有公司股份39500000股，占公司总股本的21.36%。\
                        """);

        assertThat(facts)
                .containsExactly(
                        Map.ofEntries(
                                Map.entry("kind", "share-reduction"),
                                Map.entry("stage", "progress"),
                                Map.entry("holder", "白鹭投资有限公司"),
                                Map.entry("shares", "500000"),
                                Map.entry("sharesRatio", "0.0027"),
                                Map.entry("start", "2026-03-02"),
                                Map.entry("end", "2026-03-02"),
                                Map.entry("averagePrice", "12.3"),
                                Map.entry("heldAfter", "39500000"),
                                Map.entry("heldAfterRatio", "0.2136"),
                                Map.entry("method", "集中竞价")));
    }

    @Test
    void leavesTheSumOutWhereItsPartsAreTold() {
        List<Map<String, String>> facts =
                read(
                        "控股股东增持股份",
                        "白鹭投资于2026年3月2日增持公司股份100000股。\n白鹭投资于2026年3月3日增持公司股份250000股。\n"
                                + "截至2026年3月3日，白鹭投资累计增持公司股份350000股。");

        assertThat(facts)
                .extracting(fact -> fact.get("shares"))
                .containsExactly("100000", "250000");
    }

    @Test
    void tellsWhatWasBoughtBackFromThePlan() {
        List<Map<String, String>> facts =
                read(
                        "回购公司股份进展",
                        "公司拟以集中竞价交易方式回购股份，回购金额不低于3000万元，回购价格不超过20.00元/股。\n"
                                + "截至2026年2月28日，公司累计回购股份1,200,000股，占公司总股本的0.65%，最高成交价为15.20元/股，"
                                + "最低成交价为14.10元/股，支付的总金额为17,500,000.00元。");

        assertThat(facts)
                .containsExactly(
                        Map.ofEntries(
                                Map.entry("kind", "buyback"),
                                Map.entry("stage", "progress"),
                                Map.entry("company", "青禾精密股份有限公司"),
                                Map.entry("asOf", "2026-02-28"),
                                Map.entry("shares", "1200000"),
                                Map.entry("sharesRatio", "0.0065"),
                                Map.entry("highestPrice", "15.2"),
                                Map.entry("lowestPrice", "14.1"),
                                Map.entry("amount", "17500000"),
                                Map.entry("planAmountLow", "30000000"),
                                Map.entry("priceCap", "20")));
    }

    @Test
    void findsNothingInAFilingAboutSomethingElse() {
        assertThat(read("召开股东会", "白鹭投资将其持有的公司100000股质押给海棠证券股份有限公司。")).isEmpty();
    }

    @Test
    void saysWhereEachValueStands() {
        String text = HEAD.formatted("控股股东股份质押") + "白鹭投资于2026年3月2日将其持有的公司300000\n股质押给海棠证券股份有限公司。";

        FactField shares =
                requireNonNull(ReadFacts.facts("", text).getFirst().fields().get("shares"));

        assertThat(shares.text()).isEqualTo("300000股");
        assertThat(text.substring(shares.offset())).startsWith("300000\n股");
    }

    static List<Map<String, String>> read(String about, String text) {
        return ReadFacts.facts("", HEAD.formatted(about) + text).stream()
                .map(ShareFactsTest::plain)
                .toList();
    }

    static Map<String, Map<String, String>> byShares(String about, String text) {
        return read(about, text).stream()
                .collect(
                        Collectors.toMap(
                                fact -> String.valueOf(fact.get("shares")), Function.identity()));
    }

    /** The fact of a text that tells of one. */
    static Map<String, String> only(String title, String text) {
        return only(ReadFacts.facts(title, text).stream().map(ShareFactsTest::plain).toList());
    }

    static Map<String, String> only(List<Map<String, String>> facts) {
        assertThat(facts).hasSize(1);
        return facts.getFirst();
    }

    static Map<String, String> plain(Fact fact) {
        Map<String, String> plain = new TreeMap<>();
        plain.put("kind", fact.kind());
        fact.fields().forEach((name, field) -> plain.put(name, plain(field.value())));
        return plain;
    }

    private static String plain(FactValue value) {
        return switch (value) {
            case FactValue.Quantity quantity ->
                    quantity.number().stripTrailingZeros().toPlainString();
            case FactValue.Day day -> day.day().toString();
            case FactValue.Truth truth -> String.valueOf(truth.holds());
            case FactValue.Words words -> words.words();
        };
    }
}
