package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code 目前仍持有无限售条件流通股…股，至此持有公司股份合计余额为…股}: the shares that may be sold, told right before all that
 * are held.
 */
final class HeldUnrestricted {

    private static final int BESIDE = 100;
    private static final int LOOK = 24;
    private static final Pattern KIND =
            Pattern.compile("无限售(?:条件)?的?(?:流通)?(?:A股|股)?(?:股份|股票)?(?:数量)?为?$");

    /** {@code …股无限售条件的流通股以及…股有限售条件的流通股}: the first is a part. */
    private static final Pattern BOTH =
            Pattern.compile(
                    "[有无]限售(?:条件)?的?流通股[^，。；;0-9]{0,8}(?:[(][^()]*[)])?(?:以及|和|及|、)[0-9.]+万?股[有无]?限售");

    private static final int WIDEST = 80;

    private HeldUnrestricted() {}

    private static int end(Holdings.Holding one) {
        return one.shares() == null ? one.place() : one.shares().end();
    }

    /** The holdings but those. */
    static List<Holdings.Holding> leftOut(Findings found, List<Holdings.Holding> all) {
        return all.stream()
                .filter(one -> !found.before(BOTH, end(one), end(one) + WIDEST))
                .filter(one -> all.stream().noneMatch(whole -> isPart(found, one, whole)))
                .toList();
    }

    private static boolean isPart(Findings found, Holdings.Holding part, Holdings.Holding whole) {
        return part.shares() != null
                && whole.shares() != null
                && whole.place() > part.place()
                && whole.place() - part.place() < BESIDE
                && whole.relative() == part.relative()
                && whole.shares().value().compareTo(part.shares().value()) > 0
                && isOfKind(found, part)
                && !isOfKind(found, whole)
                && (part.holder() == null
                        || whole.holder() == null
                        || part.holder().equals(whole.holder()));
    }

    private static boolean isOfKind(Findings found, Holdings.Holding one) {
        return found.behind(KIND, one.place() - LOOK, one.place());
    }
}
