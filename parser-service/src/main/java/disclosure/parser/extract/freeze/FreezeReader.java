package disclosure.parser.extract.freeze;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads {@code share-freeze} from filings whose title tells of freezing shares, and from those
 * about what a holder does with his shares, where a sentence says by which court they were frozen
 * and when.
 */
public final class FreezeReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("冻结|解冻|续冻|轮候|司法划转|司法标记");
    private static final Pattern SHARES = Pattern.compile("股");

    private static final Pattern OF_HOLDERS = Pattern.compile("增持|减持|质押|权益变动|平仓|触及");
    private static final Pattern FROZEN = Pattern.compile("法院[^。；;]{0,40}(?:冻结|轮候)");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (TITLE.matcher(headline).find() && SHARES.matcher(headline).find()) {
            return new Freezes(source.findings()).facts();
        }
        return OF_HOLDERS.matcher(headline).find() && FROZEN.matcher(source.text().words()).find()
                ? new Freezes(source.findings()).byTheWay()
                : List.of();
    }
}
