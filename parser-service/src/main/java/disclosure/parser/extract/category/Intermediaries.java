package disclosure.parser.extract.category;

import static disclosure.events.CategoryCode.AUDIT_REPORT;
import static disclosure.events.CategoryCode.BOND;
import static disclosure.events.CategoryCode.CONVERTIBLE_BOND;
import static disclosure.events.CategoryCode.LEGAL_OPINION;
import static disclosure.events.CategoryCode.RATING_REPORT;
import static disclosure.events.CategoryCode.SPONSOR_OPINION;
import static disclosure.parser.extract.category.Rule.anywhere;
import static disclosure.parser.extract.category.Rule.ends;
import static disclosure.parser.extract.category.Rule.says;
import static disclosure.parser.extract.category.Rule.writtenBy;

import java.util.List;

/**
 * Papers that somebody else writes about the company: lawyers, raters, trustees, accountants,
 * sponsors. Who writes decides, whatever it is about. The company's own boards and committees write
 * opinions too; those are judged by their subject.
 */
final class Intermediaries {

    private static final String BOARDS = "监事会|委员会.{0,12}(关于|对)|独立董事|董事会(关于|对)";
    private static final String OPINION = "核查意见|专项意见|核查报告|专项核查|专项核查意见";

    /** Before the letters of authorities: a lawyer's paper about a letter is a lawyer's paper. */
    static final List<Rule> ADVISERS =
            List.of(
                    anywhere(
                            LEGAL_OPINION,
                            "法律意见|法律服务意见|律师工作报告|律师.{0,30}(见证|核查)|见证意见|律师.{0,4}专项(说明|意见)"),
                    writtenBy(LEGAL_OPINION, "律师事务所|律师行").unless("(公告|通知)$"),
                    says(RATING_REPORT, "评级|信用等级").unless("制度|办法|通知债权人|esg|(wind|msci|信息披露)评级"),
                    says(CONVERTIBLE_BOND, "(可转|转债).*受托管理"),
                    anywhere(BOND, "受托管理|债权代理").unless(OPINION + "|可转换|转债|受托管理人?变更"),
                    ends(SPONSOR_OPINION, "(问询|关注|落实|反馈).*(" + OPINION + "|专项意见)")
                            .unless(BOARDS + "|会计师|独立意见"));

    /** After them: an accountant's answer to a letter answers the letter. */
    static final List<Rule> AUDITORS_AND_SPONSORS =
            List.of(
                    ends(SPONSOR_OPINION, "独立财务顾问报告|财务顾问报告|保荐书|保荐总结报告书?|保荐工作报告"),
                    ends(AUDIT_REPORT, "审计报告|鉴证报告|审阅报告|验资报告|审核报告|审计报告书|验证报告|内控审计|审计意见|鉴证意见")
                            .unless("董事会关于|董事会对|更换|聘"),
                    says(
                            AUDIT_REPORT,
                            "财务报告及其?审计报告|审计报告(及|和|与|、).{0,16}报表|财务报表及.{0,6}审计报告|备考(合并)?财务报(表|告)"),
                    says(AUDIT_REPORT, "(非标准?|保留|无法表示|否定)(无保留)?(审计)?意见|强调事项段"),
                    writtenBy(AUDIT_REPORT, "会计师事务所|会计师行").unless("(公告|通知)$|变更|聘"),
                    anywhere(SPONSOR_OPINION, "持续督导|保荐(机构|代表人|人|书|总结|工作|意见|报告|承销)|财务顾问")
                            .unless("监管协议|(公告|通知)$"),
                    says(SPONSOR_OPINION, "持续督导|保荐(机构|代表人|人)|财务顾问").unless("监管协议"),
                    ends(SPONSOR_OPINION, OPINION).unless("^(公司)?(" + BOARDS + ")|" + BOARDS),
                    writtenBy(SPONSOR_OPINION, "证券|国际金融|中金公司|保荐|承销|海通|投资银行|融资有限|咨询")
                            .unless("(公告|通知|通告|简报|半年报|年报|制度|规则|章程|决议|公司)$|关于(公司)?(召开|20)|公告"),
                    ends(
                            SPONSOR_OPINION,
                            "现场检查(情况)?报告|辅导(工作|备案|验收)?(进展|总结|情况)?报告|合规性的?(报告|审核报告|说明)"));

    /** Valuations belong to the deal where there is one. */
    static final List<Rule> VALUERS =
            List.of(
                    ends(AUDIT_REPORT, "(资产)?评估(报告|说明|咨询报告)|估值报告")
                            .unless("收购|购买|出售|转让|置换|增资|提质增效|质量回报|行动方案|履职|会计师|独立|风险"));

    private Intermediaries() {}
}
