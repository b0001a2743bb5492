package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code 某日，公司收到甲的通知，甲增持了…股}: where a sentence tells of a trade with the day of the notice alone,
 * that is the day by which it was made.
 */
final class NoticeDay {

    private static final Pattern NOTICE = Pattern.compile("[，,]?[^。；;]{0,60}?(?:收到|接到|获悉)");

    /** These days: the trade was made before. */
    private static final Pattern LATELY = Pattern.compile("近日|日前|近期|此前|陆续|已|累计|截[至止]");

    private NoticeDay() {}

    /** Sets it for trades that have no day. */
    static void set(Findings found, List<Trade> trades) {
        for (Trade trade : trades) {
            if (trade.isDated()) {
                continue;
            }
            Sentence sentence = found.around(trade.shares.start());
            List<Stated<LocalDate>> days =
                    Stated.within(found.days(), sentence.start(), sentence.end()).toList();
            if (days.size() == 1
                    && days.getFirst().end() < trade.shares.start()
                    && found.before(NOTICE, days.getFirst().end(), trade.shares.start())) {
                boolean lately =
                        LATELY.matcher(found.text().words(sentence.start(), trade.shares.start()))
                                .find();
                trade.start = lately ? null : days.getFirst();
                trade.end = days.getFirst();
            }
        }
    }
}
