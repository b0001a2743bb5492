package disclosure.parser.extract.forecast;

import static disclosure.parser.extract.forecast.Figures.METRIC;
import static disclosure.parser.extract.forecast.Figures.NUMBER;
import static disclosure.parser.extract.forecast.Figures.TO;
import static disclosure.parser.extract.forecast.Figures.UNIT;

import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a metric was a year before, where the text tells it in a part or sentence of its own. */
final class YearBefore {

    /** {@code 二、上年同期经营业绩和财务状况}, or the words in a sentence. */
    private static final Pattern BEGINS =
            Pattern.compile("([二三]、上年同期[^。:，]{0,14}(?:情况|状况))|(?<![比较与])(?:上年同期|去年同期)");

    private static final Pattern NEXT_PART = Pattern.compile("[三四五]、");
    private static final Pattern STOP = Pattern.compile("。");

    private static final Pattern VALUE =
            Pattern.compile(
                    METRIC + "(?:为|:)*(?:人民币)?(亏损)?" + NUMBER + UNIT + "(?!" + TO + "[\\d-])");

    private static final int LONGEST_PART = 400;
    private static final int LONGEST_SENTENCE = 100;

    private YearBefore() {}

    static @Nullable Stated<BigDecimal> of(FactText text, Stated<String> metric) {
        Matcher begins = BEGINS.matcher(text.words());
        while (begins.find()) {
            boolean part = begins.group(1) != null;
            int most = begins.end() + (part ? LONGEST_PART : LONGEST_SENTENCE);
            int end = end(text, part ? NEXT_PART : STOP, begins.end(), most);
            Matcher value = VALUE.matcher(text.words()).region(begins.end(), end);
            while (value.find()) {
                if (Figures.metric(value, 1).value().equals(metric.value())) {
                    return Figures.signed(value, 3, value.group(4), value.group(2) != null);
                }
            }
        }
        return null;
    }

    private static int end(FactText text, Pattern stop, int from, int most) {
        int last = Math.min(most, text.words().length());
        Matcher stops = stop.matcher(text.words()).region(from, last);
        return stops.find() ? stops.start() : last;
    }
}
