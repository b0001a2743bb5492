package disclosure.parser.extract.contract;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Money;
import disclosure.parser.extract.fact.Stated;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code major-contract}: bids that are won, contracts that are signed or ended. */
public final class ContractReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("中标|合同|订单|中选|预中标|成交通知");
    private static final Pattern OTHER =
            Pattern.compile(
                    "担保|借款|贷款|租赁|授信|股权转让|保荐|劳动|诉讼|仲裁|关联交易|质押|补充更正|信托|资金占用"
                            + "|新签合同|经营合同情况|经营(?:情况|数据)(?:简报|的?公告)|季度(?:新签|经营|中标|主要)|月份?(?:新签|经营)"
                            + "|管理(?:制度|办法)|核查意见|独立意见|决议公告");

    /** Sums of contracts; a price that was estimated or capped, and parts, are named otherwise. */
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?:合同|中标|协议|订单|签约|成交|投标|预计(?:采购|销售))(?:暂定|签约|含税)?(?:总)?(?:金额|价格|价款"
                            + "|总价|总额|造价|价|额)"
                            + "(?!的|占|[^。;；]{0,10}(?:预付|预估|上限|分别))"
                            + "[^。;；%]{0,36}?"
                            + Money.CAPTURED
                            + "(?!/|每)");

    /** {@code 合同金额分别为…万元、…万元，合计…万元}. */
    private static final Pattern SUM =
            Pattern.compile(
                    "(?:(?:合同|中标)(?:总)?金额分别为[^。;；]{4,90}?(?:合计|共计|总计)(?:金额)?"
                            + "|(?:合计|共计)(?:中标|合同)(?:总)?金额)(?:为|约|人民币)*"
                            + Money.CAPTURED);

    /** Of a bid that is not decided yet only what stands right behind the words. */
    private static final Pattern BID_FOR =
            Pattern.compile("投标报价(?:为|:|约|人民币)*" + Money.CAPTURED + "(?!/|每)");

    private static final Pattern BELOW = Pattern.compile("即(?:人民币)?" + Money.CAPTURED);
    private static final Pattern LOWERED = Pattern.compile("(?:预估价|控制价|限价)[^。;；]{0,60}?(?:下浮|下调)");

    /** {@code 招标人:}, {@code 建设规模:}: the line behind a name. */
    private static final String NEXT_LABEL =
            "(?:招标(?:人|单位|编号|代理|内容|方式|范围)|采购(?:人|单位|编号|内容|方式)"
                    + "|建设(?:单位|地点|规模|内容|工期)|中标(?:人|单位|价|金额|内容|范围)"
                    + "|项目(?:编号|地点|概况|业主|总投资|金额|内容|规模|单位)|工程(?:地点|内容|规模|概况|造价)"
                    + "|合同(?:金额|编号|价|期限)|发包|(?<!总)承包|委托|业主|投资|交货|签约|工期|服务期)"
                    + "[\\u4e00-\\u9fa5]{0,8}:";

    private static final Pattern PROJECT =
            Pattern.compile(
                    "(?:(?:项目|工程|合同|标的)名称(?:为)?"
                            + "|(?:预|拟)?中标项目):\"?([^，。;；:\"《》\\n]{4,60}?)(?=[。;；，\"]|[(（]?以下简称"
                            + "|\\((?:项目|招标)?编号|[一二三四五六七八九][、.]|(?<![\\dA-Za-z.])[2-9][、.]"
                            + "|\\([一二三四五六七八九\\d]\\)"
                            + NEXT_LABEL
                            + "|"
                            + NEXT_LABEL
                            + ")");
    private static final Pattern QUOTED_NOTICE =
            Pattern.compile("《([^》]{4,60}?)(?:的)?(?:中标|中选|成交)(?:结果)?通知书》");
    private static final Pattern QUOTED_CONTRACT =
            Pattern.compile(
                    "签(?:订|署)(?:了"
                            + "|的)?[^。;；《》]{0,30}《([^》]{2,70}?(?:合同|合同书|协议书"
                            + "|(?:采购|供货|供应|销售|购销|服务|施工|承包|订货|买卖)[^》]{0,6}协议))》");
    private static final Pattern SIGNED =
            Pattern.compile("签(?:订|署)了(?!在|总|该|上述|相关|重大|正式|一份|本|价)([^，。;；《》(]{4,50}?合同)(?![金总])");

    /** {@code 确认公司为"某工程"项目的中标单位}. */
    private static final Pattern WON_QUOTED =
            Pattern.compile(
                    "为\"([^\"，。;；]{4,60})\"(?:项目|工程)?的?(?:第[一1])?(?:中标|成交|中选)(?:候选)?(?:单位|人|供应商)");

    private static final Pattern WON =
            Pattern.compile(
                    "为(?!该|此|上述|本)([^，。;；《》:\"(]{4,50}?)(?:\\([^)]{2,60}\\)[^，。;；]{0,12})?(?:的)?中标(?:单位|人)");
    private static final Pattern BIDDEN =
            Pattern.compile(
                    "(?:预)?中标(?:的)?项目为([^，。;；:()《》\"]{4,60})"
                            + "|公司(?:已|成功|预)*中标(?:了)?\"([^\"，。;；]{5,60})\""
                            + "|公司(?:已|成功|预)*中标(?:了)?(?!项目|公告|通知|候选|金额|价|的|情况|人|总"
                            + "|结果)([^，。;；:()《》\"]{5,60}?(?:项目|工程|采购|标段|招标))(?!的?公告|部|中心|经理)");
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "关于(?:预?中标|签订"
                            + "|收到)?(?:的)?((?![^，。;；]{0,12}公司)[^，。;；:《》\"]{6,60}?(?:项目|工程))(?:预?中标|签订"
                            + "|合同)?(?:合同)?的?(?:提示性|补充)?公告");
    private static final Pattern TERM =
            Pattern.compile(
                    "(?:工期|合同期限|服务期限?|(?:特许经营|合作)期限?|建设期限?(?![^。;；]{0,14}运营)|竣工时间)(?:为|:"
                            + "|总日历天数)*[^。;；]{0,14}?(?<![\\d.,])(\\d[\\d,]*(?:\\.\\d+)?(?:个月|个?日历天|天)"
                            + "|\\d{1,2}(?:\\.\\d+)?年(?!\\d))");

    private static final Pattern ENDED = Pattern.compile("终止|解除|取消|撤销");
    private static final Pattern PRE_BID = Pattern.compile("[预拟]中标");
    private static final Pattern BID = Pattern.compile("中标|中选|成交");

    /** {@code 中标项目签订合同}: the bid was won before. */
    private static final Pattern SIGNING = Pattern.compile("签(?:订|署)[^，]{0,12}合同|合同签(?:订|署)");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        FactText text = source.text();
        FactBuilder fact = new FactBuilder("major-contract", source.document());
        Findings found = source.findings();
        new ContractParties(found).into(fact);
        fact.name("project", project(text), text);
        amount(fact, text);
        if (fact.isEmpty()) {
            return List.of();
        }
        fact.name("consortium", Consortium.of(found), text);
        fact.name("term", Captured.words(text, Captured.first(text, TERM, 0), 1), text);
        Matcher word = Captured.first(text, TITLE, 0);
        Stated<String> said = word == null ? null : Captured.words(text, word, 0);
        fact.name("event", said == null ? null : said.as(event(headline, text)), text);
        return List.of(fact.build());
    }

    private static String event(String headline, FactText text) {
        if (ENDED.matcher(headline).find()) {
            return "terminated";
        }
        if (headline.contains("进展")) {
            return "progress";
        }
        if (!BID.matcher(headline).find() || SIGNING.matcher(headline).find()) {
            return "signed";
        }
        boolean notYet =
                PRE_BID.matcher(headline).find()
                        || headline.contains("候选")
                        || text.words().contains("尚未收到中标通知书")
                        || text.words().contains("未收到《中标通知书》");
        return notYet ? "pre-bid" : "won-bid";
    }

    private static @Nullable Stated<String> project(FactText text) {
        for (Pattern pattern :
                List.of(
                        PROJECT,
                        WON_QUOTED,
                        WON,
                        QUOTED_NOTICE,
                        BIDDEN,
                        QUOTED_CONTRACT,
                        SIGNED,
                        ANNOUNCED)) {
            Matcher found = Captured.first(text, pattern, 0);
            if (found != null) {
                return Captured.words(text, found, group(found));
            }
        }
        return null;
    }

    /** The first group that took part. */
    private static int group(Matcher found) {
        int group = 1;
        while (group < found.groupCount() && found.start(group) < 0) {
            group++;
        }
        return group;
    }

    /** A price that is told as an estimate less a discount stands behind the word "that is". */
    private static void amount(FactBuilder fact, FactText text) {
        Matcher lowered = Captured.first(text, LOWERED, 0);
        Money amount =
                lowered == null
                        ? first(text, SUM, AMOUNT, BID_FOR)
                        : Money.first(text, BELOW, lowered.end());
        if (amount != null) {
            amount.into(fact, "amount", text);
        }
    }

    private static @Nullable Money first(FactText text, Pattern... patterns) {
        for (Pattern pattern : patterns) {
            Money sum = Money.first(text, pattern, 0);
            if (sum != null) {
                return sum;
            }
        }
        return null;
    }
}
