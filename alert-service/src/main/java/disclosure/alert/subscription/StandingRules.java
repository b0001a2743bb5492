package disclosure.alert.subscription;

import disclosure.alert.match.Rule;
import disclosure.alert.match.RuleIndex;
import disclosure.keywords.Expression;
import disclosure.keywords.Parsed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** All subscriptions of all tenants, compiled, in memory. */
@ApplicationScoped
public class StandingRules {

    private static final Logger LOG = Logger.getLogger(StandingRules.class);

    private final SubscriptionLog log;
    private final RuleIndex index = new RuleIndex();
    private long version;

    StandingRules(SubscriptionLog log) {
        this.log = log;
    }

    /**
     * The rules that a filing of these companies could match, every change included that was
     * committed before the call.
     *
     * @param tickers empty where the filing names no company
     */
    public synchronized List<Rule> candidates(List<String> tickers) {
        for (SubscriptionLog.Change change : log.since(version)) {
            apply(change);
            version = change.version();
        }
        return index.candidates(tickers);
    }

    private void apply(SubscriptionLog.Change change) {
        index.remove(change.id());
        SubscriptionLog.Stored now = change.now();
        if (now == null) {
            return;
        }
        Expression keywords = null;
        if (now.keywords() != null) {
            switch (Expression.parse(now.keywords())) {
                case Parsed.Valid valid -> keywords = valid.expression();
                case Parsed.Invalid wrong -> {
                    LOG.errorf(
                            "subscription passed over subscriptionId=%s position=%d error=%s",
                            change.id(), wrong.position(), wrong.message());
                    return;
                }
            }
        }
        index.put(
                new Rule(
                        change.id(),
                        now.tenant(),
                        now.name(),
                        now.enabled(),
                        Set.copyOf(now.tickers()),
                        Set.copyOf(now.exchanges()),
                        Set.copyOf(now.categories()),
                        keywords,
                        now.channels()));
    }
}
