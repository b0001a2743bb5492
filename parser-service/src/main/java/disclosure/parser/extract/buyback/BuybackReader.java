package disclosure.parser.extract.buyback;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code buyback} from filings whose title tells of buying back. */
public final class BuybackReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("回购");
    private static final Pattern OTHER = Pattern.compile("质押式|质押|逆回购|购回|约定回购|债券回购");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        return new Buyback(source.findings(), headline).facts();
    }
}
