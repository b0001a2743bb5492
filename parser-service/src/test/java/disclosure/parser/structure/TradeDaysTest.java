package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which of the days of a text are those of a trade. */
class TradeDaysTest {

    @Test
    void takesTheDayOfATradeRatherThanTheTimeOfItsPlan() {
        assertThat(
                        read(
                                "控股股东增持股份计划期满",
                                """
                                2026年1月5日至2026年7月3日期间，白鹭投资累计增持公司股份600000股。
                                白鹭投资于2026年2月6日通过集中竞价交易增持公司股份600000股。
                                """))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("start", "2026-02-06")
                                        .containsEntry("end", "2026-02-06"));
    }

    @Test
    void keepsTheTimeOfTheNextSaleFromTheOneBefore() {
        assertThat(
                        read(
                                "股东减持股份",
                                "白鹭投资于2026年2月6日通过大宗交易减持公司股份600000股，占总股本的0.6%，"
                                        + "2026年3月2日至2026年3月9日期间，通过集中竞价交易减持公司股份200000股。"))
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("end"))
                .containsExactly(
                        tuple("600000", "2026-02-06", "2026-02-06"),
                        tuple("200000", "2026-03-02", "2026-03-09"));
    }

    @Test
    void givesAllPartsOfASentenceTheTimeAtItsHead() {
        assertThat(read("部分董事增持股份", "2026年1月5日至2026年2月6日，王青禾先生增持公司股份20000股；李海棠女士增持公司股份30000股。"))
                .extracting(
                        fact -> fact.get("holder"),
                        fact -> fact.get("start"),
                        fact -> fact.get("end"))
                .containsExactly(
                        tuple("王青禾", "2026-01-05", "2026-02-06"),
                        tuple("李海棠", "2026-01-05", "2026-02-06"));
    }

    @Test
    void readsATimeInBracketsBeforeTheVerb() {
        assertThat(
                        read(
                                "股东减持股份",
                                "减持期间应为2026年1月5日至2026年4月3日，白鹭投资在期满后（2026年4月7日至2026年4月9日）继续减持了90000股。"))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("start", "2026-04-07")
                                        .containsEntry("end", "2026-04-09"));
    }

    @Test
    void doesNotBeginASumOnTheDayItIsTold() {
        List<String> sums =
                List.of(
                        "自增持计划公告以来，至2026年2月6日收盘，白鹭投资增持公司股份600000股。",
                        "2026年2月6日，公司收到白鹭投资的通知，白鹭投资累计增持公司股份600000股。");

        assertThat(sums)
                .allSatisfy(
                        sum ->
                                assertThat(read("控股股东增持股份进展", sum))
                                        .singleElement()
                                        .satisfies(
                                                fact ->
                                                        assertThat(fact)
                                                                .containsEntry("end", "2026-02-06")
                                                                .doesNotContainKey("start")));
    }

    @Test
    void doesNotTakeADayOnWhichNothingCouldBeBought() {
        List<Map<String, String>> facts =
                read(
                        "控股股东延期增持股份",
                        """
                        公司股票自2026年3月2日起停牌至2026年3月20日，在此期间白鹭投资无法增持公司股份。
                        2026年1月6日，公司接到白鹭投资的通知，白鹭投资增持了公司股份600000股。
                        """);

        assertThat(facts).extracting(fact -> fact.get("end")).containsExactly("2026-01-06");
    }

    @Test
    void readsDaysSideBySideInAnotherSentence() {
        List<Map<String, String>> facts =
                read(
                        "部分董事增持股份",
                        """
                        本次增持前，王青禾先生未持有公司股份。
                        本次增持后，王青禾先生持有公司股份20000股。
                        2026年2月5日、2月6日，上述人员通过集中竞价交易增持公司股份。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("start"), fact -> fact.get("end"))
                .containsExactly(tuple("2026-02-05", "2026-02-06"));
    }

    @Test
    void doesNotTakeTheDayOfAnEarlierNoticeForAFirstDay() {
        List<Map<String, String>> facts =
                read(
                        "股东减持股份进展",
                        """
                        2026年2月6日，公司根据白鹭投资的来函，披露了《关于股东减持的进展公告》，截至2026年2月6日，白鹭投资累计减持公司股份600000股。
                        白鹭投资于2026年2月3日开始减持公司股份，截至2026年2月6日，共减持公司股份600000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("start"), fact -> fact.get("end"))
                .containsExactly(tuple("2026-02-03", "2026-02-06"));
    }

    @Test
    void keepsWhatOneAloneBoughtOnDaysOnWhichAnotherBought() {
        List<Map<String, String>> facts =
                read(
                        "部分董事增持股份",
                        "王青禾先生分别于2026年2月5日、2026年2月6日增持公司股份共计50000股；李海棠女士于2026年2月6日增持公司股份30000股。");

        assertThat(facts)
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .containsExactlyInAnyOrder(tuple("王青禾", "50000"), tuple("李海棠", "30000"));
    }

    @Test
    void readsOnBehindThePageNumber() {
        assertThat(
                        read(
                                "控股股东增持股份",
                                "2026年2月5日到2026年2月9日，白鹭投资通过上海证券交易所交易系统以集中竞价方式增持\n-1-\n公司股份300000股。"))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("end"))
                .containsExactly(tuple("300000", "2026-02-09"));
    }

    @Test
    void readsWhatAPaperAboutAPlanToldOf() {
        assertThat(
                        read(
                                "部分董事减持计划期满",
                                "公司于2026年1月4日披露了《关于董事减持计划终止及监事减持股份的公告》，情况如下：王青禾先生于2025年12月29日减持公司股份60000股。"))
                .extracting(fact -> fact.get("shares"))
                .containsExactly("60000");
    }

    @Test
    void doesNotTakeADayWithinTheLimitOfAPlan() {
        assertThat(
                        read(
                                "控股股东增持股份进展",
                                """
                                白鹭投资计划自2026年2月9日起6个月内增持公司股份不少于1000000股（含2026年2月9日已增持股份）。
                                截止本公告发布之日，白鹭投资增持公司股份300000股。
                                """))
                .filteredOn(fact -> "300000".equals(fact.get("shares")))
                .singleElement()
                .satisfies(fact -> assertThat(fact).doesNotContainKey("start"));
    }

    @Test
    void doesNotTakeTheDayOfAPromiseForThatOfASale() {
        assertThat(
                        read(
                                "股东违反承诺减持股份",
                                """
                                白鹭投资违反其在2026年1月6日做出的不减持承诺，减持了公司股份300000股。
                                2026年2月6日，白鹭投资减持公司股份300000股。
                                """))
                .extracting(fact -> fact.get("end"))
                .containsExactly("2026-02-06");
    }

    @Test
    void datesASaleByItsNoticeBesideOneThatHasADay() {
        assertThat(
                        read(
                                "控股股东减持计划完成",
                                """
                                2026年2月9日，公司收到白鹭投资的说明，其于2026年2月5日、2月6日减持公司股份650000股。
                                2026年2月16日，公司收到白鹭投资的说明，其按照前期披露的减持计划以大宗交易方式减持公司股份370000股。
                                """))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("end"))
                .containsExactly(tuple("650000", "2026-02-06"), tuple("370000", "2026-02-16"));
    }

    @Test
    void doesNotTakeTheEndOfAPlanThatIsPutOffForTheDayOfATrade() {
        assertThat(
                        read(
                                "部分董事增持股份计划进展",
                                """
                                2026年5月8日，董事会审议通过了增持公司股份计划延期的议案，同意增持主体延长期限，即由2026年5月9日延长至2026年11月9日前完成。
                                截至本公告日，王青禾先生累计增持公司股份20000股。
                                """))
                .singleElement()
                .satisfies(fact -> assertThat(fact).doesNotContainKeys("start", "end"));
    }

    @Test
    void takesTheDayOnWhichAnIncreaseWasOverForItsEndAlone() {
        assertThat(read("股东增持股份结果", "增持计划于2026年6月9日实施完成，白鹭投资累计增持公司股份400000股。"))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("end", "2026-06-09")
                                        .doesNotContainKey("start"));
    }
}
