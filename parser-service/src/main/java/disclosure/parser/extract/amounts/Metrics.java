package disclosure.parser.extract.amounts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The field's words for what a figure measures. */
final class Metrics {

    private static final String MONEY =
            """
            归属于上市公司股东的扣除非经常性损益的净利润 归属于上市公司股东的扣除非经常性损益后的净利润
            归属于母公司股东的扣除非经常性损益的净利润 归属于母公司所有者的扣除非经常性损益的净利润
            归属于上市公司股东的净利润 归属于上市公司股东净利润 归属于母公司所有者的净利润 归属于母公司股东的净利润
            归属于母公司净利润 归属于母公司的净利润 归属上市公司股东的净利润 归属于股东的净利润
            扣除非经常性损益后的净利润 扣除非经常性损益的净利润 扣除非经常性损益后净利润 扣非归母净利润
            归母扣非净利润
            扣非后归母净利润 扣非后净利润 扣非净利润 归母净利润 归母净利 扣非净利 净利润 净利 利润总额 利润
            盈利 营业利润 经营利润 毛利润 毛利
            归属于上市公司股东的净资产 归属于上市公司股东的所有者权益 归属于母公司所有者权益
            归属于上市公司股东的净亏损
            营业总收入 营业收入 主营业务收入 主营收入 其他业务收入 销售收入 含税收入 不含税收入 海外收入
            境外收入 境内收入
            利息收入 投资收益 其他收益 公允价值变动收益 公允价值变动损益 非经常性损益 资产处置收益 营收
            收入 产值 销售额 销售总额 成交额 交易额
            营业总成本 营业成本 成本 销售费用 管理费用 研发费用 财务费用 研发投入 研发支出 利息支出
            利息费用 股份支付费用 折旧费用 摊销费用 所得税费用 运费 费用
            资产减值损失 信用减值损失 减值损失 资产减值准备 坏账准备 存货跌价准备 减值准备 商誉减值
            汇兑损失 汇兑收益 汇兑损益 商誉
            经营活动产生的现金流量净额 投资活动产生的现金流量净额 筹资活动产生的现金流量净额
            经营活动现金流量净额 经营活动现金流净额
            经营性现金流量净额 经营性现金流净额 经营性净现金流 经营现金流净额 现金流净额 经营现金流
            经营性现金流 销售商品或提供劳务收到的现金流入
            销售商品、提供劳务收到的现金 现金流入 现金流出 自由现金流 现金流 现金及现金等价物 货币资金 银行存款
            资产总额 资产总计 总资产 净资产额 净资产 所有者权益 股东权益 负债总额 总负债 固定资产 在建工程
            无形资产 存货 应收账款 应收款项 应收票据
            应付账款 预付款项 预付账款 预收款项 合同负债 合同资产 长期借款 短期借款 银行借款 有息负债
            注册资本 实收资本 股本 资本公积 盈余公积 未分配利润 可供分配利润
            合同总金额 合同总价款 合同总价 合同价款 合同价格 合同金额 合同总额 合同额 合同价 总价值 资本金
            缴款金额 中标总金额 中标总价 中标金额 中标价格 中标价 中标总额 预中标金额 投标报价 投标总价
            项目总投资 项目投资额 总投资规模 总投资额 总投资 投资总额 投资金额 投资额 投资规模 投资概算
            新签合同额 新签订单 在手订单金额 在手订单 订单金额 订单总额 订单总金额 订单额 采购金额 采购总额
            采购额 交易金额 交易总金额 交易对价 交易价格 交易作价 转让价格 转让价款 转让总价款 股权转让款
            收购价格 成交金额 成交总金额 成交价 评估价值 评估值 评估增值 账面价值 账面净值 账面余额
            公允价值 估值
            担保总额 担保总金额 担保余额 担保额度 担保金额 担保额 最高担保额 授信额度 综合授信额度 授信
            贷款金额 贷款余额 贷款额度 借款金额 借款余额 借款本金 融资额度 融资金额 融资规模 财务资助
            委托贷款 欠款 欠款本金 本金 利息 违约金 逾期金额 债务 债权 保证金 履约保证金 定金 诚意金 首付款
            预付款 价款 货款 工程款 尾款 进度款 租金 土地出让金 出让价款
            募集资金总额 募集资金净额 募集配套资金 募集资金余额 募集资金 发行费用 承销费用 回购资金总额
            回购总金额 回购金额 回购资金 成交总金额 支付的总金额 支付总金额 资金总额 总金额 总额 总价
            超募资金 自有资金 闲置募集资金 理财产品 理财金额 余额 额度 认购金额 认购资金 出资额 认缴出资额
            认缴出资 实缴出资 出资金额 出资 增资金额 增资额 增资款 增资 减资
            分红总额 分红金额 现金分红总额 现金分红 现金红利总额 现金红利 派发现金红利 派发现金股利
            现金股利 股利 分红 股息 派发现金 派现
            涉案金额 诉讼金额 诉讼标的 赔偿金额 赔偿款 赔偿 索赔金额 罚款金额 罚款 罚金 没收违法所得
            违法所得 补偿款 补偿金额 政府补助金额 政府补助 补助资金 补贴 奖励资金 补助
            关联交易金额 关联交易总额 关联交易 日常关联交易金额 质押融资 质押 担保 投资 收购 借款 贷款 融资
            减持金额 增持金额 增持 减持 奖金 薪酬 年薪 津贴 报酬 单价 售价 均价 价格 行权价格 行权价
            授予价格 发行价格 发行价 转股价格 回购价格 收盘价 最高价 最低价 最高成交价 最低成交价 市价 股价
            面值 每股收益 基本每股收益 稀释每股收益 每股净资产 市值 总市值 市场规模 市场空间 净亏损 亏损额
            亏损 税金 税款 纳税 损失 金额 款项 资金 规模 价值
            売上高 営業収益 営業利益 経常利益 当期純利益 純利益 配当金 総資産 純資産
            """;

    private static final String RATES =
            """
            综合毛利率 主营业务毛利率 销售毛利率 毛利率 净利率 销售净利率 净利润率 资产负债率
            加权平均净资产收益率 净资产收益率 费用率 销售费用率 管理费用率 研发费用率 研发投入占比
            市场占有率 市占率 渗透率 国产化率 成新率 折旧率 产能利用率 开工率 产销率 良率 良品率 复购率
            续约率 上座率 出租率 入住率 折现率 利率 年利率 票面利率 年化收益率 收益率 回报率 内部收益率
            增值率 税率 所得税率 所得税税率 增值税税率 税负率 汇率 完成率 达成率 增长率 增速 年复合增长率
            年均复合增长率 复合增长率 占比 持股比例 持有比例 质押比例 质押率 股权比例 出资比例 分红比例
            分配比例 现金分红比例 溢价率 折扣率 覆盖率 控制权 表决权 投票权 股权 股份 权益 比例 比重 份额
            集中度 换手率 市盈率 周转率 人员占比
            订单 销量 产量 出货量 发货量 产能 用户数 客户数 员工人数 人员 门店数 单量 需求 单位成本 用电量
            装机容量 业务量 吞吐量 客流量 发电量 总股本 股数 指数
            """;

    private static final String ENGLISH =
            """
            total revenues|total revenue|net revenues|net revenue|revenues|revenue|net sales|sales|
            net income|net loss|net earnings|net profit|operating income|operating loss|operating expenses|
            operating cash flow|gross profit|gross margin|operating margin|adjusted ebitda|ebitda|
            earnings per share|free cash flow|cash and cash equivalents|total assets|total liabilities|
            shareholders' equity|stockholders' equity|purchase price|aggregate principal amount|
            principal amount|aggregate purchase price|exercise price|conversion price|offering price|
            gross proceeds|net proceeds|proceeds|consideration|base salary|annual salary|bonus|severance|
            dividends|dividend|credit facility|borrowings|indebtedness|term loan|loan|fee|fees|penalty|fine|
            settlement|damages|impairment charge|impairment|restructuring charges|interest expense|
            research and development|capital expenditures|market value|fair value|aggregate value|
            share repurchase|interest rate|effective tax rate|tax rate|ownership
            """;

    private static final Map<Character, List<String>> AMOUNTS =
            index(Stream.concat(words(MONEY, "\\s+"), words(ENGLISH, "\\|")));
    private static final Map<Character, List<String>> ALL =
            index(
                    Stream.of(words(MONEY, "\\s+"), words(RATES, "\\s+"), words(ENGLISH, "\\|"))
                            .flatMap(one -> one));

    /**
     * A term where it stands.
     *
     * @param word as in the text
     */
    record Term(String word, int start, int end) {}

    private Metrics() {}

    private static Stream<String> words(String list, String between) {
        return Stream.of(list.split(between, -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }

    private static Map<Character, List<String>> index(Stream<String> words) {
        Map<Character, List<String>> index = new HashMap<>();
        words.distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(
                        word ->
                                index.computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
                                        .add(word));
        return index;
    }

    /** The terms of a stretch of words in order, the longest at each place. */
    static List<Term> in(String words, boolean amount) {
        Map<Character, List<String>> index = amount ? AMOUNTS : ALL;
        String folded = words.toLowerCase(java.util.Locale.ROOT);
        List<Term> found = new ArrayList<>();
        int i = 0;
        while (i < folded.length()) {
            String word = at(folded, i, index);
            if (word == null) {
                i++;
            } else {
                int end = i + word.length();
                found.add(new Term(words.substring(i, end), i, end));
                i = end;
            }
        }
        return found;
    }

    private static @Nullable String at(String words, int at, Map<Character, List<String>> index) {
        for (String word : index.getOrDefault(words.charAt(at), List.of())) {
            if (words.startsWith(word, at) && wholeWord(words, at, at + word.length())) {
                return word;
            }
        }
        return null;
    }

    private static boolean wholeWord(String words, int start, int end) {
        return (start == 0 || !latin(words.charAt(start - 1)) || !latin(words.charAt(start)))
                && (end == words.length()
                        || !latin(words.charAt(end))
                        || !latin(words.charAt(end - 1)));
    }

    private static boolean latin(char c) {
        return c < 0x80 && Character.isLetter(c);
    }
}
