package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions against a company or its people. */
class PenaltyFactsTest {

    private static final String TITLE = "青禾精密股份有限公司关于收到监管措施决定的公告";

    @Test
    void readsAMeasureOfARegulator() {
        Map<String, String> fact =
                only(
                        TITLE,
                        "青禾精密股份有限公司（以下简称“公司”）于2026年4月2日收到中国证券监督管理委员会浙江监管局"
                                + "（以下简称“浙江证监局”）出具的《关于对青禾精密股份有限公司、林越采取出具警示函措施的决定》（〔2026〕12号）。");

        assertThat(fact)
                .containsEntry("authority", "中国证券监督管理委员会浙江监管局")
                .containsEntry("document", "关于对青禾精密股份有限公司、林越采取出具警示函措施的决定")
                .containsEntry("party", "青禾精密股份有限公司、林越")
                .containsEntry("measure", "出具警示函")
                .containsEntry("date", "2026-04-02")
                .doesNotContainKey("amount");
    }

    @Test
    void readsAFineOfALocalAuthority() {
        Map<String, String> fact =
                only(
                        "青禾精密股份有限公司关于全资子公司收到行政处罚决定书的公告",
                        "公司全资子公司云栖材料有限公司于2026年5月8日收到云栖市生态环境局下发的《行政处罚决定书》（云环罚〔2026〕7号），"
                                + "主要内容如下：当事人：云栖材料有限公司。决定处以人民币32万元罚款。");

        assertThat(fact)
                .containsEntry("authority", "云栖市生态环境局")
                .containsEntry("party", "云栖材料有限公司")
                .containsEntry("amount", "320000")
                .containsEntry("date", "2026-05-08");
    }

    @Test
    void takesNoneOfSeveralFinesForTheFine() {
        Map<String, String> fact =
                only(
                        TITLE,
                        "公司于2026年5月8日收到中国证监会下发的《行政处罚决定书》（〔2026〕3号）。"
                                + "对青禾精密给予警告，并处以400万元罚款；对林越给予警告，并处以200万元罚款。");

        assertThat(fact).containsEntry("measure", "警告").doesNotContainKey("amount");
    }

    @ParameterizedTest
    @CsvSource({
        "深圳证券交易所创业板公司管理部,关于对青禾精密股份有限公司的监管函,青禾精密股份有限公司",
        "上海证券交易所,关于对青禾精密股份有限公司及有关责任人予以通报批评的决定,青禾精密股份有限公司",
        "全国股转公司,关于对青禾精密股份有限公司采取自律监管措施的决定,青禾精密股份有限公司"
    })
    void knowsWhoDecidesAboutWhom(String authority, String document, String party) {
        Map<String, String> fact =
                only(
                        "青禾精密股份有限公司关于收到监管函及纪律处分决定的公告",
                        "公司于近日收到" + authority + "《" + document + "》（〔2026〕1号）。");

        assertThat(fact)
                .containsEntry("authority", authority)
                .containsEntry("party", party)
                .doesNotContainKey("date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于最近五年被证券监管部门和交易所采取监管措施或处罚情况的公告", "关于浙江证监局监管措施决定的整改报告", "关于对监管函回复的公告"})
    void findsNoNewDecisionWhereAnEarlierOneIsSpokenOf(String title) {
        assertThat(
                        ReadFacts.facts(
                                "青禾精密股份有限公司" + title,
                                "公司于2024年5月8日收到浙江证监局出具的《关于对青禾精密采取责令改正措施的决定》。"))
                .isEmpty();
    }
}
