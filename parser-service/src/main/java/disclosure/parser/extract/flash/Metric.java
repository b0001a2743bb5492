package disclosure.parser.extract.flash;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a row of a flash report measures. */
enum Metric {
    REVENUE("revenue", "营业总?收入"),
    OPERATING_PROFIT("operating-profit", "营业利润"),
    TOTAL_PROFIT("total-profit", "利润总额"),
    DEDUCTED(
            "deducted-net-profit", "(?:归属于[^\\d]{2,14})?(?:扣除非经常性损益[^\\d]{0,20}|扣非后?(?:的|归母)?)净利润"),
    NET_PROFIT("net-profit", "归属于(?![^\\d]*扣)[^\\d]{2,14}净利润"),
    EPS("basic-eps", "基本每股收益"),
    ROE("roe", "加权平均净资产收益率"),
    TOTAL_ASSETS("total-assets", "总资产|资产总额|资产总计"),
    NET_ASSETS("net-assets", "归属于(?![^\\d]*每股)[^\\d]{2,14}(?:所有者权益|净资产|股东权益)");

    private static final String NUMBER = "^(?:[一二三四五六七八九十1-9][、.])?";

    /** {@code 加权平均净资产收益率%（扣非前）}; what is left after 扣非 is another number. */
    private static final String UNIT = "%?(?:\\((?!扣非后|扣除)[^)]*\\))?$";

    private final String code;
    private final Pattern label;

    Metric(String code, String label) {
        this.code = code;
        this.label = Pattern.compile(NUMBER + "(?:其中:)?(?:" + label + ")" + UNIT);
    }

    /** The metric of a row's label; null where it is none of these. */
    static @Nullable Metric of(String words) {
        return Arrays.stream(values())
                .filter(metric -> metric.label.matcher(words).matches())
                .findFirst()
                .orElse(null);
    }

    String code() {
        return code;
    }

    boolean isMoney() {
        return this != EPS && this != ROE;
    }

    boolean isRatio() {
        return this == ROE;
    }
}
