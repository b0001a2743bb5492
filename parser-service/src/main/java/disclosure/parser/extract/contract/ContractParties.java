package disclosure.parser.extract.contract;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Named;
import disclosure.parser.extract.fact.Stated;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who gives the work and who does it: by the labels of the contract, by the letter that tells of
 * the bid, or by who signs with whom. Of two names in a row the last before the verb is meant.
 */
final class ContractParties {

    private static final Pattern GIVES =
            Pattern.compile(
                    "(?:甲方|发包人|发包方|发包单位|招标人|招标单位|招标方|买方|业主方?|业主单位|采购人|采购单位|采购方"
                            + "|需方|建设单位|委托方|合同对方|交易对方)"
                            + "(?:名称)?(?:\\([^)]{1,10}\\))?(?:为|是|:)+");
    private static final Pattern DOES =
            Pattern.compile(
                    "(?:乙方|承包人|承包方|承包单位|中标人|中标单位|中标方|卖方|供方|供应商|受托方|承建方|承建单位)"
                            + "(?:名称)?(?:\\([^)]{1,10}\\))?(?:为|是|:)+");
    private static final Pattern LETTER =
            Pattern.compile(
                    "收到了?(?:由|来自)?(?:采购人|采购方|采购单位|招标人|招标方|招标单位|发包人|发包方|业主单位|业主方?" + "|建设单位)?");
    private static final Pattern WITH = Pattern.compile("(?<!参)与(?!会)");

    /** Whoever posts who is to win asks for the bids. */
    private static final Pattern POSTED =
            Pattern.compile(
                    "(?:，|。|^|遗漏。|责任。)(?!详见|本公司|公司|该|此"
                            + "|我)([^，。;；:、()《》\"\\d]{3,20}?(?:公司|中心|局|厅"
                            + "|委员会))(?:招投标管理中心)?(?:于[^，。;；]{6,14})?(?:通过|在|公告|发布|公示)[^。;；]{0,90}?(?:公告"
                            + "|发布|公示)?[^。;；]{0,90}?(?:中标|候选人)");

    /** {@code 招标人:某某公司 中标金额:…}: the next line begins behind a company. */
    private static final String NO_LABEL =
            "(?!(?:金额|价|总价|价格|单位|人|内容|范围|项目)(?:名称)?(?:\\([^)]{1,12}\\))?:)";

    private static final Pattern SELF_WINS =
            Pattern.compile(
                    "(?<![子孙])(?:本|我)?公司(?:[^，。;；子与和、]{0,14})?(?:收到|取得|接到)[^。;；]{2,90}?(?:中标|中选|成交)"
                            + "|(?:通知|确定|确认|明确|推荐|告知)(?:本|我)?公司(?:被|成功|已|预)*(?:为|中标|确定)"
                            + "|(?<![子孙])(?:本|我)?公司(?:被[^，。;；]{0,20})?(?:成功|预|已)*(?:中标"
                            + NO_LABEL
                            + "|为[^，。;；]{2,40}推荐的中标候选人)"
                            + "|(?<![子孙])(?:本|我)?公司(?:本次)?(?:预)?中标"
                            + NO_LABEL
                            + "|(?<![子孙限])(?:本|我)?公司(?:被)?(?:列为|推荐为|确定为|成为"
                            + "|为)[^。;；，]{2,70}?(?:第[一1](?:名)?(?:中标|成交)候选人|成交供应商|项目的?中标人)");

    /** {@code 乙公司为该项目第一中标候选人}: whoever is named before wins. */
    private static final Pattern WINS =
            Pattern.compile(
                    "(?:\\((?:以下)?简称[^)]{1,20}\\))?(?:被)?(?:列为|推荐为|确定为|成为|为)(?:该|本|上述|此)?(?:项目"
                            + "|工程|标段)?(?:[包标段A-Z\\d、和及]{1,14})?的?(?:第[一1](?:名)?)?(?:中标|成交)(?:候选)?(?:人|单位"
                            + "|供应商)");

    private static final Pattern PARTNER =
            Pattern.compile("(?:\\([^)]{1,40}\\))?(?:共同)?(?:组成|组建)的?联合体");

    private static final Pattern SUBSIDIARY = Pattern.compile("子公司|孙公司|下属|联合体");

    /** Agents who run a tender send letters, but give no work. */
    private static final Pattern AGENT =
            Pattern.compile(
                    "招标(?:代理)?(?:中心|集团)?(?:股份)?(?:有限)?(?:责任)?公司$|招标[\\u4e00-\\u9fa5]{0,4}中心|集采中心|咨询");

    private static final Pattern SIGNS = Pattern.compile("签(?:订|署|约)");

    private static final Pattern OWN_COMPANY = Pattern.compile("(?:子|孙|下属|所属)公司$");
    private static final Pattern OTHERWISE = Pattern.compile("收到了?(?:由|来自)?$|中标了?\"$");

    private static final int CLAUSE = 160;
    private static final int HEAD = 500;

    private final Findings found;
    private final Named named;

    ContractParties(Findings found) {
        this.found = found;
        this.named = new Named(found);
    }

    void into(FactBuilder fact) {
        fact.name("partyA", named.behind(GIVES), found.text());
        fact.name("partyB", named.behind(DOES), found.text());
        Matcher letter = LETTER.matcher(found.text().words());
        while (letter.find()) {
            told(fact, letter.start(), letter.end(), "通知书");
        }
        Matcher with = WITH.matcher(found.text().words());
        while (with.find()) {
            if (SIGNS.matcher(found.text().words(with.end(), with.end() + CLAUSE)).find()) {
                told(fact, with.start(), with.end(), "签");
            }
        }
        posted(fact);
        if (SELF_WINS.matcher(found.text().words()).find() && !isOfASubsidiary()) {
            fact.name("partyB", issuer(), found.text());
        }
        wins(fact);
    }

    /** Whose filing it is, unless who is named first only sends the letter or has the work done. */
    private @Nullable Stated<String> issuer() {
        Stated<String> issuer = named.issuer();
        return issuer == null || found.behind(OTHERWISE, issuer.start() - 5, issuer.start())
                ? null
                : issuer;
    }

    private void wins(FactBuilder fact) {
        Matcher wins = WINS.matcher(found.text().words());
        while (wins.find()) {
            Stated<String> winner = Stated.endingAt(found.parties().places(), wins.start());
            fact.name("partyB", winner, found.text());
        }
    }

    private void posted(FactBuilder fact) {
        Matcher posted = POSTED.matcher(found.text().words());
        if (posted.find() && !AGENT.matcher(posted.group(1)).find()) {
            fact.name("partyA", Captured.words(found.text(), posted, 1), found.text());
        }
    }

    private boolean isOfASubsidiary() {
        return SUBSIDIARY.matcher(found.text().words(0, HEAD)).find();
    }

    /** {@code 与乙公司组成联合体}: the company leads, and another helps. */
    private boolean isNoPartner(Stated<String> name) {
        return !found.before(PARTNER, name.end(), name.end() + CLAUSE);
    }

    /** {@code 收到子公司甲发来的《中标通知书》}: it only hands on what it was sent. */
    private boolean isSubsidiary(Stated<String> name) {
        return found.parties().places().stream()
                .filter(place -> place.value().equals(name.value()))
                .anyMatch(place -> found.behind(OWN_COMPANY, place.start() - 4, place.start()));
    }

    private void told(FactBuilder fact, int before, int behind, String word) {
        Stated<String> other = named.at(behind);
        if (other != null
                && !isSubsidiary(other)
                && !AGENT.matcher(other.value()).find()
                && found.text().words(other.end(), other.end() + CLAUSE).contains(word)) {
            fact.name("partyA", other, found.text());
            fact.name(
                    "partyB",
                    found.lastNamed(Math.max(0, before - CLAUSE), before, this::isNoPartner),
                    found.text());
        }
    }
}
