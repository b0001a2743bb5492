package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sides, court and matter of a case, on appeal, in a sentence, in the forms of the exchanges. */
class LitigationFactsTest {

    private static final String TITLE = "青禾精密股份有限公司关于诉讼事项的公告";
    private static final String SELF = "青禾精密股份有限公司（以下简称“公司”）";
    private static final String SIDES = "原告：青禾精密股份有限公司\n被告：丹枫地产有限公司\n";

    @ParameterizedTest
    @CsvSource({"原审", "一审"})
    void whoAppealsIsWhatItWasBefore(String instance) {
        assertThat(
                        only(
                                TITLE,
                                SELF
                                        + "收到判决书。\n上诉人（%1$s被告）：青禾精密股份有限公司\n被上诉人（%1$s原告）：白鹭电子有限公司"
                                                .formatted(instance)))
                .containsEntry("plaintiff", "白鹭电子有限公司")
                .containsEntry("defendant", "青禾精密股份有限公司");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "苍梧建设有限公司（以下简称“苍梧建设”）因合同纠纷起诉青禾精密股份有限公司|苍梧建设有限公司|青禾精密股份有限公司",
                "青禾精密股份有限公司（以下简称“公司”）因专利权纠纷，向云州知识产权法院起诉白鹭电子有限公司|青禾精密股份有限公司|白鹭电子有限公司",
                "白鹭电子有限公司（以下简称“白鹭电子”）因买卖合同纠纷对公司提起诉讼|白鹭电子有限公司|青禾精密股份有限公司",
            })
    void readsBothSidesFromASentence(String words, String plaintiff, String defendant) {
        assertThat(only(TITLE, SELF + "涉及诉讼。" + words + "，涉案金额500万元。"))
                .containsEntry("plaintiff", plaintiff)
                .containsEntry("defendant", defendant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公司因与丹枫地产有限公司建设工程施工合同纠纷，向法院提起诉讼。|建设工程施工合同纠纷",
                "公司与丹枫地产有限公司（以下简称“丹枫地产”）股权转让合同纠纷一案达成调解。|股权转让合同纠纷",
                "公司以金融借款合同纠纷为由，向法院起诉。|金融借款合同纠纷",
                "案由：股权转让纠纷\\n判决结果：驳回上诉。|股权转让纠纷",
                "双方因买卖合同产生纠纷，向法院起诉。|-",
            },
            nullValues = "-")
    void namesTheMatterWithoutTheSides(String words, String matter) {
        assertThat(only(TITLE, SIDES + words.replace("\\n", "\n")).get("target")).isEqualTo(matter);
    }

    @ParameterizedTest
    @CsvSource({
        "收到深圳国际仲裁院送达的《裁决书》,深圳国际仲裁院",
        "收到云州知识产权法院送达的《传票》,云州知识产权法院",
        "受理法院的名称：云州市南湖区人民法院,云州市南湖区人民法院",
    })
    void namesTheCourt(String words, String court) {
        assertThat(only(TITLE, SIDES + SELF + words + "。")).containsEntry("court", court);
    }

    @ParameterizedTest
    @CsvSource({
        "公司于2031年3月3日收到云州市中级人民法院送达的应诉通知书",
        "收到受理通知书的日期：2031年3月3日",
    })
    void findsTheDayOnWhichTheCourtsPaperCame(String words) {
        assertThat(only(TITLE, SIDES + words + "。")).containsEntry("date", "2031-03-03");
    }

    @Test
    void readsPersonsAndTheFormOfBeijingsExchange() {
        assertThat(only(TITLE, SELF + "涉及诉讼。\n原告：陈舟\n被告：青禾精密股份有限公司"))
                .containsEntry("plaintiff", "陈舟");
        assertThat(only(TITLE, "1、原告\n姓名或名称：青禾精密股份有限公司\n2、被告\n姓名或名称：丹枫材料有限公司\n法定代表人：周远"))
                .containsEntry("plaintiff", "青禾精密股份有限公司")
                .containsEntry("defendant", "丹枫材料有限公司");
    }

    @Test
    void aCaseThatIsTakenBackIsWithdrawn() {
        assertThat(only("青禾精密股份有限公司关于公司撤诉的公告", SIDES + "法院准许公司撤回起诉。"))
                .containsEntry("event", "withdrawn");
    }
}
