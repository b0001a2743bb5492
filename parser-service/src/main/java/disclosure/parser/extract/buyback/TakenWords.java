package disclosure.parser.extract.buyback;

import disclosure.parser.extract.fact.Capital;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which numbers of shares are taken back, and on which days that was done. */
final class TakenWords {

    private static final Pattern DONE =
            Pattern.compile(
                    "完成|办理完毕|办理了|^(?:进行|予以|办理)?(?:了)?注销"
                            + "|(?:予以|已|将)[^，。；;]{0,16}?(?<!回购)注销(?!部分|事宜|事项|的)|过户");
    private static final Pattern DAY_BEHIND = Pattern.compile("召开|审议|披露|公告|授予|登记日|刊登|起|发布|实施");
    private static final Pattern OTHER_DONE =
            Pattern.compile("^[^，。；;]{0,30}(?:权益分派|利润分配|(?<!和|与|及)股票期权|首次授予|授予登记|配股)");
    private static final Pattern OTHER_SHARES =
            Pattern.compile(
                    "(?:总股本|股本|股份总数|减少|注册资本|变更为|[减增]至|(?<!回购|注销|回购的|注销的)首次授予"
                            + "|授予[^，。；;]{0,8}股票|(?<!(?:回购|注销)[^，。；;]{0,14})授予股份数量"
                            + "|(?<!(?:回购|注销)[^，。；;]{0,14})数量(?:相应)?调整|社会公众股|总额|期权|剩余|解锁的?数量|可解锁"
                            + "|解除限售[^，。；;]{0,4}数量|激励计划[^，。；;]{0,12}总数|派|转增)[^，。；;0-9]{0,14}$|每$|由$");
    private static final Pattern TAKEN_LEFT = Pattern.compile("回购|注销");
    private static final Pattern TAKEN_RIGHT =
            Pattern.compile("^(?:以[0-9.]+元/股的?价格)?(?![^。；;]{0,10}解锁)[^。；;0-9]{0,26}?(?:回购|注销|处理)");

    /** What brackets say of a number: {@code 8000股(以3.95元/股)回购注销}. */
    private static final Pattern BRACKETS = Pattern.compile("^[(][^()]{0,30}[)]");

    /** {@code 占限制性股票总数…股的0.75%}: what a share of is told. */
    private static final Pattern WHOLE = Pattern.compile("的约?[0-9.]+%");

    private static final Pattern OPTIONS = Pattern.compile("的?(?:股票)?期权");
    private static final Pattern OF_OPTIONS = Pattern.compile("(?:(?!限制性).)*期权(?:(?!限制性).)*");

    private TakenWords() {}

    static boolean isTaken(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        int clause = found.clauseStart(count.start(), sentence.start());
        String left = found.text().words(clause, count.start());
        String right = found.text().words(count.end(), Math.min(sentence.end(), count.end() + 40));
        return !Capital.is(found, count)
                && !found.inBrackets(count.start(), sentence.start())
                && (TAKEN_LEFT.matcher(left).find() || isTaken(right))
                && !OPTIONS.matcher(right).lookingAt()
                && !WHOLE.matcher(right).lookingAt()
                && !OTHER_SHARES.matcher(left).find();
    }

    private static boolean isTaken(String right) {
        return TAKEN_RIGHT.matcher(BRACKETS.matcher(right).replaceFirst("")).find();
    }

    /** Whether shares, not options, were cancelled on a day. */
    static boolean isDone(Findings found, Sentence sentence, Stated<LocalDate> day) {
        String right = found.text().words(day.end(), Math.min(sentence.end(), day.end() + 80));
        Matcher done = DONE.matcher(right);
        int clause = found.clauseStart(day.start(), sentence.start());
        return done.find()
                && !OF_OPTIONS.matcher(found.text().words(clause, day.start())).matches()
                && !DAY_BEHIND.matcher(right.substring(0, done.start())).find()
                && !OTHER_DONE.matcher(right.substring(done.end())).find();
    }
}
