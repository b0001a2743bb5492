package disclosure.parser.extract.category;

import static disclosure.events.CategoryCode.BOARD_RESOLUTION;
import static disclosure.events.CategoryCode.EQUITY_INCENTIVE;
import static disclosure.events.CategoryCode.INVESTOR_RELATIONS_RECORD;
import static disclosure.events.CategoryCode.RESULTS_BRIEFING;
import static disclosure.events.CategoryCode.SHAREHOLDER_MEETING_MATERIALS;
import static disclosure.events.CategoryCode.SHAREHOLDER_MEETING_NOTICE;
import static disclosure.events.CategoryCode.SHAREHOLDER_MEETING_RESOLUTION;
import static disclosure.events.CategoryCode.SUPERVISORY_BOARD_RESOLUTION;
import static disclosure.parser.extract.category.Rule.anywhere;
import static disclosure.parser.extract.category.Rule.ends;
import static disclosure.parser.extract.category.Rule.says;

import java.util.List;

/** Meetings of shareholders, boards and committees, and meetings with investors. */
final class Meetings {

    private static final String SHAREHOLDERS = "(股东(周年|年度|特别|临时)?大?会|(周年|特别|成员)大会|类别股东)";

    static final List<Rule> WITH_INVESTORS =
            List.of(
                    anywhere(
                                    INVESTOR_RELATIONS_RECORD,
                                    "投资者关系活动|投资者关系管理(信息|档案|活动)|调研(活动)?(信息|记录|情况|纪要)"
                                            + "|(投资者|机构).{0,12}(记录表?|纪要)"
                                            + "|(路演|说明会|接待日?|电话会议|交流会).{0,6}(记录表?|纪要)|接待(投资者|机构).{0,10}(调研|信息|来访)")
                            .unless("制度|办法|规则|规定|细则"),
                    says(
                                    RESULTS_BRIEFING,
                                    "业绩.{0,10}(说明|交流|发布|推介|解读)会|集体接待日"
                                            + "|投资者.{0,8}(接待日|说明会|开放日|交流会|见面会|交流活动)|网上.{0,6}(说明会|集体接待|交流会)"
                                            + "|(业绩|业绩网上)路演|年度报告.{0,6}说明会|分红说明会|媒体说明会|参加.{0,20}(接待日|策略会|论坛|交流会)")
                            .unless("首次公开|发行.{0,20}路演|网上路演公告"));

    static final List<Rule> OWN =
            List.of(
                    ends(
                            SHAREHOLDER_MEETING_MATERIALS,
                            SHAREHOLDERS
                                    + ".{0,24}(会议资料|会议材料|会议文件|资料|材料|文件|议案汇编|(?<!取消|增加|部分|临时|补充)议案"
                                    + "|会议手册|表格|通函|回执|委任表格)|代表委任表格|委任代表表格"),
                    ends(
                                    SHAREHOLDER_MEETING_RESOLUTION,
                                    SHAREHOLDERS
                                            + ".{0,40}(决议|(表决|投票|会议)(之)?(表决|投票)?结果|决议事项)|投票表决结果")
                            .unless("持有人会议"),
                    says(
                                    SHAREHOLDER_MEETING_NOTICE,
                                    "(召开|延期|取消|增加|推迟|变更|提示|通知|提案|通告|补充|召集|延迟|否决).{0,40}"
                                            + SHAREHOLDERS
                                            + "|"
                                            + SHAREHOLDERS
                                            + ".{0,40}(通知|提示|延期|取消|提案|通告|补充|增加|召开|变更|推迟|网络投票)|征集.{0,12}(投票|表决)权"
                                            + "|"
                                            + SHAREHOLDERS
                                            + "(的|之)?(公告|通知)?$")
                            .unless("决议有效期|授权有效期|有效期|议事规则|授权董事会|质询|法院"),
                    ends(
                                    BOARD_RESOLUTION,
                                    "董事[会局].{0,48}决议|董事会第.{1,8}次(临时|定期)?会议"
                                            + "|(专门会议|(?<!股东|监事|持有人)会议).{0,24}(决议|审[核查]意见|意见)|专门会议审[查核]意见")
                            .unless("监事会|持有人|债权人|股东"),
                    ends(BOARD_RESOLUTION, "独立(非执行)?董事.{0,60}(独立意见|事前认可(意见|函|情况)?|专项说明(及|和)独立意见)"),
                    anywhere(BOARD_RESOLUTION, "独立(非执行)?董事(关于|对).*(独立意见|事前认可|专门会议|专项意见|的意见)")
                            .unless("激励|员工持股"),
                    ends(SUPERVISORY_BOARD_RESOLUTION, "监事会.{0,48}决议"),
                    anywhere(EQUITY_INCENTIVE, "监事会.*(激励|员工持股).*意见"),
                    anywhere(SUPERVISORY_BOARD_RESOLUTION, "监事会.{0,80}意见"));

    /** Opinions of a committee of which no subject is known. */
    static final List<Rule> UNNAMED =
            List.of(
                    anywhere(SUPERVISORY_BOARD_RESOLUTION, "监事会.{0,40}(意见|会议)"),
                    anywhere(BOARD_RESOLUTION, "(董事会|委员会|专门会议).{0,80}意见|董事会会议"));

    private Meetings() {}
}
