package disclosure.parser.extract.flash;

import static disclosure.parser.extract.fact.Captured.NUMBER;
import static disclosure.parser.extract.fact.Captured.SCALE;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Results told in sentences: 实现营业总收入 12.3 亿元，同比增长 4.5%. The first of a metric counts. */
final class FlashSentences {

    private static final Pattern TOLD =
            Pattern.compile(
                    "(营业总?收入|营业利润|利润总额"
                            + "|归属于[^\\d，。;；]{2,14}?(?:扣除非经常性损益[^\\d，。;；]{0,6})?净利润"
                            + "|扣除非经常性损益[^\\d，。;；]{0,6}净利润)(?:为|:)?(?:人民币)?(-|亏损)?"
                            + NUMBER
                            + SCALE
                            + "元"
                            + "(?:，(?:[较比]上年同期|同比)(?:大幅)?(增长|增加|上升|下降|减少|降低)(?:了)?"
                            + NUMBER
                            + "%)?");
    private static final Pattern PAST = Pattern.compile("(?:上年同期|去年同期|调整前|预计)[^。;；]{0,30}$");
    private static final int LOOK_BACK = 40;

    private FlashSentences() {}

    static List<Flash> in(FactText text) {
        List<Flash> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        Matcher matcher = TOLD.matcher(text.words());
        while (matcher.find()) {
            Metric metric = Metric.of(matcher.group(1));
            String before = text.words(matcher.start() - LOOK_BACK, matcher.start());
            Stated<BigDecimal> value = Captured.number(matcher, 3);
            if (metric != null
                    && value != null
                    && !PAST.matcher(before).find()
                    && told.add(metric.code())) {
                boolean loss = matcher.group(2) != null;
                found.add(
                        new Flash(
                                new Stated<>(metric.code(), matcher.start(1), matcher.end(1)),
                                loss ? value.as(value.value().negate()) : value,
                                null,
                                change(matcher)));
            }
        }
        return found;
    }

    private static @Nullable Stated<BigDecimal> change(Matcher told) {
        Stated<BigDecimal> change = Captured.fraction(told, 6);
        return change == null || !told.group(5).matches("下降|减少|降低")
                ? change
                : change.as(change.value().negate());
    }
}
