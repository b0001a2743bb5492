package disclosure.parser.extract.fact;

import disclosure.parser.extract.fact.Holdings.When;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * When something is held, before an event or after it: {@code 增持后，甲持有…股；乙持有…股}, for a time holds
 * until another is named.
 */
final class HeldWhen {

    private static final Pattern AFTER =
            Pattern.compile(
                    "(?:减持|增持|变动|转让|交易|买入|卖出|完成|实施)(?:完成|实施|计划)?[^，。]{0,12}(?<!前)后|尚持有"
                            + "|仍持有|剩余|至此");

    /** After a distribution of shares, or a transfer that a court ordered, is not after a trade. */
    private static final Pattern DISTRIBUTED =
            Pattern.compile("(?:转增|分派|送股|除权|配股|划转)(?:(?!减持|增持)[^。；;]){0,30}后");

    private static final Pattern BEFORE =
            Pattern.compile("(?:减持|增持|变动|转让|交易|买入|实施|计划)[^，。]{0,12}前|原持有|此前");
    private static final Pattern NOW = Pattern.compile("截[至止]|目前|现");

    private static final Pattern NOW_SAID =
            Pattern.compile("截[至止](?:到|于|至)?(?:本公告|目前|20\\d\\d年)|以来至");

    private HeldWhen() {}

    /**
     * The time of a number.
     *
     * @param carried the time of what the sentence before said was held
     */
    static When of(Findings found, Sentence sentence, Stated<BigDecimal> count, When carried) {
        int end = count.start();
        When when = When.NOW;
        while (when == When.NOW && end > sentence.start()) {
            int start = found.behindLast(";；。", end, sentence.start());
            String words = found.text().words(start, end);
            when = named(words);
            end = NOW_SAID.matcher(words).find() ? sentence.start() : start - 1;
        }
        boolean open = when == When.NOW && carried != When.NOW;
        return open && !NOW.matcher(found.text().words(sentence.start(), count.start())).find()
                ? carried
                : when;
    }

    private static When named(String words) {
        if (AFTER.matcher(words).find() && !DISTRIBUTED.matcher(words).find()) {
            return When.AFTER;
        }
        return BEFORE.matcher(words).find() ? When.BEFORE : When.NOW;
    }
}
