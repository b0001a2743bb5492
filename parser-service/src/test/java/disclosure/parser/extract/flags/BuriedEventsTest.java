package disclosure.parser.extract.flags;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Flag;
import disclosure.parser.document.DocumentText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuriedEventsTest {

    private static List<Flag> in(String text, String category, String title) {
        return BuriedEvents.in(
                new DocumentText(
                        text, List.of(0), List.of(), List.of(), List.of(), List.of(), false),
                category,
                title);
    }

    private static List<String> codes(String text) {
        return in(text, "other", "关于日常事项的公告").stream().map(Flag::code).toList();
    }

    @Test
    void hasTheCodesOfTheContract() {
        assertThat(Arrays.stream(BuriedEvent.values()).map(BuriedEvent::code))
                .containsExactlyInAnyOrderElementsOf(Flag.CODES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    investigation | 董事长沈澄因涉嫌信息披露违法违规被证监会立案调查。
                    investigation | 公司于近日收到《立案告知书》。
                    penalty | 因违反《上市公司信息披露管理办法》第三条，公司近日收到证监局的警示函。
                    penalty | 因违反《上市公司信息披露管理办法》第三条的规定，公司收到警示函。
                    penalty | 根据《行政处罚法》第三十二条，我局决定对你公司处以 30 万元罚款。
                    penalty | 因未按规定披露若干关联交易，公司收到警示函。
                    penalty | 因没有及时披露关联交易，公司被证监局出具警示函。
                    penalty | 如皋子公司因违反环保要求被处以 30 万元罚款。
                    penalty | 子公司如东澄湖因违反环保要求，无锡澄湖因超标排放，均被处以 30 万元罚款。
                    penalty | 2031 年 5 月 8 日，公司收到警示函，应当在三十日内提交整改报告。
                    investigation | 董事沈澄因违反承诺被证监会立案调查。
                    investigation | 业绩承诺方沈澄因涉嫌合同诈骗被公安机关立案侦查。
                    freeze | 因公司提供连带责任保证，公司银行账户被法院冻结。
                    freeze | 控股股东所持公司股份已被司法冻结，不存在平仓风险。
                    delisting-risk | 根据《股票上市规则》第 9.3.2 条，公司股票自 2031 年 5 月 6 日起被实施退市风险警示。
                    termination | 为避免更大损失，公司决定终止本次收购。
                    penalty | 公司不存在资金占用，但于近日收到证监局的警示函。
                    investigation | 总经理被监察委员会实施留置措施。
                    freeze | 控股股东所持公司股份 1,200 万股已被司法冻结。
                    freeze | 子公司基本账户被法院冻结，金额 300 万元。
                    default | 公司未能按期兑付“23 澄湖 01”债券本息。
                    default | 上述借款已构成实质性违约。
                    default | 子公司银行贷款逾期 2,000 万元。
                    termination | 经协商一致，双方决定终止本次收购。
                    reduction | 股东溪山投资计划在六个月内减持不超过公司总股本 2% 的股份。
                    delisting-risk | 公司股票自下一交易日起将被实施退市风险警示。
                    penalty | 公司收到证监局出具的警示函。
                    penalty | 子公司因违反环保要求被处以 30 万元罚款。
                    litigation | 公司收到法院送达的应诉通知书。
                    litigation | 子公司被列为失信被执行人。
                    audit-opinion | 会计师对年度财务报表出具了无法表示意见的审计报告。
                    audit-opinion | 公司持续经营能力存在重大不确定性。
                    impairment | 本期计提商誉减值准备 1.2 亿元。
                    fund-occupation | 控股股东非经营性占用资金余额 5,000 万元。
                    audit-opinion | These conditions raise substantial doubt about our ability to continue as a going concern.
                    material-weakness | We identified a material weakness in our internal control.
                    restatement | The statements should no longer be relied upon.
                    delisting-risk | The Company received a letter from Nasdaq stating that it is not in compliance with Rule 5550.
                    """)
    void seesTheEventInTheSentenceThatStatesIt(String code, String sentence) {
        assertThat(codes("公司经营正常。" + sentence)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公司及董事不存在被证监会立案调查的情形。",
                "最近三年未受到行政处罚。",
                "公司股份是否被冻结？",
                "上市公司被实施退市风险警示的，应当披露。",
                "如公司未能按期兑付债券本息，持有人有权要求提前偿还。",
                "若被终止上市，投资者可能损失。",
                "控股股东承诺六个月内不减持公司股份。",
                "预期信用损失以发生违约的风险为权重。",
                "会计师出具了标准无保留意见的审计报告。",
                "因本协议发生争议，双方均可向人民法院提起诉讼。",
                "根据《上市规则》第九章，股票被实施风险警示。",
                "（三）最近五年受到行政处罚的情况",
                "上市公司股票被实施退市风险警示的，应当在次日披露。",
                "根据《上市规则》第 9.3.1 条，上市公司净利润为负的，其股票将被实施退市风险警示。",
                "上市公司主要银行账户被冻结，应当及时披露。",
                "公司董事不存在因涉嫌犯罪被司法机关立案侦查，或者被证监会立案调查的情形。",
                "控股股东承诺，其所持股份未被冻结，不会在六个月内减持公司股份 2% 以上。",
                "公司、子公司如未能按期偿还借款本息，将承担责任。",
                "最近三年，无因违法违规被行政处罚。",
                "公司采取措施避免子公司账户被冻结。",
                "被行政处罚的情形不存在。",
                "金融资产满足条件时终止确认。",
                "An event of default could occur if we fail to pay interest.",
                "We have not identified any material weakness.",
            })
    void leavesStandingWhatIsDeniedSupposedOrQuoted(String sentence) {
        assertThat(codes("公司经营正常。" + sentence)).isEmpty();
    }

    @Test
    void readsAnItemOfAListWithWhatTheListIsAbout() {
        String cases = "发行人不存在下列情形：\n（1）董事被司法机关立案侦查；\n（2）公司收到警示函。";
        String news = "近日发生两件事：\n（1）董事被司法机关立案侦查；\n（2）公司收到警示函。";

        assertThat(codes(cases)).isEmpty();
        assertThat(codes(news)).containsExactly("investigation", "penalty");
    }

    @Test
    void findsNothingBuriedInAFilingAboutTheEvent() {
        String text = "公司股份 300 万股被司法冻结。公司收到警示函。";

        assertThat(in(text, "share-pledge", "关于股东股份的公告"))
                .extracting(Flag::code)
                .containsExactly("penalty");
        assertThat(in(text, "other", "关于股份被冻结的公告"))
                .extracting(Flag::code)
                .containsExactly("penalty");
        assertThat(in(text, "articles-and-rules", "信息披露管理制度")).isEmpty();
    }

    @Test
    void givesTheSentenceWithItsPlace() {
        String text = "公司经营正常。\n近日，公司\u3000收到 证监局的警示函，正在整改。";

        Flag flag = in(text, "other", "公告").getFirst();

        assertThat(flag.sentence()).isEqualTo("近日，公司收到证监局的警示函，正在整改");
        assertThat(text.substring(flag.offset())).startsWith("近日");
        assertThat(flag.page()).isEqualTo(1);
    }

    @Test
    void keepsThreeSentencesOfEachEvent() {
        assertThat(codes("公司收到警示函。".repeat(9))).hasSize(3);
    }
}
