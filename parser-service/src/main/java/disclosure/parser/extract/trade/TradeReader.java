package disclosure.parser.extract.trade;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code share-increase} and {@code share-reduction} from filings about such trades. */
public final class TradeReader implements FactReader {

    private static final Pattern TITLE =
            Pattern.compile("增持|减持|权益变动|短线交易|买卖公司股票|购买(?:本)?公司股[份票]|买入|卖出|询价转让[^，。；;]{0,6}结果");
    private static final Pattern OTHER =
            Pattern.compile("^(?!.*[增减]持).*(?:质押|冻结)|员工持股计划(?!.*[增减]持)|回购");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        Findings found = source.findings();
        Direction direction = Direction.of(headline);
        Held held = new Held(found);
        List<Fact> facts = new ArrayList<>(new Trades(found, direction, held).facts());
        if (direction != null && PlanWords.areAnnounced(headline)) {
            facts.addAll(PlannedTrades.in(found, direction, held));
        }
        return facts;
    }
}
