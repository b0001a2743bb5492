package disclosure.parser.extract.flash;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Period;
import disclosure.parser.extract.fact.Periods;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads {@code earnings-flash}: one fact for each metric; {@code low} and {@code high} are equal.
 */
public final class FlashReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("业绩快报");
    private static final Pattern OTHER =
            Pattern.compile("意见|说明|接待日|问询|回复|致歉|差异|更正(?!后)|修正(?!后)|预告(?!.{0,4}快报)");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        FactText text = source.text();
        List<Flash> tables = FlashTables.in(text);
        List<Flash> found = tables.isEmpty() ? FlashSentences.in(text) : tables;
        Periods periods = new Periods(text);
        Period first = found.isEmpty() ? null : periods.at(found.getFirst().metric().start());
        return found.stream().map(flash -> flash.fact(text, first)).distinct().toList();
    }
}
