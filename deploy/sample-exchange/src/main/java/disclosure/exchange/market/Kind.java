package disclosure.exchange.market;

import java.util.List;

/**
 * Kinds of filing on the mainland: how the title reads, where the exchange files it, and what the
 * text says in outline.
 */
public enum Kind implements FilingKind {
    INVESTOR_RELATIONS("投资者关系活动记录表", "9504-2401", List.of()),
    ANNUAL_REPORT(
            "{year}年年度报告",
            "9503-1001",
            List.of(
                    "一、公司简介",
                    "{name}主要从事{business}的研发、生产与销售，客户分布于全国二十余个省份。",
                    "二、主要会计数据",
                    "报告期内，公司实现营业收入{amount}亿元，同比增长{percent}%；归属于上市公司股东的净利润{small}万元，同比增长{percent2}%。",
                    "三、经营情况讨论与分析",
                    "报告期内，公司持续投入研发，{business}的订单保持增长，前五名客户销售额占年度销售总额的{percent}%。",
                    "四、风险提示",
                    "公司面临市场竞争加剧、原材料价格波动及核心人员流失的风险，敬请投资者注意投资风险。")),
    QUARTERLY_REPORT(
            "{year}年第一季度报告",
            "9503-1003",
            List.of(
                    "一、主要财务数据",
                    "本报告期营业收入{small}万元，同比增长{percent}%；经营活动产生的现金流量净额{small2}万元。",
                    "二、股东信息",
                    "报告期末普通股股东总数为{count}户。")),
    EARNINGS_FORECAST(
            "{year}年半年度业绩预告公告",
            "9504-0301",
            List.of(
                    "一、本期业绩预计情况",
                    "预计归属于上市公司股东的净利润为{small}万元至{small2}万元，上年同期为盈利{count}万元。",
                    "二、业绩变动原因",
                    "报告期内，{business}需求回升，产品毛利率较上年同期提高{percent}个百分点。")),
    EARNINGS_FLASH(
            "{year}年年度业绩快报公告",
            "9504-0302",
            List.of(
                    "本公告所载财务数据为初步核算数据，未经会计师事务所审计。",
                    "报告期内公司营业收入{amount}亿元，同比增长{percent}%；基本每股收益0.{count}元。")),
    DIVIDEND(
            "{year}年年度权益分派实施公告",
            "9504-0604",
            List.of(
                    "一、权益分派方案",
                    "以公司总股本为基数，向全体股东每10股派{percent}元人民币现金。",
                    "二、股权登记日与除权除息日",
                    "本次权益分派权益登记日为{day}，除权除息日为其后第一个交易日。")),
    BOARD_RESOLUTION(
            "第三届董事会第{count}次会议决议公告",
            "9504-0401",
            List.of(
                    "一、会议召开和出席情况",
                    "会议于{day}以现场结合通讯方式召开，应出席董事7人，实际出席7人。",
                    "二、议案审议情况",
                    "审议通过《关于使用部分闲置自有资金购买理财产品的议案》，额度不超过{small}万元。表决结果：同意7票，反对0票，弃权0票。")),
    SHAREHOLDER_MEETING(
            "关于召开{year}年第二次临时股东会通知公告",
            "9504-0404",
            List.of(
                    "一、会议召开基本情况",
                    "本次会议召开日期为{day}14:30，采用现场投票和网络投票相结合的方式。",
                    "二、会议审议事项",
                    "审议《关于修订公司章程的议案》，对中小投资者单独计票。")),
    SHARE_REDUCTION(
            "关于股东减持股份计划公告",
            "9504-2404",
            List.of(
                    "一、减持主体的基本情况",
                    "股东{person}持有公司股份{small}万股，占总股本的{percent}%。",
                    "二、本次减持计划的主要内容",
                    "拟自本公告披露之日起15个交易日后的3个月内，以集中竞价方式减持不超过{count}万股，减持原因为个人资金需求。")),
    SHARE_PLEDGE(
            "关于股东股份质押的公告",
            "9504-2405",
            List.of(
                    "一、股份质押概述",
                    "公司股东{person}质押{small}万股，占公司总股本{percent}%，质押用途为补充流动资金，质押期限自{day}起至解除质押登记之日止。",
                    "二、股东股份累计质押情况",
                    "截至本公告披露日，{person}累计质押股份占其持股的{percent2}%。")),
    BUYBACK(
            "关于以集中竞价方式回购股份进展情况公告",
            "9504-3501",
            List.of(
                    "一、回购方案基本情况",
                    "回购资金总额不少于{small}万元，回购价格不超过{percent}元/股。",
                    "二、回购方案实施进展情况",
                    "截至{day}，公司已回购股份{count}万股，支付总金额{small2}万元。")),
    MAJOR_CONTRACT(
            "关于签订重大合同的公告",
            "9504-2471",
            List.of(
                    "一、合同签署概况",
                    "公司与客户签订{business}采购合同，合同金额为{amount}亿元（含税），约占公司最近一年营业收入的{percent}%。",
                    "二、对公司的影响",
                    "合同履行预计对公司未来业绩产生积极影响，合同在执行中存在因不可抗力而调整的风险。")),
    EQUITY_INCENTIVE(
            "{year}年股权激励计划限制性股票授予结果公告",
            "9504-1305",
            List.of("一、授予情况", "授予日为{day}，向{count}名激励对象授予限制性股票{small}万股，授予价格{percent}元/股。")),
    GUARANTEE(
            "关于为全资子公司提供担保的公告",
            "9504-2408",
            List.of("一、担保情况概述", "公司为全资子公司向银行申请的综合授信提供连带责任保证，担保金额不超过{small}万元，担保期限3年。")),
    LITIGATION(
            "关于涉及诉讼的公告",
            "9504-2410",
            List.of("一、本次诉讼的基本情况", "公司因买卖合同纠纷向人民法院提起诉讼，涉案金额{small}万元，案件于{day}立案受理，尚未开庭审理。")),
    TRADING_HALT(
            "关于筹划重大事项的停牌公告",
            "9504-2412",
            List.of("因公司正在筹划重大事项，经申请，公司股票自{day}开市起停牌，预计停牌时间不超过10个交易日。"));

    private final String title;
    private final String subtype;

    /** One paragraph a line. */
    private final String outline;

    Kind(String title, String subtype, List<String> outline) {
        this.title = title;
        this.subtype = subtype;
        this.outline = String.join("\n", outline);
    }

    @Override
    public String title() {
        return title;
    }

    /** The Beijing exchange's category code. */
    @Override
    public String subtype() {
        return subtype;
    }

    /** The Beijing exchange's type: periodic 9503, all others 9504. */
    @Override
    public String type() {
        return subtype.substring(0, 4);
    }

    @Override
    public List<String> outline() {
        return outline.lines().toList();
    }
}
