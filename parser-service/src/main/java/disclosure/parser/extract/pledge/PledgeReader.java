package disclosure.parser.extract.pledge;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.Findings;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code share-pledge} from filings whose title tells of pledging. */
public final class PledgeReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("质押|解押|购回|解质");
    private static final Pattern PLEDGED = Pattern.compile("质押|解押|解质|抵押|约定购回");
    private static final Pattern OTHER = Pattern.compile("国债|逆回购|反担保|应收账款|存单|质押贷款|专利权?质押");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        Findings found = source.findings();
        // Shares that a company buys back are 购回, too.
        boolean pledged =
                PLEDGED.matcher(headline).find() || PLEDGED.matcher(found.text().words()).find();
        return pledged ? new Pledges(found).facts() : List.of();
    }
}
