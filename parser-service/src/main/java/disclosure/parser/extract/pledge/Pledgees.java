package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who of those named took a pledge. */
final class Pledgees {

    private static final Pattern TO =
            Pattern.compile(
                    "(?:质押(?:式回购)?(?:登记)?(?:交易)?(?:予以)?(?:给|于|予|至|到|在|与|登记给|交付)[了给]?"
                            + "|质押权人(?:名称)?(?:为|:|是)?|质权人(?:名称|姓名)?(?:为|:|是)?|抵押给|出质给"
                            + "|质押(?:给)?(?:自然人|公司)|(?:给|予|至)债权人)(?:中的|第三方|其"
                            + "|(?:公司|控股股东|实际控制人|董事长|总经理|股东|[、兼及])+"
                            + "|[^，。；;]{0,12}(?:受托管理人|保荐机构|代理人)[为:—-]{0,2})?\"?$");
    private static final int LOOK = 28;

    /** {@code 质押给甲可交换债受托管理人乙}: it is the second who takes the pledge. */
    private static final Pattern TRUSTEE = Pattern.compile("[^，。；;]{0,12}受托管理人");

    private static final Pattern WITH = Pattern.compile("(?:与|向|在|和|从|由|对|给|及|同)\"?$");
    private static final Pattern LENDS =
            Pattern.compile(
                    "证券|银行|信托|资产管理|资管|租赁|小额贷款|担保|基金|保理|典当|财务|金融|信用社|资本|农村|期货|支行"
                            + "|分行|高新投|保险|信达|华融|国泰君安");
    private static final Pattern REGISTRY =
            Pattern.compile("法院$|证券登记|登记结算|证券交易所|证券报|证监会|证券日报|证券时报|资产评估");

    /** {@code 与甲签订了股票质押合同}. */
    private static final Pattern SIGNS =
            Pattern.compile("(?:先生|女士)?签[订署]了?(?:股票|股份|股权)质押(?:合同|协议)");

    private Pledgees() {}

    static boolean isPledgee(Findings found, Stated<String> place) {
        if (isNobody(place)) {
            return false;
        }
        String left = found.text().words(Math.max(0, place.start() - 16), place.start());
        return isGivenTo(found, place)
                || (found.behind(WITH, place.start() - 2, place.start())
                        && found.before(SIGNS, place.end(), place.end() + 20))
                || (LENDS.matcher(place.value()).find()
                        && (WITH.matcher(left).find() || has(found, place, left)));
    }

    private static final Pattern FREES =
            Pattern.compile(
                    "(?:[(][^()]{0,30}[)])?将(?![^，。；;]{0,60}质押[给于在至予与])[^，。；;]{0,60}质押[^，。；;]{0,30}(?:解除"
                            + "|解押)");

    /** {@code 某银行相应解除了其…股股份的质押}. */
    private static final Pattern RELEASES =
            Pattern.compile(
                    "(?:[(][^()]{0,30}[)])?(?:已|相应|同意|现"
                            + "|于[^，。；;]{0,14}日)*(?:办理)?解除了?(?:对)?[^，。；;]{0,30}[0-9]股[^，。；;]{0,16}质押");

    /** {@code 于某银行质押的…股}; {@code 某银行将甲质押的…股解除质押}: who gives the shares back had them. */
    private static boolean has(Findings found, Stated<String> place, String left) {
        String right = found.text().words(place.end(), place.end() + 110);
        return (left.endsWith("于") && right.startsWith("质押"))
                || (isLender(place) && RELEASES.matcher(right).lookingAt())
                || (isLender(place) && FREES.matcher(right).lookingAt());
    }

    /** Who is said to have taken a pledge, wherever else the name stands. */
    static Set<String> named(Findings found) {
        return found.parties().places().stream()
                .filter(
                        place ->
                                !isNobody(place)
                                        && (isGivenTo(found, place) || deals(found, place)))
                .map(Stated::value)
                .collect(Collectors.toSet());
    }

    /** {@code 甲与乙证券…对…股办理了质押}: who lends by trade and is dealt with. */
    private static boolean deals(Findings found, Stated<String> place) {
        return LENDS.matcher(place.value()).find()
                && found.behind(DEALT_WITH, place.start() - 2, place.start())
                && found.before(DEALS, place.end(), place.end() + 80);
    }

    private static final Pattern DEALT_WITH = Pattern.compile("[与和]$");
    private static final Pattern DEALS =
            Pattern.compile("(?:[(][^()]{0,30}[)])?(?:对|就)[^，。；;]{0,40}办理了?[^，。；;]{0,12}质押");

    private static boolean isGivenTo(Findings found, Stated<String> place) {
        return found.behind(TO, place.start() - LOOK, place.start())
                && !found.before(TRUSTEE, place.end(), place.end() + 20);
    }

    /** The registry and the exchange take no part. */
    static boolean isNobody(Stated<String> place) {
        return REGISTRY.matcher(place.value()).find();
    }

    /** Whether a place names someone who may have pledged. */
    static boolean isHolder(Findings found, Stated<String> place) {
        return !place.value().equals(found.parties().issuer())
                && !isNobody(place)
                && !isLender(place)
                && !isPledgee(found, place)
                && !isDebtor(found, place);
    }

    private static final Pattern FOR = Pattern.compile("为(?:其|公司)?[^，。；;]{0,8}$");
    private static final Pattern GUARANTEED = Pattern.compile("^[^，。；;]{0,20}提供[^，。；;]{0,8}担保");

    /** {@code 为其股东甲提供担保}: whose debts are secured. */
    private static boolean isDebtor(Findings found, Stated<String> place) {
        return found.behind(FOR, place.start() - 12, place.start())
                && found.before(GUARANTEED, place.end(), place.end() + 40);
    }

    private static final Pattern LENDER =
            Pattern.compile("(?:证券|银行|信托)(?:股份|有限|[^，。]{0,8}资产管理)|(?:支行|分行|银行)$");

    /** Banks, brokers and trusts are told of as lenders, hardly as those who pledge. */
    static boolean isLender(Stated<String> place) {
        return LENDER.matcher(place.value()).find();
    }

    static boolean lends(Stated<String> place) {
        return LENDS.matcher(place.value()).find() && !isNobody(place);
    }
}
