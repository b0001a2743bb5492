package disclosure.parser.extract.amounts;

import disclosure.events.ChangeAgainst;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words before a figure that make it an increase or a decrease. */
final class Changes {

    private static final String UP =
            "增长|增加|上升|上涨|提升|提高|上浮|攀升|扩大|增幅|涨幅|增速|升幅|增|升|涨|上调|调增|increased"
                    + "|increase|grew|growth|rose|up";
    private static final String DOWN =
            "下降|减少|下滑|降低|下跌|回落|下调|缩减|缩小|收窄|调减|降幅|跌幅|减幅|降|跌|decreased|decrease"
                    + "|declined|decline|fell|down";
    private static final String BETWEEN =
            "(?:了|约|近|接近|超过?|逾|不低于|不少于|不超过|至少|达到?|幅度|比例|率|额|金额|净额|的|为|:|："
                    + "|人民币|将|分别|预计|大|by|of|approximately|about|more than|over|nearly|was|from|in| )*$";

    private static final int LOOK_BACK = 26;

    private static final Pattern CHANGE =
            Pattern.compile("(?:(" + UP + ")|(" + DOWN + "))" + BETWEEN);
    private static final Pattern VERB =
            Pattern.compile("(?:(增加|增厚|调增|提高)|(减少|调减|降低))(?:公司|了|当期|本期|合并|当年|年度|\\d{4}年度?)*$");

    private static final Pattern MEANS_CHANGE =
            Pattern.compile(
                    "(?:同比|环比|(?:较|比|与)(?:上年|去年|上一?年度?)(?:同期)?(?:相比)?)(?:变动|变化)?(?:幅度|比例"
                            + "|率)?(?:为|约|：)?$");

    private static final Pattern YEAR =
            Pattern.compile(
                    "同比|上年同期|去年同期|上一?年度?同期|(?:较|比|与)(?:上年度?|去年|上一年度?|前一年)(?!末|底)"
                            + "|(?:较|比|与)(?:\\d{4}年)(?:上半年|前三季度|\\d-\\d月|第?[一二三四]季度)?同期|year[- ]over[- ]year"
                            + "|prior[- ]year|same (?:period|quarter)|previous year|last year|year ago");
    private static final Pattern PREVIOUS =
            Pattern.compile(
                    "环比|上一?个?季度|上个?月|quarter[- ]over[- ]quarter|sequentially|prior quarter|previous quarter");

    private Changes() {}

    /**
     * 1 or -1 for a change of that direction, 0 for one whose sign is printed; null for a level.
     */
    static @Nullable Integer direction(String before) {
        String tail = before.substring(Math.max(0, before.length() - LOOK_BACK));
        Matcher change = CHANGE.matcher(tail);
        if (change.find()) {
            // A compound rate of growth is a level of its own, not the change of another figure.
            boolean compound =
                    change.start() > 0 && "合均".indexOf(tail.charAt(change.start() - 1)) >= 0;
            if (compound) {
                return null;
            }
            return change.group(1) == null ? -1 : 1;
        }
        return MEANS_CHANGE.matcher(tail).find() ? 0 : null;
    }

    /** Whether the words end in a verb of change, as before a metric: 减少净利润. */
    static @Nullable Integer verb(String before) {
        String tail = before.substring(Math.max(0, before.length() - LOOK_BACK));
        Matcher verb = VERB.matcher(tail);
        if (!verb.find()) {
            return null;
        }
        return verb.group(1) == null ? -1 : 1;
    }

    /** What a change is measured against by the words around. */
    static ChangeAgainst against(String before) {
        boolean year = YEAR.matcher(before).find();
        if (PREVIOUS.matcher(before).find()) {
            return ChangeAgainst.PREVIOUS_PERIOD;
        }
        return year ? ChangeAgainst.YEAR_EARLIER : ChangeAgainst.UNSTATED;
    }
}
