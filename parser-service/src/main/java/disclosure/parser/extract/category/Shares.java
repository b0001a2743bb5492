package disclosure.parser.extract.category;

import static disclosure.events.CategoryCode.ABNORMAL_TRADING;
import static disclosure.events.CategoryCode.DELISTING_RISK;
import static disclosure.events.CategoryCode.SHAREHOLDING_CHANGE;
import static disclosure.events.CategoryCode.SHARE_INCREASE;
import static disclosure.events.CategoryCode.SHARE_PLEDGE;
import static disclosure.events.CategoryCode.SHARE_REDUCTION;
import static disclosure.events.CategoryCode.SHARE_UNLOCK;
import static disclosure.events.CategoryCode.TRADING_HALT;
import static disclosure.parser.extract.category.Rule.says;

import java.util.List;

/** Who holds the shares, and whether and how they trade. */
final class Shares {

    static final List<Rule> TRADING =
            List.of(
                    says(
                                    DELISTING_RISK,
                                    "退市|终止上市|暂停上市|恢复上市|风险警示|终止挂牌|摘牌|(撤销|取消|撤回|撤消).{0,8}上市(地位)?"
                                            + "|撤销.{0,12}风险|被实施.{0,6}st")
                            .unless(
                                    "债|票据|可转|转股|优先股|资产支持|申请文件|发行.{0,30}(撤回|终止)|撤回.{0,20}(申请|发行)|公开挂牌"
                                            + "|竞买|摘牌方|权证"),
                    says(TRADING_HALT, "停牌|复牌|停复牌|恢复买卖|暂停买卖|(暂停|恢复)转让").unless("转股|转债|债券"),
                    says(
                            ABNORMAL_TRADING,
                            "异常波动|异动|严重异常|(股票|股份|股价|证券|短期)交易风险|(股票|证券)交易.{0,4}风险"
                                    + "|(股价|股票价格).{0,12}(风险|波动)|不寻常|股价涨幅|涨幅较大"));

    static final List<Rule> HOLDERS =
            List.of(
                    says(SHARE_PLEDGE, "质押|解押|冻结|轮候|解冻|押记").unless("担保|授信|贷款|借款|融资(?!券)|账户|存单"),
                    says(
                                    SHARE_UNLOCK,
                                    "(限售|限制流通|锁定|限制出售).{0,24}(流通|解除|解禁|届满|延长|上市)|解除限售|上市流通|解禁"
                                            + "|延长.{0,10}(锁定|限售)期|自愿锁定|追加限售")
                            .unless("激励|限制性股票|员工持股"),
                    says(SHARE_REDUCTION, "减持"),
                    says(SHARE_INCREASE, "增持"),
                    says(
                                    SHAREHOLDING_CHANGE,
                                    "权益变动|持股(比例|数量|变动|情况).{0,16}(变动|变化|稀释|触及|超过|达到|降|升|减少|增加)|持股变动"
                                            + "|股份变动(报告|情况)|(被动)?稀释|要约收购|收购报告书|豁免要约"
                                            + "|(控股股东|实际控制人|控制权|控股权|第一大股东|股东结构|股权结构).{0,24}(变更|变动|转让|划转|过户"
                                            + "|拍卖|调整|变化|认定)"
                                            + "|变更.{0,10}(控股股东|实际控制人|控制权)|(协议|询价|股份|无偿|内部)转让|无偿划转|国有股(权|份)"
                                            + "|司法(拍卖|变卖|强制|划转|处置|扣划|执行)"
                                            + "|一致行动|(表决权|投票权).{0,6}(委托|放弃)|股东.{0,20}(拍卖|过户|划转|换购|转融通|可交换债|受让)"
                                            + "|(5%|百分之五)以上股东|举牌|股份.{0,12}(过户|划转|拍卖|继承|分割|赠与)")
                            .unless(
                                    "(控股股东|实际控制人).{0,10}(名称|更名|住所|法定代表人|注册资本|承诺|工商|章程)|募集资金|财务资助"
                                            + "|借款|担保|可交换公司债"));

    private Shares() {}
}
