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
            Pattern.compile("担保|借款|贷款|租赁|授信|股权转让|保荐|劳动|诉讼|仲裁|关联交易|质押|补充更正|信托|资金占用");

    /** Sums of contracts; a price that was estimated or capped, and parts, are named otherwise. */
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?:合同|中标|协议|订单|签约|成交|投标)(?:暂定|签约|含税)?(?:总)?(?:金额|价格|价款|总价|总额|造价|价|额)"
                            + "(?!的|占|[^。;；]{0,10}(?:预付|预估|上限))"
                            + "[^。;；%]{0,36}?"
                            + Money.CAPTURED);

    private static final Pattern BELOW = Pattern.compile("即(?:人民币)?" + Money.CAPTURED);
    private static final Pattern LOWERED = Pattern.compile("(?:预估价|控制价|限价)[^。;；]{0,60}?(?:下浮|下调)");
    private static final Pattern PROJECT =
            Pattern.compile(
                    "(?:项目|工程|合同|标的)名称(?:为)?:\"?([^，。;；:\"《》\\n]{4,60}?)(?=[。;；，\"]|[(（]?以下简称|[一二三四五六七八九][、.]|[2-9][、.])");
    private static final Pattern QUOTED_NOTICE =
            Pattern.compile("《([^》]{4,60}?)(?:的)?(?:中标|中选|成交)(?:结果)?通知书》");
    private static final Pattern QUOTED_CONTRACT =
            Pattern.compile("签(?:订|署)(?:了|的)?[^。;；《》]{0,30}《([^》]{4,70}?(?:合同|合同书|协议书))》");
    private static final Pattern SIGNED =
            Pattern.compile("签(?:订|署)了(?!在|总|该|上述|相关|重大|正式|一份|本|价)([^，。;；《》(]{4,50}?合同)(?![金总])");
    private static final Pattern WON =
            Pattern.compile(
                    "为(?!该|此|上述|本)([^，。;；《》:\"(]{4,50}?)(?:\\([^)]{2,60}\\)[^，。;；]{0,12})?(?:项目)?(?:的)?中标(?:单位|人)");
    private static final Pattern BIDDEN =
            Pattern.compile(
                    "(?:预)?中标(?:的)?项目为([^，。;；:()《》\"]{4,60})"
                            + "|公司(?:已|成功|预)*中标(?:了)?\"?(?!项目|公告|通知|候选|金额|价|的|情况|人|总|结果)([^，。;；:()《》\"]{5,60}?(?:项目|工程|采购|标段|招标))(?!的?公告|部|中心|经理)");
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "关于(?:预?中标|签订|收到)?(?:的)?([^，。;；:《》\"]{6,60}?(?:项目|工程))(?:预?中标|签订|合同)?(?:合同)?的?(?:提示性|补充)?公告");
    private static final Pattern TERM =
            Pattern.compile(
                    "(?:工期|合同期限|服务期限?|建设期限?|竣工时间)(?:为|:|总日历天数)*[^。;；]{0,14}?(\\d+(?:\\.\\d+)?(?:个月|日历天|天|年))");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        FactText text = source.text();
        FactBuilder fact = new FactBuilder("major-contract", source.document());
        new ContractParties(Findings.in(source)).into(fact);
        fact.name("project", project(text), text);
        amount(fact, text);
        if (fact.isEmpty()) {
            return List.of();
        }
        fact.name("consortium", Consortium.of(text), text);
        fact.name("term", Captured.words(text, Captured.first(text, TERM, 0), 1), text);
        Matcher word = Captured.first(text, TITLE, 0);
        Stated<String> said = word == null ? null : Captured.words(text, word, 0);
        fact.name("event", said == null ? null : said.as(event(headline, text)), text);
        return List.of(fact.build());
    }

    private static String event(String headline, FactText text) {
        if (headline.contains("终止") || headline.contains("解除")) {
            return "terminated";
        }
        if (headline.contains("进展")) {
            return "progress";
        }
        if (!headline.contains("中标") && !headline.contains("中选")) {
            return "signed";
        }
        boolean notYet =
                headline.contains("预中标")
                        || headline.contains("候选")
                        || text.words().contains("尚未收到中标通知书")
                        || text.words().contains("未收到《中标通知书》");
        return notYet ? "pre-bid" : "won-bid";
    }

    private static @Nullable Stated<String> project(FactText text) {
        for (Pattern pattern :
                List.of(PROJECT, WON, QUOTED_NOTICE, BIDDEN, QUOTED_CONTRACT, SIGNED, ANNOUNCED)) {
            Matcher found = Captured.first(text, pattern, 0);
            if (found != null) {
                return Captured.words(text, found, found.start(1) < 0 ? 2 : 1);
            }
        }
        return null;
    }

    /** A price that is told as an estimate less a discount stands behind the word "that is". */
    private static void amount(FactBuilder fact, FactText text) {
        Matcher lowered = Captured.first(text, LOWERED, 0);
        Matcher found =
                lowered == null
                        ? Captured.first(text, AMOUNT, 0)
                        : Captured.first(text, BELOW, lowered.end());
        Money amount = Money.of(found, 1);
        if (amount != null) {
            amount.into(fact, "amount", text);
        }
    }
}
