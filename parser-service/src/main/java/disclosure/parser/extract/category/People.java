package disclosure.parser.extract.category;

import static disclosure.events.CategoryCode.AUDITOR_CHANGE;
import static disclosure.events.CategoryCode.MANAGEMENT_CHANGE;
import static disclosure.events.CategoryCode.OTHER;
import static disclosure.parser.extract.category.Rule.anywhere;
import static disclosure.parser.extract.category.Rule.ends;
import static disclosure.parser.extract.category.Rule.says;

import java.util.List;

/** Who leads and who audits. */
final class People {

    private static final String POST =
            "(董事|监事|高级管理人员|高管|管理层|总经理|总裁|经理|秘书|财务总监|财务负责人|行长|首席|证券事务代表"
                    + "|负责人|法定代表人|委员|核心技术人员|职工代表|总工程师|总监|总会计师|总法律顾问|授权代表|联席主席"
                    + "|主席)";
    private static final String MOVE =
            "(辞职|聘.{0,12}任|增聘|辞任|辞去|离任|离职|退休|选举|推选|选任|聘任|任职|补选|改选|增选|增补|变更"
                    + "|变动|调整|调任|更换|去世|逝世|辞世|届满|免去|免职|解聘|罢免|任命|委任|提名|候选人|代行|代为履行"
                    + "|续聘|换届|到任|接任|指定|产生|重选|空缺)";

    static final List<Rule> AUDITORS =
            List.of(
                    says(
                                    AUDITOR_CHANGE,
                                    "(聘任|聘请|续聘|变更|更换|选聘|解聘|改聘|拟聘|聘用|委任|辞任|调整).{0,30}(会计师|审计机构|核数师"
                                            + "|审计师|内控审计)"
                                            + "|(会计师事务所|审计机构|核数师|签字会计师|审计师).{0,12}(变更|更换|聘|辞任|更名)")
                            .unless("履职|监督职责|评估报告|制度|总会计师"));

    static final List<Rule> MANAGEMENT =
            List.of(
                    ends(
                                    MANAGEMENT_CHANGE,
                                    "(候选人|提名人|独立董事|被提名人).{0,12}(声明|承诺|声明书|履历表?|简历|任职资格).{0,24}|声明与承诺")
                            .unless("述职|独立性"),
                    anywhere(MANAGEMENT_CHANGE, "(候选人|提名人)关于.{0,24}(声明|承诺)"),
                    says(MANAGEMENT_CHANGE, "任职资格|换届|董事名单|证券事务代表"),
                    says(MANAGEMENT_CHANGE, POST + ".{0,40}" + MOVE + "|" + MOVE + ".{0,40}" + POST)
                            .unless("薪酬|津贴|责任险|减持|增持|会计政策|章程|制度|组织架构|组织机构|承诺|股份转让"));

    /** Pay and insurance of the same people are nobody's coming or going. */
    static final List<Rule> TERMS =
            List.of(
                    says(
                            OTHER,
                            "薪酬(方案|与考核方案|计划|考核方案|及|情况|确认|的|发放|调整|分配|标准)|(董事|监事).{0,6}津贴"
                                    + "|责任保?险|绩效考核结果|述职报告|履职(情况)?|(?<!关于)独立性(?!的)|独立性自查|独立性情况"
                                    + "|独立性的专项|监督职责|工作报告$|财务决算|财务预算"));

    private People() {}
}
