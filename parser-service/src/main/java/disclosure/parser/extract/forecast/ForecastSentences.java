package disclosure.parser.extract.forecast;

import static disclosure.parser.extract.forecast.Figures.METRIC;
import static disclosure.parser.extract.forecast.Figures.NUMBER;
import static disclosure.parser.extract.forecast.Figures.TO;
import static disclosure.parser.extract.forecast.Figures.UNIT;

import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts told in sentences, as Shanghai has them. The first that is told of a metric counts; the
 * change is on the year only where the sentence says so, never on the quarter before.
 */
final class ForecastSentences {

    private static final Pattern EXPECTED =
            Pattern.compile(
                    METRIC
                            + "(?:预计)?(?:将)?(?:实现)?(?:出现)?(亏损)?(?:为|约为|约|:)*(?:人民币)?(?:约)?(亏损)?"
                            + NUMBER
                            + UNIT
                            + "?(?:\\(含[^)]{0,6}\\))?(?:"
                            + TO
                            + "(?:人民币)?"
                            + NUMBER
                            + UNIT
                            + ")?");
    private static final Pattern ON_THE_YEAR =
            Pattern.compile(
                    "(?:同比|比上年同期)(?:将|预计)?(?:大幅)?(增加|增长|上升|下降|减少|降低)(?:约)?(?:为)?"
                            + NUMBER
                            + "%(?:"
                            + TO
                            + NUMBER
                            + "%)?");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:上年同期|去年同期)[^。]{0,40}?" + METRIC + "(?:为|:)?(?:人民币)?" + NUMBER + UNIT);
    private static final Pattern FORECAST = Pattern.compile("预计|预测|预期");
    private static final Pattern PAST = Pattern.compile("上年同期|去年同期|环比|上一?季度");

    private ForecastSentences() {}

    static List<Forecast> in(FactText text) {
        List<Forecast> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            Matcher expected =
                    EXPECTED.matcher(text.words()).region(sentence.start(), sentence.end());
            while (expected.find()) {
                String before = text.words(sentence.start(), expected.start());
                Forecast forecast = forecast(text, expected, sentence.end());
                if (FORECAST.matcher(before).find()
                        && !PAST.matcher(before).find()
                        && forecast != null
                        && told.add(forecast.metric().value())) {
                    found.add(forecast);
                }
            }
        }
        return found;
    }

    private static @Nullable Forecast forecast(FactText text, Matcher expected, int end) {
        String scale = expected.group(5) == null ? expected.group(7) : expected.group(5);
        boolean loss = expected.group(2) != null || expected.group(3) != null;
        Stated<BigDecimal> one = Figures.signed(expected, 4, scale, loss);
        Stated<BigDecimal> other = Figures.signed(expected, 6, expected.group(7), loss);
        Stated<BigDecimal> low = Figures.less(one, other);
        Stated<BigDecimal> high = Figures.more(one, other);
        boolean hasUnit = other != null || expected.end() > expected.end(4);
        if (low == null || high == null || !hasUnit) {
            return null;
        }
        Matcher change = ON_THE_YEAR.matcher(text.words()).region(expected.end(), end);
        Stated<BigDecimal> from = null;
        Stated<BigDecimal> to = null;
        if (change.find() && !expected(text, expected.end(), change.start())) {
            boolean falls = change.group(1).matches("下降|减少|降低");
            from = Figures.percent(change, 2, falls);
            to = Figures.percent(change, 3, falls);
        }
        Stated<String> metric = Figures.metric(expected, 1);
        return new Forecast(
                metric,
                low,
                high,
                Figures.less(from, to),
                Figures.more(from, to),
                prior(text, metric));
    }

    /** Whether another metric is told of in between, whose change it would be. */
    private static boolean expected(FactText text, int from, int to) {
        return EXPECTED.matcher(text.words()).region(from, to).find();
    }

    private static @Nullable Stated<BigDecimal> prior(FactText text, Stated<String> metric) {
        Matcher before = BEFORE.matcher(text.words());
        while (before.find()) {
            if (Figures.metric(before, 1).value().equals(metric.value())) {
                return Figures.signed(before, 2, before.group(3), false);
            }
        }
        return null;
    }
}
