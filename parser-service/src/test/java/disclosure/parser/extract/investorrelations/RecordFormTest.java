package disclosure.parser.extract.investorrelations;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.InvestorRelations;
import disclosure.events.InvestorRelations.Host;
import disclosure.events.InvestorRelations.Question;
import disclosure.events.InvestorRelations.Session;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordFormTest {

    @Test
    void finishesALabelWhoseLastLinesStandInItsValue() {
        InvestorRelations record =
                Conversations.form(
                        """
                        投资者关系活动类别
                        √路演活动 □其他
                        上市公司接待人员姓
                        名
                        董事会秘书：林一女士
                        投 资 者
                        关 系 活
                        动 主 要
                        一、近期情况
                        1、问：公司海外工厂的产能利用率近期是否有比较大的提升，后续的排产怎么看
                        内 容 介
                        绍
                        ，能否展开？
                        答：有提升。
                        日期 2032 年 5 月 7 日
                        """);

        assertThat(record.hosts()).containsExactly(new Host("林一", "董事会秘书"));
        assertThat(record.questions())
                .extracting(Question::question)
                .containsExactly("公司海外工厂的产能利用率近期是否有比较大的提升，后续的排产怎么看，能否展开？");
    }

    @Test
    void readsARowOfCellsPartedByBars() {
        InvestorRelations record =
                Conversations.form(
                        """
                        证券代码：600998 | 证券简称：中泽能源
                        投资者关系活动类别 | □特定对象调研 √分析师会议
                        参与单位名称 | 参与机构与人数：白鹭证券、山雀基金等机构的29位投资者。
                        时间 | 2032年7月6日
                        方式 | 电话会议
                        上市公司接待人员 | 董事会秘书焦二
                        交流内容 | 订单结构如何？
                        答：稳定。
                        问：海外怎样？
                        答：顺利。
                        注意事项 | 以上不构成承诺。
                        """);

        assertThat(record.institutions()).containsExactly("白鹭证券", "山雀基金");
        assertThat(record.sessions())
                .containsExactly(new Session(LocalDate.of(2032, 7, 6), null, null, null, false));
        assertThat(record.hosts()).containsExactly(new Host("焦二", "董事会秘书"));
        assertThat(record.questions()).extracting(Question::answer).containsExactly("稳定。", "顺利。");
    }

    @Test
    void readsRowsThatAreItemsOfAList() {
        InvestorRelations record =
                Conversations.form(
                        """
                        一、投资者关系活动类别
                        √业绩说明会
                        □其他
                        二、投资者关系活动情况
                        （一）活动时间：2032年9月18日15:00-16:30
                        （二）活动地点：青禾网“互动平台”
                        （三）参会人员：通过网络方式参加的投资者
                        （四）接待人员：董事长吴一先生、财务负责人郑二女士
                        三、投资者关系活动主要内容
                        问题 1、产能如何？
                        回答：在建。
                        """);

        assertThat(record.sessions())
                .containsExactly(
                        new Session(LocalDate.of(2032, 9, 18), null, "15:00", "16:30", false));
        assertThat(record.place()).isEqualTo("青禾网“互动平台”");
        assertThat(record.institutions()).isEmpty();
        assertThat(record.hosts()).containsExactly(new Host("吴一", "董事长"), new Host("郑二", "财务负责人"));
    }

    @Test
    void takesTheListAnnexedBehindTheDate() {
        InvestorRelations record =
                Conversations.form(
                        """
                        投资者关系活动类别
                        √特定对象调研 □其他
                        参与单位名称及人员姓名
                        白鹭证券等 5 家机构，详见附件
                        上市公司接待人员姓名
                        董事会秘书：林一女士
                        投资者关系活动主要内容介绍
                        Q：订单如何？
                        A：充足。
                        附件清单（如有） 附件：参会机构名单
                        日期 2032 年 5 月 7 日
                        附件：参会机构名单
                        白鹭证券 易方达 山雀基金
                        苍鹰资产
                        灰鹤资本 等投资者。
                        """);

        assertThat(record.institutions()).containsExactly("白鹭证券", "易方达", "山雀基金", "苍鹰资产", "灰鹤资本");
        assertThat(record.recordDate()).isEqualTo(LocalDate.of(2032, 5, 7));
        assertThat(record.questions()).extracting(Question::answer).containsExactly("充足。");
    }

    @Test
    void tellsTheNotesBelowTheContent() {
        InvestorRelations record =
                Conversations.form(
                        """
                        投资者关系活动类别
                        √特定对象调研
                        上市公司接待人员姓名
                        董事会秘书：林一女士
                        投资者关系活动主要内容介绍
                        Q：订单如何？
                        A：充足。
                        关于本次活动是否涉及应披露重大信息的说明 本次活动不涉及应披露的重大信息。
                        附件清单（如有） 会议内容不代表公司的盈利预测。
                        日期 2032 年 3 月 26 日
                        """);

        assertThat(record.statements())
                .extracting(InvestorRelations.Statement::text)
                .containsExactly("本次活动不涉及应披露的重大信息。", "会议内容不代表公司的盈利预测。");
        assertThat(record.questions()).extracting(Question::answer).containsExactly("充足。");
    }

    @Test
    void keepsWhoCameWhereThatNamesNobody() {
        InvestorRelations record =
                Conversations.form(
                        """
                        投资者关系活动类别
                        √业绩说明会
                        参与单位名称及人员姓名
                        线上参与公司 2031 年度说明会的投资者
                        上市公司接待人员姓名
                        董事会秘书：林一女士
                        投资者关系活动主要内容介绍
                        Q：订单如何？
                        A：充足。
                        日期 2032 年 3 月 26 日
                        """);

        assertThat(record.institutions()).isEmpty();
        assertThat(record.statements())
                .extracting(InvestorRelations.Statement::text)
                .containsExactly("线上参与公司 2031 年度说明会的投资者");
    }

    @Test
    void datesNoRecordByAMonthAlone() {
        InvestorRelations record =
                Conversations.form(
                        """
                        投资者关系活动类别
                        √特定对象调研
                        活动时间：2032 年 3 月
                        上市公司接待人员姓名
                        董事会秘书：林一女士
                        投资者关系活动主要内容介绍
                        Q：订单如何？
                        A：充足。
                        日期 2032 年 3 月
                        """);

        assertThat(record.sessions()).singleElement().matches(Session::datesInferred);
        assertThat(record.recordDate()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "参与单位名称及人员姓名,时间,地点,上市公司接待人员姓名,投资者关系活动主要内容介绍",
        "来访单位及人员,接待时间,接待地点,公司接待人员,交流主要内容",
        "与会单位及人员,会议日期,会议地点,上市公司出席人员,主要问答内容",
        "投资者名称及人员姓名,活动时间,活动地点,接待人员,问答记录",
        "参与机构,召开时间,召开地点,公司参会人员,投资者问答",
        "参会人员,交流时间,交流地点,公司参加人员姓名及职务,投资者提问及公司回复情况"
    })
    void knowsHowTheRowsOfTheFormAreCalled(
            String visitors, String time, String place, String hosts, String content) {
        InvestorRelations record =
                Conversations.form(
                        """
                        投资者关系活动类别 √特定对象调研 □其他
                        %s
                        白鹭证券 张一鸣；山雀基金 李二
                        %s 2032 年 5 月 6 日
                        %s 公司会议室
                        %s
                        董事会秘书：林一女士
                        %s
                        问：订单如何？
                        答：充足。
                        日期 2032 年 5 月 7 日
                        """
                                .formatted(visitors, time, place, hosts, content));

        assertThat(record.institutions()).containsExactly("白鹭证券", "山雀基金");
        assertThat(record.sessions())
                .extracting(Session::date)
                .containsExactly(LocalDate.of(2032, 5, 6));
        assertThat(record.place()).isEqualTo("公司会议室");
        assertThat(record.hosts()).containsExactly(new Host("林一", "董事会秘书"));
        assertThat(record.questions()).extracting(Question::question).containsExactly("订单如何？");
    }

    @Test
    void takesTheLastDayOfARangeForTheDateOfTheRecord() {
        InvestorRelations record =
                Conversations.form(
                        """
                        投资者关系活动类别
                        √特定对象调研
                        上市公司接待人员姓名
                        姓 副总裁、董事会秘书林一女士 名
                        投资者关系活动主要内容介绍
                        Q：订单如何？
                        A：充足。
                        日期 2032 年 3 月 26 日-27 日
                        """);

        assertThat(record.recordDate()).isEqualTo(LocalDate.of(2032, 3, 27));
        assertThat(record.hosts()).containsExactly(new Host("林一", "副总裁、董事会秘书"));
    }
}
