package disclosure.parser.extract.dividend;

import static disclosure.parser.extract.fact.Captured.NUMBER;
import static disclosure.parser.extract.fact.Captured.SCALE;

import java.util.List;
import java.util.regex.Pattern;

/** How a text says to how many shares a distribution is made, the plainest words first. */
final class BaseShares {

    private static final String SHARES = NUMBER + SCALE + "股(?:\\([^)]{0,60}\\))?";

    static final List<Pattern> ALL =
            List.of(
                    Pattern.compile("股本基数为" + SHARES),
                    // 本次实际参与分配的股本数为198,500,000股
                    Pattern.compile(
                            "参与(?:本次)?(?:权益|利润)?分[配派]的(?:股本|股份|股)?(?:总)?数?(?:量)?为" + SHARES),
                    Pattern.compile(SHARES + "(?:为|作为)(?:分配)?基数"),
                    // 公司总股本350,000,000股，以此计算合计拟派发…; 扣减回购股份后的股本为…
                    Pattern.compile("总股本(?:为|是|:)*" + SHARES + "，(?:以此|据此)(?:为基数)?[计测]算"),
                    Pattern.compile(
                            "后(?:的)?(?:公司)?(?:总)?(?:股本|股份|股数)(?:总数|数量|余额)?(?:为|是|:)*"
                                    + SHARES
                                    + "，(?:以此|据此)(?:为基数)?[计测]算"));

    private BaseShares() {}
}
