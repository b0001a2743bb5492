package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labelled freezes of texts that have lost their lines, so that labels and values run together. */
class FreezeLinesLostTest {

    @Test
    void readsEachLabelledFreezeForItself() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被轮候冻结",
                        "1、司法冻结机关：云州市中级人民法院被冻结人：白鹭投资冻结股份数量：5000000股"
                                + "冻结起始日：2026年3月2日冻结终止日：2029年3月1日"
                                + "2、司法冻结机关：青石市中级人民法院被冻结人：李海棠轮候冻结股份数量：2000000股"
                                + "冻结起始日：2026年3月3日冻结期限：三年。");

        assertThat(facts)
                .extracting(
                        fact -> fact.get("holder"),
                        fact -> fact.get("court"),
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("waiting"))
                .containsExactly(
                        tuple("白鹭投资有限公司", "云州市中级人民法院", "5000000", "2026-03-02", null),
                        tuple("李海棠", "青石市中级人民法院", "2000000", "2026-03-03", "true"));
    }

    @Test
    void namesTheHolderOfTheHeadingAbove() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被冻结",
                        "股东鸬鹚贸易有限公司（以下简称“鸬鹚贸易”）、李海棠先生与白鹭投资的股份被冻结，具体情况如下："
                                + "白鹭投资所持股份被轮候冻结情况：1、司法冻结机关：云州市中级人民法院2、冻结股份数量：5000000股"
                                + "3、冻结起始日：2026年3月2日4、冻结终止日：冻结期限为三年，自转为正式冻结之日起计算。"
                                + "鸬鹚贸易所持股份被冻结情况：1、司法冻结机关：云州市中级人民法院2、冻结股份数量：5000000股"
                                + "3、冻结起始日：2026年3月2日4、冻结终止日：2029年3月1日"
                                + "（二）李海棠股份轮候冻结情况1、司法冻结机关：云州市中级人民法院2、冻结股份数量：5000000股"
                                + "3、冻结起始日：2026年3月2日4、冻结终止日：冻结期限为三年，自转为正式冻结之日起计算。");

        assertThat(facts)
                .extracting(
                        fact -> fact.get("holder"),
                        fact -> fact.get("shares"),
                        fact -> fact.get("waiting"))
                .containsExactly(
                        tuple("白鹭投资有限公司", "5000000", "true"),
                        tuple("鸬鹚贸易有限公司", "5000000", null),
                        tuple("李海棠", "5000000", "true"));
    }

    @Test
    void namesWhoAloneHoldsAsManyWhereNobodyIsNamed() {
        List<Map<String, String>> facts =
                read(
                        "控股股东及实际控制人股份被冻结",
                        """
                        二、实际控制人股份被冻结情况
                        司法冻结机关：云州市中级人民法院；冻结数量：2000000股；冻结起始日：2026年3月2日。
                        截至本公告日，白鹭投资持有公司股份5000000股；李海棠先生持有公司股份2000000股。
                        """);

        assertThat(facts).extracting(fact -> fact.get("holder")).containsExactly("李海棠");
    }

    @Test
    void printsACourtThatIsMisspeltAsTheLabelSays() {
        assertThat(read("股东股份被冻结", "司法冻结机关：云州市中级民法院（2026）云01民初7号。\n被执行人：李海棠\n冻结数量：2000000股。"))
                .extracting(fact -> fact.get("court"))
                .containsExactly("云州市中级民法院");
    }

    @Test
    void readsTheDayOfALabelledRelease() {
        assertThat(
                        read(
                                "股东股份解除轮候冻结",
                                "解除司法轮候冻结机关：云州市中级人民法院解除司法轮候冻结数量：5000000股"
                                        + "解除司法轮候冻结日期：2026年3月2日。"))
                .extracting(fact -> fact.get("start"), fact -> fact.get("released"))
                .containsExactly(tuple(null, "2026-03-02"));
    }

    @ParameterizedTest
    @CsvSource({"白鹭投资级人民法院", "森林集团云州市海棠区人民法院", "年云州市中级月人民法院", "文化发展人民法院"})
    void takesNoNameOfACourtThatCellsHaveTorn(String torn) {
        assertThat(read("股东股份被冻结", "经核实，" + torn + "冻结了白鹭投资持有的公司股份5000000股。"))
                .noneMatch(fact -> torn.equals(fact.get("court")));
    }
}
