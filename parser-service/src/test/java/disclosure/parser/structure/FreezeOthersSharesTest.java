package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frozen shares that the company itself holds in others are no freeze of its own shares. */
class FreezeOthersSharesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公司持有的苍鹭银行7000000股（无限售流通股）被云州市中级人民法院冻结。",
                "因借款纠纷，本公司所持苍鹭银行股份有限公司7000000股股份被云州市中级人民法院轮候冻结。",
                "云州市中级人民法院冻结公司持有的苍鹭银行7000000股、鸬鹚证券3000000股。",
                "青禾股份持有的苍鹭银行7000000股被云州市中级人民法院冻结。"
            })
    void tellsNoFreezeOfSharesThatTheCompanyHolds(String told) {
        assertThat(read("公司持有的股份被冻结", told)).isEmpty();
    }

    @Test
    void tellsTheFreezeOfItsOwnSharesBesideThem() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份及公司资产被轮候冻结",
                        "轮候冻结机关：云州市中级人民法院；被冻结人：白鹭投资、青禾股份；冻结起始日：2026年3月2日；"
                                + "冻结明细及数量：白鹭投资持有的青禾股份5000000股（无限售流通股）、"
                                + "青禾股份持有的苍鹭银行7000000股（无限售流通股）、鸬鹚证券3000000股（无限售流通股）。");

        assertThat(facts)
                .extracting(
                        fact -> fact.get("holder"),
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"))
                .containsExactly(tuple("白鹭投资有限公司", "5000000", "2026-03-02"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "白鹭投资所持公司5000000股股份被云州市中级人民法院冻结。",
                "云州市中级人民法院冻结了白鹭投资持有的青禾股份5000000股。",
                "白鹭投资来函：“云州市中级人民法院冻结了本公司持有的贵公司5000000股股份。”",
                "公司持有的专项计划受益权被冻结，白鹭投资5000000股股份被云州市中级人民法院冻结。"
            })
    void readsSharesOfTheCompanyThatAHolderHas(String told) {
        assertThat(read("控股股东股份被冻结", told))
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .containsExactly(tuple("白鹭投资有限公司", "5000000"));
    }
}
