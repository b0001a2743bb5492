package disclosure.parser.extract.indicators;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What issuers state at the head of a report, by the words of the exchanges' forms. */
enum Indicator {
    REVENUE("营业(?:总)?收入(?:合计|总额)?", Measure.MONEY, false),
    NET_PROFIT(owner("净利润") + "|归母净利润", Measure.MONEY, false),
    DEDUCTED_NET_PROFIT(
            owner("扣除非经常性损益(?:后|前后)?的?净利润")
                    + "|扣除非经常性损益后(?:的)?"
                    + owner("净利润")
                    + "|扣除非经常性损益后的?净利润|扣非归母净利润|扣非净利润",
            Measure.MONEY,
            false),
    BASIC_EPS("基本每股(?:收益|盈利)", Measure.PER_SHARE, false),
    DILUTED_EPS("稀释每股(?:收益|盈利)", Measure.PER_SHARE, false),
    DEDUCTED_BASIC_EPS("扣除非经常性损益后的?基本每股(?:收益|盈利)", Measure.PER_SHARE, false),
    ROE("加权平均净资产收益率(?:依据" + owner("净利润") + "计算)?", Measure.RATIO, false),
    DEDUCTED_ROE("扣除非经常性损益后的?加权平均净资产收益率|加权平均净资产收益率(?:依据)?.*扣除非经常性损益.*计算", Measure.RATIO, false),
    TOTAL_ASSETS("总资产|资产总[额计]", Measure.MONEY, true),
    NET_ASSETS(owner("(?:净资产|所有者权益|股东权益|权益)(?:合计)?"), Measure.MONEY, true),
    OPERATING_CASH_FLOW("经营(?:活动|业务)(?:产生)?的?现金(?:净)?流量净?额", Measure.MONEY, false);

    /** What its values are in. */
    enum Measure {
        MONEY,
        PER_SHARE,
        RATIO
    }

    private static final Pattern NUMBERING =
            Pattern.compile("^(?:其中[:：]?|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\\d+[、.．])");

    /** Units, remarks of what is printed how, footnotes' marks. */
    private static final Pattern REMARKS =
            Pattern.compile(
                    "[（(](?:人民币)?(?:单位[:：]?)?(?:[百千万亿]*元(?:人民币)?(?:[/／]股)?|[%％]|注\\d*|\\*)[）)]"
                            + "|[%％]|[,，]?(?:[百千万亿]*元[/／]股|[百千万亿]+元)$|(?:注\\d*|[*①②③]|\\d)$");

    private final Pattern words;
    private final Measure measure;
    private final boolean balance;

    Indicator(String words, Measure measure, boolean balance) {
        this.words = Pattern.compile(words);
        this.measure = measure;
        this.balance = balance;
    }

    private static String owner(String what) {
        return "归属于(?:上市公司|母公司|本公司|公司|挂牌公司|本行|本集团)?(?:普通股)?(?:股东|所有者)?的?" + what;
    }

    /** The indicator that a row's label names; null for anything else. */
    static @Nullable Indicator of(String label) {
        String words = label.replaceAll("[\\s\\u00A0\\u3000]", "");
        words = NUMBERING.matcher(words).replaceFirst("");
        words = REMARKS.matcher(words).replaceAll("").replaceAll("[（()）]", "");
        for (Indicator indicator : values()) {
            if (indicator.words.matcher(words).matches()) {
                return indicator;
            }
        }
        return null;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Measure measure() {
        return measure;
    }

    /** Whether it is of a day, not of the time up to it. */
    boolean isBalance() {
        return balance;
    }
}
