package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Freezes that are over, and what is frozen in all. */
class FreezesEndedTest {

    @Test
    void beginsNoReleaseOnTheDayOfTheFreezeBesideIt() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被冻结",
                        "云州市中级人民法院解除对白鹭投资持有的公司6000000股股份的冻结，同时冻结白鹭投资持有的公司5500000股股份，"
                                + "冻结期限自2026年3月2日至2028年3月1日。");

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("end"))
                .containsExactly(
                        tuple("6000000", null, null), tuple("5500000", "2026-03-02", "2028-03-01"));
    }

    @Test
    void releasesMoreThanIsLeft() {
        List<Map<String, String>> facts =
                read(
                        "股东股份冻结和解除冻结",
                        """
                        白鹭投资持有的公司6000000股股份于2026年3月2日被云州市中级人民法院轮候冻结。
                        白鹭投资持有的公司6500000股股份于2026年3月3日被青石市中级人民法院解除轮候冻结。
                        截至本公告日，白鹭投资持有公司股份6000000股，占公司总股本的6.00%。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("released"))
                .containsExactly(tuple("6000000", null), tuple("6500000", "2026-03-03"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年3月2日，因债务和解，云州市中级人民法院出具裁定书，裁定解除上述5000000股的司法冻结。",
                "云州市中级人民法院已于2026年3月2日下达裁定书解除了对上述股份的查封。"
            })
    void endsAFreezeOnTheDayOfTheRuling(String told) {
        assertThat(read("股东股份解除冻结", "白鹭投资持有的公司5000000股股份于2026年2月3日被云州市中级人民法院冻结。\n" + told))
                .extracting(fact -> fact.get("start"), fact -> fact.get("released"))
                .containsExactly(tuple("2026-02-03", "2026-03-02"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "截至本公告日，白鹭投资持有公司股份7000000股，占公司总股本的7.00%，累计被司法冻结5000000股。",
                "白鹭投资处于司法冻结状态的股份共计5000000股，占公司总股本的5.00%。",
                "执行人为云州市中级人民法院，见下表，白鹭投资、王青禾女士被司法冻结股份合计5000000股，占公司总股本的5.00%。"
            })
    void takesAllThatIsFrozenForNoFreeze(String told) {
        assertThat(read("控股股东股份被冻结", told)).isEmpty();
    }

    @Test
    void takesWhatACourtHasFrozenAlreadyForAFreeze() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份被冻结",
                        """
                        2026年3月2日，云州市中级人民法院已冻结白鹭投资持有的公司股份5000000股。
                        青石市中级人民法院于2026年3月3日冻结白鹭投资持有的公司股份2000000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("start"))
                .containsExactly(tuple("5000000", "2026-03-02"), tuple("2000000", "2026-03-03"));
    }
}
