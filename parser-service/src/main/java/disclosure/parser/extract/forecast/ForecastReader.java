package disclosure.parser.extract.forecast;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Headline;
import disclosure.parser.extract.fact.Periods;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code earnings-forecast}: one fact for each metric and period that is forecast. */
public final class ForecastReader implements FactReader {

    private static final Pattern TITLE =
            Pattern.compile("业绩(?:预告|预增|预减|预亏|预盈|扭亏|预计|大幅)|预[增亏减盈]|扭亏为盈");
    private static final Pattern OTHER =
            Pattern.compile("快报|说明会|意见|专项说明|问询|工作函|关注函|回复|致歉|差异|盈利预测|提示性");

    private static final Pattern EXPECTED =
            Pattern.compile(
                    "业绩预告期间|预计的(?:经营)?业绩|本期业绩预[计告]情况|业绩预告情况"
                            + "|预计[^。;；]{0,40}实现归属于[^。;；]{2,14}净利润"
                            + "|归属于[^。;；]{2,14}净利润(?:亏损|盈利):[^。;；]{1,40}(?:亏损|盈利):[^。;；]{1,30}比上年同期");

    @Override
    public List<Fact> in(FactSource source) {
        if (!isForecast(source)) {
            return List.of();
        }
        FactText text = source.text();
        Former former = new Former(source.headline(), text);
        List<Forecast> found = found(text, former);
        found.sort(Comparator.comparingInt(one -> one.metric().start()));
        Periods periods = new Periods(text);
        return found.stream().map(one -> one.fact(text, periods)).distinct().toList();
    }

    /** 净利润亏损3亿元到4亿元 looks like a row and may be a part of a sentence that says more. */
    private static List<Forecast> found(FactText text, Former former) {
        List<Forecast> found = new ArrayList<>();
        List<Forecast> rows = new ForecastRows(former).in(text);
        if (rows.stream().noneMatch(Forecast::isCompared)) {
            found.addAll(new ForecastSentences(former).in(text));
        }
        Set<Integer> told =
                found.stream().map(one -> one.metric().start()).collect(Collectors.toSet());
        rows.stream().filter(row -> !told.contains(row.metric().start())).forEach(found::add);
        return found;
    }

    /** A text without its title tells at its head, by its form or by saying what is expected. */
    private static boolean isForecast(FactSource source) {
        String headline = source.headline();
        if (OTHER.matcher(headline).find()) {
            return false;
        }
        return TITLE.matcher(headline).find()
                || (source.title().isBlank() && EXPECTED.matcher(Headline.opening(source)).find());
    }
}
