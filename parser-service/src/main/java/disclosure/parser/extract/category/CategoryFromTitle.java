package disclosure.parser.extract.category;

import disclosure.events.Category;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The category a title states, by ordered rules: the first that fits decides, so that the one who
 * writes (a law firm, a sponsor) comes before the subject, and the narrow subject before the wide.
 */
public final class CategoryFromTitle {

    private record Rule(String code, Pattern words) {}

    private static final List<Rule> RULES =
            List.of(
                    rule("investor-relations-record", "投资者关系活动|投资者关系管理信息|调研活动信息|投资者活动记录"),
                    rule("legal-opinion", "法律意见|律师.*(意见|报告)|律师事务所关于"),
                    rule("rating-report", "信用评级|跟踪评级|评级报告|评级调整"),
                    rule("inquiry-reply", "(问询|关注|审核|反馈|落实|监管工作)[^回]*函?.*(回复|答复|说明)|回复.*(问询函|关注函)"),
                    rule(
                            "sponsor-opinion",
                            "(保荐|独立财务顾问|核查意见|持续督导|主承销商.*意见|证券.*公司关于.*(核查|专项意见|专项核查))"),
                    rule(
                            "audit-report",
                            "审计报告|鉴证报告|内部控制.*(审计|鉴证|评价)|审阅报告|会计师.*(专项说明|专项报告|核查)|验资报告|资产评估报告|评估报告"),
                    rule("inquiry-letter", "(问询|关注|审核|监管工作|反馈意见).*函|问询"),
                    rule("esg-report", "社会责任|环境、社会|ESG|可持续发展报告"),
                    rule("earnings-correction", "业绩(预告|快报).*(修正|更正)|(修正|更正).*业绩(预告|快报)"),
                    rule("earnings-forecast", "业绩预(告|增|减|亏|盈)|盈利预测公告"),
                    rule("earnings-flash", "业绩快报"),
                    rule("results-briefing", "(业绩|网上|报告).*(说明会|交流会)|集体接待日|投资者说明会|网上路演"),
                    rule("shareholder-meeting-materials", "(股东大?会).*(会议资料|会议材料|文件)$"),
                    rule("shareholder-meeting-resolution", "股东大?会.*决议|类别股东.*决议"),
                    rule(
                            "shareholder-meeting-notice",
                            "(召开|延期|取消|增加|提示).*股东大?会|股东大?会.*(通知|提示性公告|延期|取消|补充通知|临时提案)"),
                    rule("management-change", "(独立)?董事.*(提名人|候选人)声明|候选人.*声明|提名人声明"),
                    rule("supervisory-board-resolution", "监事会.*(决议|意见)"),
                    rule("board-resolution", "董事(会|局).*决议|独立董事.*(意见|专门会议|事前认可)|董事会.*委员会.*(意见|决议)"),
                    rule("annual-report-summary", "年度报告.*摘要", "半年|中期"),
                    rule("half-year-report-summary", "(半年度|半年|中期)报告.*摘要"),
                    rule("quarterly-report", "季度报告|季报|第[一三]季度"),
                    rule("auditor-change", "(聘任|续聘|变更|改聘|聘请|选聘|拟聘).*(会计师事务所|审计机构)|会计师事务所.*(变更|聘)"),
                    rule("raised-funds", "募集资金|闲置募集|超募资金|募投项目"),
                    rule(
                            "convertible-bond",
                            "可转(换公司)?债|可转换公司债券|转债.*(转股|赎回|回售|付息|摘牌|停止|开始)|转股(价格|结果)|转债"),
                    rule("buyback", "回购"),
                    rule("equity-incentive", "股权激励|限制性股票|股票期权|员工持股|激励计划|行权|归属(结果|条件)|股票增值权"),
                    rule("share-unlock", "限售.*(解除|上市流通|流通)|解除限售|上市流通"),
                    rule("share-pledge", "质押|解押|冻结|轮候"),
                    rule("share-reduction", "减持"),
                    rule("share-increase", "增持"),
                    rule(
                            "shareholding-change",
                            "权益变动|持股.*变动|要约收购|(控股股东|实际控制人|股东).*(变更|转让)|协议转让|股份转让|持股5%"),
                    rule("delisting-risk", "退市|终止上市|风险警示|ST|暂停上市"),
                    rule("abnormal-trading", "异常波动|交易风险|股价.*(风险|波动)|严重异常"),
                    rule("trading-halt", "停牌|复牌"),
                    rule("penalty", "立案|处罚|警示函|监管措施|监管函|监管谈话|整改|纪律处分|通报批评|公开谴责|监管关注|责令改正"),
                    rule("litigation", "诉讼|仲裁|判决"),
                    rule("guarantee", "担保", "反担保审计"),
                    rule("related-party-transaction", "关联(交易|方)|资金占用|关联人"),
                    rule("dividend", "利润分配|权益分派|分红|派息|现金红利|股息|转增股本|股利"),
                    rule(
                            "capital-raising",
                            "(非公开|公开|定向|向特定对象|首次公开)发行|发行(股份|A股|H股|新股|情况)|配股|招股|募集说明书|增发|上市公告书|发行价|定增"),
                    rule("bond", "债券|公司债|中期票据|短期融资券|超短融|永续债|付息|兑付|受托管理|融资券|票据"),
                    rule(
                            "acquisition-disposal",
                            "重大资产|资产重组|收购|出售|购买资产|资产置换|股权转让|转让.*股权|挂牌转让|吸收合并|重组|购买.*股权"),
                    rule("financial-assistance", "财务资助|授信|借款|贷款|融资租赁|委托贷款|融资额度"),
                    rule("major-contract", "合同|中标|订单|框架协议|合作协议|预中标|战略合作"),
                    rule("investment", "对外投资|设立|投资|理财|增资|竞得|土地使用权|项目|现金管理|合资|注销.*子公司|购买.*产品"),
                    rule("operating-data", "(经营|销售|产销|产量|运营|发电|新签|生产).*(简报|数据|情况|快报)|月度|月份"),
                    rule(
                            "management-change",
                            "(辞职|辞任|离任|选举|聘任|任职资格|补选|改选|增补|职工(代表)?(董事|监事)|换届|变更).*|证券事务代表|(董事|监事|高级管理人员|总经理|秘书).*(变动|调整|去世)"),
                    rule("approval", "(药品|医疗器械|专利|许可证|注册证|批件|批复|临床|认证|资质|核准|获得|取得|GMP)"),
                    rule("articles-and-rules", "章程|制度|规则|管理办法|细则|规定|办法|工作条例"),
                    rule("half-year-report", "半年度报告|半年报|中期报告"),
                    rule("annual-report", "年度报告|年报", "半年|中期"));

    private CategoryFromTitle() {}

    /** The category of a title; {@code other} where no rule fits. */
    public static Category of(String title) {
        String bare = title.replaceAll("\\s+", "");
        for (Rule rule : RULES) {
            if (rule.words().matcher(bare).find()) {
                return new Category(rule.code(), "title");
            }
        }
        return new Category("other", "title");
    }

    private static Rule rule(String code, String words) {
        return new Rule(code, Pattern.compile(words));
    }

    private static Rule rule(String code, String words, String unless) {
        return new Rule(code, Pattern.compile("^(?!.*(?:" + unless + ")).*(?:" + words + ")"));
    }
}
