package disclosure.parser.extract.category;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryFromTitleTest {

    @ParameterizedTest
    @CsvSource({
        "投资者关系活动记录表, investor-relations-record",
        "2031年年度报告, annual-report",
        "2031年年度报告摘要, annual-report-summary",
        "2031年半年度报告, half-year-report",
        "2031年半年度报告摘要, half-year-report-summary",
        "2031年第一季度报告, quarterly-report",
        "2031年度业绩预告修正公告, earnings-correction",
        "第三届董事会第五次会议决议公告, board-resolution",
        "关于召开2031年第一次临时股东会的通知, shareholder-meeting-notice",
        "某律师事务所关于公司2031年第一次临时股东会的法律意见书, legal-opinion",
        "关于持股5%以上股东减持计划的预披露公告, share-reduction",
        "关于为子公司提供担保的公告, guarantee",
        "一则无人能懂的短讯, other",
    })
    void judgesByTheSubjectOfTheTitle(String title, String code) {
        assertThat(CategoryFromTitle.of(title).map(CategoryCode::code).orElse("other")).isEqualTo(code);
    }
}
