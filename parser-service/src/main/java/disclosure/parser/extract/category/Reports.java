package disclosure.parser.extract.category;

import static disclosure.events.CategoryCode.ANNUAL_REPORT;
import static disclosure.events.CategoryCode.ANNUAL_REPORT_SUMMARY;
import static disclosure.events.CategoryCode.EARNINGS_CORRECTION;
import static disclosure.events.CategoryCode.EARNINGS_FLASH;
import static disclosure.events.CategoryCode.EARNINGS_FORECAST;
import static disclosure.events.CategoryCode.ESG_REPORT;
import static disclosure.events.CategoryCode.HALF_YEAR_REPORT;
import static disclosure.events.CategoryCode.HALF_YEAR_REPORT_SUMMARY;
import static disclosure.events.CategoryCode.OPERATING_DATA;
import static disclosure.events.CategoryCode.OTHER;
import static disclosure.events.CategoryCode.QUARTERLY_REPORT;
import static disclosure.parser.extract.category.Rule.ends;
import static disclosure.parser.extract.category.Rule.says;

import java.util.List;

/** What the company reports by the calendar. */
final class Reports {

    /** Reports for a year on something else than the year's business. */
    private static final String PARTIAL = "募集资金|内部控制|督导|受托|社会责任|工作报告|述职|评估|履职|资金占用|股东大?会|制度|独立董事";

    static final List<Rule> KINDS =
            List.of(
                    ends(
                                    ESG_REPORT,
                                    "(社会责任|可持续发展|环境、?社会|esg|环境信息|社会、环境|企业公民|tcfd|气候).{0,24}(报告书?|摘要|年报)")
                            .unless("评级|制度|委员会"),
                    ends(OTHER, "内部控制.{0,8}(评价|自我评价|评估)报告"),
                    says(EARNINGS_CORRECTION, "业绩(预告|快报|预增|预减|预亏|预盈).{0,12}(修正|更正|修订|补充)"),
                    says(EARNINGS_CORRECTION, "(修正|更正|修订).{0,24}业绩(预告|快报|预增|预减|预亏|预盈)"),
                    says(EARNINGS_FLASH, "业绩快报|初步业绩"),
                    says(
                                    EARNINGS_FORECAST,
                                    "业绩(预告|预增|预减|预亏|预盈|预警|预喜|大幅)|盈利(警告|预警|预喜|预告)|正面盈利|盈警|盈喜"
                                            + "|预计.{0,10}(亏损|扭亏|盈利)")
                            .unless("未弥补"),
                    ends(
                            EARNINGS_FLASH,
                            "(全年|年度|止年|中期|末期|季度|季|个月|期间)的?之?(未经审[核计]|经审[核计])?(综合|合并|财务)*业绩"),
                    ends(ANNUAL_REPORT_SUMMARY, "年度报告书?(的)?(印刷|h股)?摘要|年报摘要")
                            .unless("半年|中期|" + PARTIAL),
                    ends(HALF_YEAR_REPORT_SUMMARY, "(半年度?|中期)报告?(的)?摘要|半年报摘要"),
                    ends(QUARTERLY_REPORT, "季度(业绩)?报告(摘要|表)?|季报|季度财务(报表|报告)|[一二三四]季度报表"),
                    ends(
                            HALF_YEAR_REPORT,
                            "半年度?(财务)?(报告|报表)(说明)?|半年报|中期业绩报告|(?<!持续督导)中期(财务)?(报告|报表)|半年度"),
                    ends(ANNUAL_REPORT, "年度(财务)?(报告|报表)书?|年报|年度决算报告书").unless("半年|中期|" + PARTIAL),
                    says(QUARTERLY_REPORT, "季度报告.{0,12}(披露|确认意见|更正|补充|更新)"),
                    says(HALF_YEAR_REPORT, "半年度报告.{0,12}(披露|确认意见|更正|补充|更新)"),
                    says(ANNUAL_REPORT, "年度报告.{0,12}(披露(时间|日期)|预约|确认意见|更正|更新)")
                            .unless("制度|" + PARTIAL));

    /** Figures of the business between reports. */
    static final List<Rule> OPERATIONS =
            List.of(
                    says(
                                    OPERATING_DATA,
                                    "(产销|经营|销售|生产|运营|运输|业务|(?<!年度|季度)财务|营运|发电|产量|电量|新签合?同?|签约|客流"
                                            + "|航空).{0,12}(简报|快报|数据|信息(?!披露|系统|化)|公报|月报)"
                                            + "|(生产)?(经营|运营)情况(的)?(公告|简报|公布)?$|保费收入|(发|上网|售)电量|产销量|吞吐量"
                                            + "|\\d月(份|度)?.{0,16}(销售|产量|经营|运营|销量|简报|快报|数据|业绩)|新增土地|新签(合同|订单)情况"
                                            + "|房地产.{0,10}(经营|销售)情况|商品房销售|门店.{0,6}(变动|情况|数据)")
                            .unless("担保|委托经营|制度|业绩(说明|承诺)"));

    private Reports() {}
}
