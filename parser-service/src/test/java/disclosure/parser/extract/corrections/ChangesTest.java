package disclosure.parser.extract.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import disclosure.events.FilingText;
import disclosure.events.ValueChange;
import disclosure.events.ValueChange.By;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void quotedPairsAreRead() {
        assertThat(StatedChanges.in(text("一、将第三页“实际控制人为方远舟”更正为“实际控制人为方远洲”。")))
                .extracting(ValueChange::from, ValueChange::to, ValueChange::by)
                .containsExactly(tuple("实际控制人为方远舟", "实际控制人为方远洲", By.STATED));
        assertThat(
                        StatedChanges.in(
                                text(
                                        "The words \"HK$12 million\" should be read as \"HK$21 million\".")))
                .extracting(ValueChange::from, ValueChange::to)
                .containsExactly(tuple("HK$12 million", "HK$21 million"));
    }

    @Test
    void blocksBeforeAndAfterGiveTheValuesThatDiffer() {
        String body =
                """
                更正前：
                公司拟派发现金红利 1,200.50 万元，股权登记日为 2026 年 5 月 20 日。
                更正后：
                公司拟派发现金红利 1,250.50 万元，股权登记日为 2026 年 5 月 21 日。
                除上述更正外，原公告其他内容不变，共 88 页。""";

        List<ValueChange> changes = StatedChanges.in(text(body));

        assertThat(changes)
                .extracting(ValueChange::what, ValueChange::from, ValueChange::to)
                .containsExactly(
                        tuple("公司拟派发现金红利", "1,200.50", "1,250.50"),
                        tuple("股权登记日为", "2026年5月20日", "2026年5月21日"));
        assertThat(changes)
                .allSatisfy(
                        change -> {
                            assertThat(body.replace(" ", "").indexOf(change.to())).isPositive();
                            assertThat(body.substring(change.offset(), change.offset() + 1))
                                    .isEqualTo(change.to().substring(0, 1));
                            assertThat(change.fromOffset()).isLessThan(change.offset());
                        });
    }

    @Test
    void severalBlocksStayApart() {
        assertThat(
                        StatedChanges.in(
                                text(
                                        "一、关于营业收入\n更正前：\n营业收入 10 万元。\n更正后：\n营业收入 12 万元。\n"
                                                + "二、关于净利润\n更正前：\n净利润 3 万元。\n更正后：\n净利润 4 万元。\n三、其他\n共 9 页。")))
                .extracting(ValueChange::what, ValueChange::from, ValueChange::to)
                .containsExactly(tuple("营业收入", "10", "12"), tuple("净利润", "3", "4"));
    }

    @Test
    void aSentenceAboutTheBlocksIsNone() {
        assertThat(StatedChanges.in(text("更正前后的内容对比见附件。更正前的公告已删除。"))).isEmpty();
    }

    @Test
    void twoVersionsDifferInFiguresNamesAndDates() {
        FilingText earlier =
                text("澄湖仪器年度报告。\n主营业务为精密仪器。\n营业收入为 6.42 亿元，同比增长 12.5%。\n董事会秘书为林澄。\n公司住所在临湖路。");
        FilingText later =
                text("澄湖仪器年度报告。\n主营业务为精密仪器。\n营业收入为 6.24 亿元，同比增长 9.3%。\n董事会秘书为林橙。\n公司住所在临湖路。");

        List<ValueChange> changes = ComparedTexts.changes(earlier, later);

        assertThat(changes)
                .extracting(ValueChange::what, ValueChange::from, ValueChange::to)
                .containsExactly(
                        tuple("营业收入为", "6.42", "6.24"),
                        tuple("同比增长", "12.5%", "9.3%"),
                        tuple("董事会秘书为林", "澄", "橙"));
        assertThat(changes)
                .allSatisfy(
                        change -> {
                            assertThat(later.text().substring(change.offset()))
                                    .startsWith(change.to());
                            assertThat(earlier.text().substring(change.fromOffset()))
                                    .startsWith(change.from());
                        });
    }

    @Test
    void anotherLayoutIsNoChange() {
        assertThat(
                        ComparedTexts.changes(
                                text("营业收入为6.42亿元。\n净利润为１.２亿元。"),
                                text("营业收入为 6.42 亿元。\n净利润为1.2亿元。")))
                .isEmpty();
    }

    @Test
    void aNoticeAboutAReportIsNotComparedWithIt() {
        assertThat(
                        ComparedTexts.changes(
                                text("营业收入为1亿元。\n净利润为2亿元。\n员工3人。"),
                                text("现将年报更正。\n营业收入为9亿元。\n特此公告。")))
                .isEmpty();
    }

    @Test
    void figuresThatNobodyCanPairAreLeftOut() {
        assertThat(ComparedTexts.changes(text("甲。\n乙。\n丙。\n合计5。\n合计6。"), text("甲。\n乙。\n丙。\n合计7。")))
                .isEmpty();
    }

    private static FilingText text(String text) {
        return new FilingText(text, List.of(0), false);
    }
}
