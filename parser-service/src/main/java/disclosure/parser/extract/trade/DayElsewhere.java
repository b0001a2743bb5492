package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a trade that is told apart from its number. */
final class DayElsewhere {

    private static final Pattern DEALS =
            Pattern.compile(
                    "日(?:(?!拟|"
                            + TradeWords.PLANS
                            + "|将|操作|无法|停牌)[^。；;]){0,60}(?:(增持)|(减持|平仓))(?!(?:(?:本|上市)?公司)?(?:的?股[份票])?计划"
                            + "|期|主体|人|股东|方|承诺)");
    private static final Pattern REFERS = Pattern.compile("详见|披露|公告(?!如下)|根据《");

    private DayElsewhere() {}

    /** Sets the days that a line of its own names, or else a sentence about the trade. */
    static void set(Findings found, Trade trade) {
        TradeDays.label(found, trade);
        if (!trade.isDated()) {
            ofDeal(found, trade);
        }
    }

    /** The day told where the filing says that it was traded. */
    static void ofDeal(Findings found, Trade trade) {
        for (Sentence sentence : found.text().sentences()) {
            String words = found.text().words(sentence.start(), sentence.end());
            Matcher deals = DEALS.matcher(words);
            if (trade.start == null
                    && deals.find()
                    && (deals.group(1) != null) == (trade.direction == Direction.INCREASE)
                    && !REFERS.matcher(words).find()) {
                TradeDays.set(found, trade, sentence, sentence.start(), sentence.end());
            }
        }
    }
}
