package disclosure.parser.extract.freeze;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.Findings;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code share-freeze} from filings whose title tells of freezing shares. */
public final class FreezeReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("冻结|解冻|轮候|司法划转|司法标记");
    private static final Pattern SHARES = Pattern.compile("股");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || !SHARES.matcher(headline).find()) {
            return List.of();
        }
        return new Freezes(Findings.in(source)).facts();
    }
}
