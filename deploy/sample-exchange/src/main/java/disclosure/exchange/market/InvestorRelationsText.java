package disclosure.exchange.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An investor-relations record in the layout of the Beijing exchange. */
final class InvestorRelationsText {

    private static final List<String> TYPES =
            List.of("特定对象调研", "业绩说明会", "媒体采访", "现场参观", "新闻发布会", "分析师会议", "路演活动");
    private static final List<String> TICKS = List.of("√", "☑", "■");
    private static final List<String> FUNDS =
            List.of("远帆基金", "北岭资本", "长汀资管", "启明星投资", "白鹭证券", "青禾保险");

    private record Exchange(String question, String answer) {}

    private static final List<Exchange> EXCHANGES =
            List.of(
                    new Exchange(
                            "公司在{business}领域的竞争优势体现在哪些方面？",
                            "公司长期专注于{business}，已取得授权专利{count}项，核心部件实现自主研发，交付周期短于行业平均水平。"),
                    new Exchange("请介绍一下今年的订单情况和产能利用率。", "目前在手订单约{amount}亿元，产能利用率维持在较高水平，新增产线正在调试。"),
                    new Exchange(
                            "公司毛利率较上年有所变化，主要原因是什么？",
                            "毛利率变化主要受以下因素影响：1、产品结构调整；2、原材料价格波动；3、规模效应逐步显现。公司将持续推进降本增效。"),
                    new Exchange(
                            "海外市场目前进展如何？是否受到关税影响？", "海外收入占比约{percent}%，产品销往东南亚和欧洲，目前关税变化对公司影响较小。"),
                    new Exchange("公司是否使用国产算力芯片训练行业大模型？", "公司已完成国产算力芯片的适配，行业大模型用于质量检测环节，尚未产生独立收入。"),
                    new Exchange(
                            "未来三年的研发投入计划是怎样的？（1）投入方向；（2）预计规模？",
                            "公司将保持研发投入占营业收入{percent}%以上，重点投向核心部件和智能化软件。"),
                    new Exchange("公司是否考虑回购股份或者提高分红比例？", "公司将结合经营情况和资金安排统筹考虑，如有相关计划将及时履行信息披露义务。"),
                    new Exchange("应收账款增长较快，公司如何加强回款管理？", "公司已将回款纳入考核，本年度经营活动现金流同比增长{percent}%。"),
                    new Exchange(
                            "新建生产基地预计何时投产？达产后产值多少？", "新基地主体工程已经完工，预计{day}试生产，达产后年产值约{amount}亿元。"),
                    new Exchange(
                            "管理层如何看待行业竞争加剧带来的价格压力？", "公司坚持差异化路线，高端型号占比已提升至{percent}%，价格保持稳定。"));

    private final Issuer issuer;
    private final LocalDate date;
    private final String number;
    private final Random random;
    private final Wording wording;

    InvestorRelationsText(Issuer issuer, LocalDate date, String number, Random random) {
        this.issuer = issuer;
        this.date = date;
        this.number = number;
        this.random = random;
        this.wording = new Wording(issuer, date, random);
    }

    List<String> paragraphs() {
        LocalDate met = date.minusDays(1);
        List<String> text = new ArrayList<>(Texts.head(issuer, number, "投资者关系活动记录表"));
        text.add("一、 投资者关系活动类别");
        text.addAll(boxes());
        text.add("二、 投资者关系活动情况");
        text.add("活动时间：" + Wording.chinese(met) + "15:00-16:30");
        text.add("活动地点：公司会议室及线上会议");
        text.add("参会单位及人员：" + wording.any(FUNDS) + "、" + wording.any(FUNDS));
        text.add("上市公司接待人员：公司董事长：%s先生；公司董事会秘书：%s女士".formatted(wording.person(), wording.person()));
        text.add("三、 投资者关系活动主要内容");
        text.add("本次活动中，公司就投资者关心的问题进行了沟通交流，主要问题及回复如下：");
        int questions = random.nextInt(6, 16);
        for (int n = 1; n <= questions; n++) {
            Exchange exchange = wording.any(EXCHANGES);
            text.add("问题 %d、%s".formatted(n, wording.filled(exchange.question)));
            text.add("回答：尊敬的投资者，您好！" + wording.filled(exchange.answer) + "感谢您的关注。");
        }
        text.addAll(Texts.signature(issuer, date));
        return text;
    }

    private List<String> boxes() {
        String ticked = wording.any(TYPES);
        String tick = wording.any(TICKS);
        return TYPES.stream().map(type -> (type.equals(ticked) ? tick : "□") + type).toList();
    }
}
