package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and courts beside a freeze that are none of it. */
class FrozenWordsTest {

    private static final String FROZEN = "2026年3月2日，云州市中级人民法院冻结了白鹭投资持有的公司股份5000000股。\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上述冻结不影响控制权，白鹭投资另有公司3000000股股份（占公司总股本的3.00%）已处于质押状态。",
                "所冻结股份中3000000股已办理质押登记。",
                "上述冻结之外，股改临时保管股份3000000股。",
                "因股份被冻结，海棠证券股份有限公司处置股票3000000股。",
                "云州市中级人民法院冻结所依文书的文号为（2026）云执字第342号等49份。",
                "云州市中级人民法院冻结了上述股份，请求查封、冻结的是海棠租赁1股份有限公司。",
                "云州市中级人民法院冻结1证券代码：920999编号：临2026--059股份占公司总股本的5.00%。",
                "云州市中级人民法院冻结情况如下：1股东名称冻结股份。",
                "截至本公告日，白鹭投资仍有3000000股被冻结。"
            })
    void takesNothingElseForFrozen(String told) {
        assertThat(read("控股股东股份被冻结", FROZEN + told))
                .filteredOn(fact -> "share-freeze".equals(fact.get("kind")))
                .extracting(fact -> fact.get("shares"))
                .containsExactly("5000000");
    }

    @Test
    void readsThePartOfAHoldingThatWasFrozenOnADay() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份被冻结",
                        "白鹭投资名下持有公司股份8000000股，其中3000000股（占公司总股本的3.00%）于2026年3月2日被司法冻结，冻结期限为三年。");

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("start"))
                .containsExactly(tuple("3000000", "2026-03-02"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30中级人民法院",
                "00致行动人区人民法院",
                "三年区人民法院",
                "中级轮候冻结人民法院",
                "集团有限公司人民法院",
                "红股区人民法院",
                "月区人民法院",
                "白鹭否人民法院"
            })
    void namesNoCourtThatATableHasTorn(String torn) {
        assertThat(read("控股股东股份被轮候冻结", "1200000" + torn + "。\n截至本公告日，白鹭投资持有的公司股份5000000股被轮候冻结。"))
                .allSatisfy(fact -> assertThat(fact).doesNotContainKey("court"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青松租赁有限公司于2026年1月3日向云州市中级人民法院（以下简称“云州中院”）申请财产保全，云州市中级人民法院冻结了白鹭投资持有的公司股份5000000股。",
                "2026年1月3日，青禾精密（集团）股份有限公司（以下简称“青禾”）获悉白鹭投资持有的公司股份5000000股被云州市中级人民法院司法冻结。",
                "云州市中级人民法院冻结了白鹭投资持有的公司股份5000000股，详见公司于2026年1月3日在交易所网站、《云州日报》、《青石日报》、《海棠日报》披露的冻结公告。",
                "云州市中级人民法院冻结了白鹭投资持有的公司股份5000000股（冻结情况详见2026年1月3日交易所网站《股份冻结的公告》）。",
                "云州市中级人民法院冻结了白鹭投资持有的公司股份5000000股，市值约3亿元（按照2026年1月3日收盘价计算），冻结金额远大于债务。"
            })
    void takesNoDayOfARequestOrANoticeForItsBeginning(String told) {
        assertThat(read("控股股东股份被冻结", told))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("shares", "5000000")
                                        .doesNotContainKey("start"));
    }

    @Test
    void takesNoSaleBesideAFreezeForOne() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份被冻结",
                        "2026年3月1日至2026年3月2日，白鹭投资出售公司股票508000股；2026年3月2日，白鹭投资所持公司股份5000000股被云州市中级人民法院司法冻结。");

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("start"))
                .containsExactly(tuple("5000000", "2026-03-02"));
    }

    @Test
    void namesNoCourtThatIsOnlyAskedFor() {
        assertThat(read("控股股东股份被冻结", "申请人请求人民法院冻结白鹭投资持有的公司股份5000000股。"))
                .allSatisfy(fact -> assertThat(fact).doesNotContainKey("court"));
    }

    @Test
    void namesTheCourtBeforeARowForEachOfItsNumbers() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份被轮候冻结",
                        "云州市中级人民法院对白鹭投资股份执行多轮轮候冻结，分别为1000000股、3000000股，青石市中级人民法院对白鹭投资股份7000000股执行轮候冻结。");

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("court"))
                .containsExactlyInAnyOrder(
                        tuple("1000000", "云州市中级人民法院"),
                        tuple("3000000", "云州市中级人民法院"),
                        tuple("7000000", "青石市中级人民法院"));
    }

    @Test
    void namesWhomOneSuesWithoutTheWordForIt() {
        assertThat(read("股东股份被冻结", "根据李海棠诉鸬鹚控股有限公司一案的裁定，云州市中级人民法院冻结了其持有的公司股份5000000股。"))
                .extracting(fact -> fact.get("holder"))
                .containsExactly("鸬鹚控股有限公司");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公司知悉云州市中级人民法院冻结了白鹭投资持有的公司股份5000000股。",
                "公司接云州市中级人民法院通知，白鹭投资持有的公司股份5000000股被冻结。",
                "现由于云州市中级人民法院作出裁定，白鹭投资持有的公司股份5000000股被冻结。",
                "白鹭投资近日自云州市中级人民法院获知，其持有的公司股份5000000股被冻结。",
                "中国证券登记结算有限责任公司上海分公司下达云州市中级人民法院协助执行通知书，冻结白鹭投资持有的公司股份5000000股。",
                "李海棠起诉至云州市中级人民法院，白鹭投资持有的公司股份5000000股被冻结。",
                "白鹭投资提供担保致使云州市中级人民法院冻结其持有的公司股份5000000股。",
                "白鹭投资持有的公司股份被冻结，其中冻结股份5000000股，申请人为云州市中级人民法院。"
            })
    void namesACourtWithoutTheWordsThatLeadUpToIt(String told) {
        assertThat(read("控股股东股份被冻结", told))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("court"))
                .containsExactly(tuple("5000000", "云州市中级人民法院"));
    }
}
