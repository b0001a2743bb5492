package disclosure.parser.extract.category;

import static disclosure.events.CategoryCode.ACQUISITION_DISPOSAL;
import static disclosure.events.CategoryCode.APPROVAL;
import static disclosure.events.CategoryCode.FINANCIAL_ASSISTANCE;
import static disclosure.events.CategoryCode.GUARANTEE;
import static disclosure.events.CategoryCode.INVESTMENT;
import static disclosure.events.CategoryCode.MAJOR_CONTRACT;
import static disclosure.events.CategoryCode.RELATED_PARTY_TRANSACTION;
import static disclosure.parser.extract.category.Rule.says;

import java.util.List;

/** What the company does with others: the narrow deal before the wide one. */
final class Transactions {

    static final List<Rule> RESTRUCTURING =
            List.of(
                    says(
                                    ACQUISITION_DISPOSAL,
                                    "重大资产|资产重组|购买资产|吸收合并|资产置换|重组(预案|报告书|草案|事项|上市)|非常重大"
                                            + "|重大(收购|出售)|标的(公司|资产)|业绩(承诺|补偿)|须予披露|主要交易")
                            .unless("重组.{0,8}(管理人|投资人|计划)|(上市流通|解除限售)"));

    static final List<Rule> DEALS =
            List.of(
                    says(
                                    RELATED_PARTY_TRANSACTION,
                                    "(日常|持续)(经营)?(性)?关[联连](方)?交易|关[联连]交易.{0,6}(预计|额度|框架|执行情况)|资金占用"
                                            + "|资金往来|财务.{0,4}公司.{0,40}风险.{0,12}(报告|预案)|预计.{0,16}关联交易")
                            .unless("审计报告"),
                    says(FINANCIAL_ASSISTANCE, "财务资助|授信.{0,16}(及|暨|并|和|与|、).{0,16}(担保|抵押)"),
                    says(GUARANTEE, "担保"),
                    says(
                                    FINANCIAL_ASSISTANCE,
                                    "授信|借款|贷款|续贷|融资租赁|保理|融资额度|流动资金|售后回租|票据池|银团|金融机构.{0,8}融资"
                                            + "|银行.{0,8}融资|向.{0,16}申请.{0,10}融资|债务(重组|豁免|逾期|融资)|债权融资|垫款")
                            .unless("理财"),
                    says(
                                    ACQUISITION_DISPOSAL,
                                    "收购|出售|股权(转让|交易|受让|挂牌)|转让.{0,40}(股权|资产|份额|房产|债权|公司)|挂牌转让|公开挂牌"
                                            + "|资产(转让|处置|交易|交割)|购买.{0,40}(股权|房产|资产|土地|物业)|受让"
                                            + "|处置.{0,20}(资产|股权|股票|房产)|征收|收储|拆迁|搬迁补偿|重组|分立(?!器件|式)|私有化"
                                            + "|(吸收|换股)合并|(?<!非|非同一控制下)合并(?!财务|报表|范围)|出让|挂牌|优先(购买|认购)权|本次交易")
                            .unless("会计|组织"),
                    says(
                                    INVESTMENT,
                                    "对外投资|投资设立|(设立|成立|组建|新设).{0,40}(公司|基金|合伙|企业|机构|中心|研究院|银行)|增资|理财"
                                            + "|现金管理|认购.{0,30}(基金|份额)|竞得|竞拍|竞买|土地(使用权|成交|出让|竞)"
                                            + "|投资(建设|项目|协议|基金|扩建|新建|额度|产业)|(共同|合作|项目|追加|证券|股权|风险|参与|增加)投资"
                                            + "|(产业|并购|投资)基金|结构性存款|套期保值|衍生品|期货|外汇|参股|合资|国债逆回购")
                            .unless("投资者|博士后|许可证"),
                    says(RELATED_PARTY_TRANSACTION, "关[联连](方|人)?(交易|往来)|关联方|关连"),
                    says(
                                    MAJOR_CONTRACT,
                                    "合同|中标|订单|(框架|合作|战略|采购|供货|销售|供应|服务|委托|意向|租赁|许可)协议|战略合作|定点"
                                            + "|(签署|签订|签定).{0,40}(协议|备忘录|意向书|合约)|承包|委托(生产|经营|管理)|备忘录|合作(意向|开发)"
                                            + "|授权许可|受托经营|租赁|出租")
                            .unless("责任保?险|劳动合同"));

    static final List<Rule> PERMISSIONS =
            List.of(
                    says(
                                    APPROVAL,
                                    "药品|药物|新药|医疗器械|临床|专利|许可|注册证|注册(申请|批准|受理)|批件|批准|批复|一致性评价|资质"
                                            + "|认证|gmp|fda|高新技术企业|证书|获批|认定|特许经营|采矿|探矿|上市申请|(获得|荣获).{0,20}奖|备案"
                                            + "|博士后|商标|著作权|入选|国家.{0,12}(实验室|技术中心|工程中心)|检查(结果|报告)|试验|适应症|原料药"
                                            + "|制剂|注射液|胶囊|片(的)?.{0,10}(获|通过)")
                            .unless("不予许可|补助|奖励资金|工商(变更)?登记|工商登记"));

    /** Words for spending that also stand in other subjects; asked last. */
    static final List<Rule> SPENDING =
            List.of(
                    says(
                                    INVESTMENT,
                                    "投资"
                                            + "|(项目|工程|产线|生产线|基地|电站|机组|装置|产业园|工厂|产能|园区).{0,24}(建设|开工|投产|并网|竣工"
                                            + "|投运|建成|进展|立项|实施|延期|终止|试生产|扩建|公告|运行)|设立|扩产"
                                            + "|(子|分|孙)公司.{0,12}(注销|清算|注册登记|成立|设立)|注销.{0,20}(子|分|孙)?公司|建设|投产|技改")
                            .unless("投资者|政府补助|停产|事故"));

    private Transactions() {}
}
