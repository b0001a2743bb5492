package disclosure.parser.extract.forecast;

import static disclosure.parser.extract.forecast.Figures.METRIC;
import static disclosure.parser.extract.forecast.Figures.NUMBER;
import static disclosure.parser.extract.forecast.Figures.TO;
import static disclosure.parser.extract.forecast.Figures.UNIT;

import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
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
                            + "(?:由[^。；;]{4,60}?(?:修正|更正|调整)为)?(?:预计)?(?:将)?(?:实现)?(?:出现)?(亏损)?(?:为|约为|约"
                            + "|:)*(?:人民币)?(?:约)?(亏损)?"
                            + NUMBER
                            + UNIT
                            + "?(?:\\(含[^)]{0,6}\\))?(?:(?:左右)?"
                            + TO
                            + "(?:人民币)?"
                            + NUMBER
                            + UNIT
                            + ")?");
    private static final Pattern ON_THE_YEAR =
            Pattern.compile(
                    "(?<!亏损|亏损额)(?:同比|[比较](?:上年|去年)同期)(?:相比)?，?(?:将|预计)?(?:大幅)?"
                            + "(增加|增长|上升|下降|下滑|减少|降低)(?:约)?(?:为)?"
                            + NUMBER
                            + "%(?:"
                            + TO
                            + NUMBER
                            + "%)?");
    private static final Pattern FORECAST = Pattern.compile("预计|预测|预期");
    private static final Pattern PAST = Pattern.compile("(?<![比较与])(?:上年同期|去年同期)|环比|上一?季度");

    private final Former former;

    ForecastSentences(Former former) {
        this.former = former;
    }

    List<Forecast> in(FactText text) {
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
                        && !former.tells(expected.start())
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
        Range value =
                Figures.range(
                        Figures.signed(expected, 4, scale, loss),
                        Figures.signed(expected, 6, expected.group(7), loss));
        if (value == null || (value.isSingle() && expected.end() == expected.end(4))) {
            return null;
        }
        Stated<String> metric = Figures.metric(expected, 1);
        Range change = change(text, expected.end(), end);
        return new Forecast(metric, value, change, YearBefore.of(text, metric));
    }

    /** That of another metric which is told of in between is not taken. */
    private static @Nullable Range change(FactText text, int from, int to) {
        Matcher change = ON_THE_YEAR.matcher(text.words()).region(from, to);
        boolean found =
                change.find()
                        && !EXPECTED.matcher(text.words()).region(from, change.start()).find();
        return found ? Figures.percent(change, 2, Figures.isFall(change.group(1))) : null;
    }
}
