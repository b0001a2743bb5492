package disclosure.parser.extract.acquisition;

import static disclosure.parser.extract.fact.Captured.DAY;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Money;
import disclosure.parser.extract.fact.Named;
import disclosure.parser.extract.fact.Stated;
import disclosure.parser.extract.fact.Subsidiaries;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code acquisition}: who buys what share of which company from whom, and the price. */
public final class AcquisitionReader implements FactReader {

    private static final Pattern TITLE =
            Pattern.compile("收购|购买(?!理财).{0,16}(?:股权|资产|股份)|受让.{0,30}(?:股权|股份|资产)|现金购买");
    private static final Pattern OTHER =
            Pattern.compile(
                    "意见|核查|决议|制度|管理办法|要约|终止|取消|问询|回复|评估|审计|募集|回购|法律|报告书|停牌|复牌|反馈"
                            + "|预案|出售|转让|进展|完成|更正|豁免|收购人|被收购|摘要|减持");

    private static final String ORGANISATION = "[^，。;；:、《》]{2,40}?";

    private static final String HELD = "(?:合计|分别)?(?:所持(?:有)?的?|持有的|(?:公开)?(?:挂牌)?转让的)";

    /** The share and the company it is of: 收购甲公司持有的乙公司 60%股权; several sellers have no name. */
    private static final Pattern SHARE =
            Pattern.compile(
                    "(?:收购|购买|受让|现金购买)(?:(?:控股股东|关联方|实际控制人|股东|自然人)?(?<seller>"
                            + ORGANISATION
                            + ")"
                            + Subsidiaries.BRIEF
                            + HELD
                            + "|[^，。;；:《》]{2,60}、"
                            + ORGANISATION
                            + Subsidiaries.BRIEF
                            + HELD
                            + ")?(?:其(?:合法|合计)?所?持有的)?(?:(?:全资|控股|参股)(?:子|孙)?公司)?(?<target>"
                            + ORGANISATION
                            + ")"
                            + Subsidiaries.BRIEF
                            + "(?:合计)?的?(?<ratio>\\d{1,3}(?:\\.\\d+)?)%(?:的)?(?:股权|股份)");

    private static final Pattern SELLER_LABEL =
            Pattern.compile("(?:交易对方|转让方|出让方|卖方|股权转让方)(?:名称|基本情况)?(?:为|是|:)+(?:名称:)?");

    /** {@code 向甲公司购买其持有的…}. */
    private static final Pattern SELLER_BEFORE =
            Pattern.compile("向(?=[^，。;；]{2,60}?(?:收购|购买|受让)其)");

    private static final Pattern BUYER_LABEL =
            Pattern.compile("(?<!未)(?:受让方|收购方|买方|购买方)(?:为|是|:)+");
    private static final String BUYS =
            "(?:拟|将|决定)?(?:参与(?:竞拍|竞买))?(?:(?:使用|以)[^，。;；]{0,40}?)?(?:收购|购买|受让)";

    private static final Pattern BY_SELF =
            Pattern.compile(
                    "(?:公司|本公司)\"?\\)?"
                            + BUYS
                            + "|公司\"?\\)(?:于|与|通过|以)[^。;；]{2,80}?，(?:公司)?(?:拟|将|以)(?:[^，。;；]{0,40}?)(?:收购|购买|受让)");
    private static final Pattern BY_SUBSIDIARY = Pattern.compile(Subsidiaries.BRIEF + BUYS);
    private static final Pattern PRICE =
            Pattern.compile(
                    "(?<!账面|评估|净)(?:(?:交易|转让|收购|购买|受让)(?:的)?(?:总)?(?:价格|对价|价款|金额|总价)"
                            + "|(?:股权|股份)转让(?:总)?(?:价格|价款|款))(?:\\([^)]{0,12}\\))?(?:确定|协商确定|合计|最终|暂定"
                            + "|预计)?(?:为|是|:|合计|不超过|约|人民币)*"
                            + Money.CAPTURED);
    private static final Pattern PAID =
            Pattern.compile(
                    "(?:拟|将|决定|同意)?(?:以|使用)(?:自有(?:及|或|和)自筹资金|自有资金|现金|自筹资金|现金方式"
                            + "|支付现金的方式)*(?:不超过|合计|总价|总计|共计)?(?:人民币)?"
                            + Money.CAPTURED
                            + "(?:的(?:价格|对价|现金))?(?:现金)?，?(?:收购|购买|受让)");
    private static final Pattern SIGNED =
            Pattern.compile(
                    DAY + "，?[^。;；]{0,80}?签[订署]了?[^。;；]{0,40}?《[^》]{0,24}?(?:转让|收购|购买)[^》]{0,14}》");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        Findings found = source.findings();
        FactText text = found.text();
        Named named = new Named(found);
        FactBuilder fact = new FactBuilder("acquisition", source.document());
        MatchResult share = share(text, named);
        Stated<String> target = share == null ? null : named.knownAt(share.start("target"));
        fact.name("buyer", other(buyer(found, named), target), text);
        fact.name("seller", seller(named, share), text);
        fact.name("target", target, text);
        Money labelled = Money.only(text, PRICE);
        Money sum = labelled == null ? Money.only(text, PAID) : labelled;
        if (sum != null) {
            sum.into(fact, "amount", text);
        }
        fact.number("ratio", ratio(share), text);
        fact.date("date", Captured.day(Captured.first(text, SIGNED, 0), 1), text);
        return fact.has("target") && (fact.has("amount") || fact.has("ratio"))
                ? List.of(fact.build())
                : List.of();
    }

    /** The first place where what is bought is named, and who sells it; else without who sells. */
    private static @Nullable MatchResult share(FactText text, Named named) {
        MatchResult without = null;
        Matcher share = SHARE.matcher(text.words());
        while (share.find()) {
            if (named.knownAt(share.start("target")) != null) {
                if (share.group("seller") != null) {
                    return share.toMatchResult();
                }
                without = without == null ? share.toMatchResult() : without;
            }
        }
        return without;
    }

    private static @Nullable Stated<String> buyer(Findings found, Named named) {
        Stated<String> labelled = named.knownBehind(BUYER_LABEL);
        if (labelled != null) {
            return labelled;
        }
        Stated<String> subsidiary = Subsidiaries.acting(found, BY_SUBSIDIARY);
        boolean self = Captured.first(found.text(), BY_SELF, 0) != null;
        return subsidiary != null || !self ? subsidiary : named.issuer();
    }

    /** Nobody buys itself: who is named first is then not whose filing it is. */
    private static @Nullable Stated<String> other(
            @Nullable Stated<String> buyer, @Nullable Stated<String> target) {
        boolean same = buyer != null && target != null && buyer.value().equals(target.value());
        return same ? null : buyer;
    }

    private static @Nullable Stated<String> seller(Named named, @Nullable MatchResult share) {
        Stated<String> said =
                share == null || share.group("seller") == null
                        ? null
                        : named.knownAt(share.start("seller"));
        Stated<String> before = said == null ? named.knownBehind(SELLER_BEFORE) : said;
        return before == null ? named.knownBehind(SELLER_LABEL) : before;
    }

    private static @Nullable Stated<BigDecimal> ratio(@Nullable MatchResult share) {
        return share == null
                ? null
                : new Stated<>(
                        Captured.plain(new BigDecimal(share.group("ratio")).movePointLeft(2)),
                        share.start("ratio"),
                        share.end("ratio"));
    }
}
