package disclosure.parser.extract.category;

import static disclosure.events.CategoryCode.BOND;
import static disclosure.events.CategoryCode.BUYBACK;
import static disclosure.events.CategoryCode.CAPITAL_RAISING;
import static disclosure.events.CategoryCode.CONVERTIBLE_BOND;
import static disclosure.events.CategoryCode.DIVIDEND;
import static disclosure.events.CategoryCode.EQUITY_INCENTIVE;
import static disclosure.events.CategoryCode.RAISED_FUNDS;
import static disclosure.parser.extract.category.Rule.says;

import java.util.List;

/** Money raised from holders and given back to them. */
final class Capital {

    /** A plan's own rules, meetings and opinions are the plan's. */
    static final List<Rule> PLANS =
            List.of(
                    says(BUYBACK, "回购").unless("逆回购|质押式|约定购回|制度|回售|正回购"),
                    says(
                                    EQUITY_INCENTIVE,
                                    "股权激励|激励计划|员工持股|限制性(股票|股份)|股票期权|激励对象|股票增值权|(?<![收认回并])购股权"
                                            + "|股份奖励|归属(结果|条件|期|登记)|自主行权|行权(价格|条件|期|结果|价|期权)"
                                            + "|(采纳|新|现有|员工|h股)股份计划|期权激励|员工.{0,6}持股计划")
                            .unless("激励约束机制|薪酬激励(制度|办法)|首次公开发行.{0,12}(限售|上市流通)"));

    static final List<Rule> GIVEN_BACK =
            List.of(
                    says(BUYBACK, "购回股份|股份购回|减少注册资本|减资.{0,6}(债权人|公告)|库存股.{0,6}注销|注销.{0,8}库存股|翌日披露"),
                    says(
                            DIVIDEND,
                            "利润分配|权益分派|分红|派息|股息|红利|转增股本|资本公积.{0,6}转增|股东.{0,4}回报规划|股利|除权除息"
                                    + "|以股代息|送转|暂停办理股份过户登记"));

    static final List<Rule> RAISED =
            List.of(
                    says(RAISED_FUNDS, "募集资金|募投|超募|集资用途").unless("可行性(分析|研究)|配套募集资金.{0,12}发行|制度$"),
                    says(
                                    CONVERTIBLE_BOND,
                                    "可转(换公司)?债|可转换(公司)?(债券|票据|债)|转债|转股(价格|数量|结果|情况|期)|可转换债"
                                            + "|(?<![\\d\\w])转\\d(?!\\d)")
                            .unless("购买资产|可交换"));

    /** A bond's issue names the bond; an issue that names none is of shares. */
    static final List<Rule> ISSUES =
            List.of(
                    says(
                                    BOND,
                                    "债券|公司债|中期票据|短期融资|超短融|融资券|永续|(?<!商业承兑|应收)票据(?!池|业务)|资产支持"
                                            + "|\\b(abs|abn|mtn|scp)\\b|次级债|兑付|付息|交易商协会|接受注册通知书|可续期|债务融资|可交换债|企业债"
                                            + "|\\d债|金融债|高级票据|回售")
                            .unless("购买资产|票据诉讼|债券投资|投资债券"),
                    says(
                                    CAPITAL_RAISING,
                                    "(特定对象|特定投资者|不特定.{0,6}投资者).{0,6}(公开)?发行"
                                            + "|(非公开|定向|首次公开|公开|简易程序).{0,12}(发行|增发)"
                                            + "|发行(股份|股票|a股|b股|h股|新股|境外|gdr|存托|优先股|情况|价格|结果|方案|预案|公告|对象)"
                                            + "|配股|招股|募集说明书|发行说明书|股票发行|增发|上市公告书|定增|认购邀请|摊薄即期回报|论证分析"
                                            + "|h股.{0,12}(上市|发行|挂牌|备案)|境外.{0,10}上市|gdr|新股|供股|配售|配发|再融资"
                                            + "|股票(在.{0,20})?上市(?!公司)|转板|超额配售|网上(路演|中签|申购)|可行性(分析|研究)报告|会后事项"
                                            + "|分拆.{0,20}上市|优先股|上市辅导|认购协议|股份认购|新增股份|全球发售|ipo|申请上市|于.{0,16}上市$"
                                            + "|有效期.{0,10}延长|延长.{0,40}有效期")
                            .unless("购买资产|(项目|工程|期货|衍生品|套期保值|外汇|业务).{0,12}可行性|发行股份购买"));

    private Capital() {}
}
