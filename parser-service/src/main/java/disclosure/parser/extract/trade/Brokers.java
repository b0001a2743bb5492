package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.util.regex.Pattern;

/** Who is named in filings about trades without taking part. */
final class Brokers {

    private static final Pattern NOBODY = Pattern.compile("登记结算|证券交易所|证券报|证监会|律师|会计师|法院");

    private static final Pattern BROKER = Pattern.compile("证券|银行|资产管理|信托|金融");
    private static final Pattern MEANS =
            Pattern.compile("(?:通过|委托|经由?|在|由|向|与|被|质权人|质押[给予于在]|权人)$");

    private static final Pattern FORCES =
            Pattern.compile("^[^，。；;]{0,14}(?:强制|再次强制|强行|平仓|处置|违约)|^(?:依据|根据|按照?)《[^《》]{0,8}质押");

    /** {@code 与乙先生签署协议，向乙先生转让其持有的…股}: who gets them. */
    private static final Pattern TO = Pattern.compile("[向给与]$");

    private static final Pattern GIVEN = Pattern.compile("^(?:先生|女士)?(?:转让|出售|签署|签订)");

    /** {@code 甲增持了乙股份…股}: whose shares they are. */
    private static final Pattern TRADES = Pattern.compile("(?:[增减]持|买入|卖出|持有|购买)了?\"?$");

    private static final Pattern SHARES =
            Pattern.compile("^\"?(?:[(][^()]{0,40}[)])?(?:的?股[份票]|[AB]股|\\d)");

    private Brokers() {}

    /** {@code 以资产管理计划}: how, not who; a plan that trades has a name of its own. */
    private static final Pattern NAMELESS =
            Pattern.compile(
                    "(?:以|已|其|[成设]立的?|发行的?|(?:证券|基金|信托|期货)(?:管理)?公司|[的、和或])*(?:定向|集合|专项"
                            + "|单一|特定|资产管理|资管|资金|信托|私募|证券投资)+(?:计划|基金)");

    /** {@code 为实现乙计划投资人的收益}, {@code 乙各位股东}: whoever stands behind a name. */
    private static final Pattern OTHERS_OF =
            Pattern.compile("^(?:的?投资[人者]|份额持有人|受益人|作为(?:优先|劣后|受托人|委托人|管理人)|的?(?:各位|全体)股东)");

    private static boolean receives(String before, String behind) {
        return TO.matcher(before).find() && GIVEN.matcher(behind).find();
    }

    private static boolean isTraded(String before, String behind) {
        return TRADES.matcher(before).find() && SHARES.matcher(behind).find();
    }

    /** Whether a broker is named for carrying a trade out. */
    private static boolean executes(String name, String before, String behind) {
        return BROKER.matcher(name).find()
                && !name.endsWith("计划")
                && (MEANS.matcher(before).find() || FORCES.matcher(behind).find());
    }

    private static boolean isNobody(String name) {
        return NOBODY.matcher(name).find();
    }

    /** Whether who is named at a place may be a shareholder who trades. */
    static boolean mayTrade(Findings found, Stated<String> place) {
        String before = found.text().words(place.start() - 6, place.start());
        String behind = found.text().words(place.end(), place.end() + 50);
        return !place.value().equals(found.parties().issuer())
                && !isNobody(place.value())
                && !found.inTitle(place.start())
                && !found.isShortForm(place)
                && !isTraded(before, behind)
                && !receives(before, behind)
                && !NAMELESS.matcher(place.value()).matches()
                && !OTHERS_OF.matcher(behind).find()
                && !executes(place.value(), before, behind);
    }
}
