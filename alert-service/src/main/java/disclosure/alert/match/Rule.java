package disclosure.alert.match;

import disclosure.keywords.Expression;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription, compiled. All criteria that are given must hold; within one, any value will do.
 *
 * @param tickers empty for any
 * @param exchanges empty for any
 * @param categories empty for any
 * @param keywords null for any text
 * @param channels where to tell; handed on untouched
 */
public record Rule(
        UUID id,
        String tenant,
        String name,
        boolean enabled,
        Set<String> tickers,
        Set<String> exchanges,
        Set<String> categories,
        @Nullable Expression keywords,
        List<UUID> channels) {

    public Rule {
        tickers = Set.copyOf(tickers);
        exchanges = Set.copyOf(exchanges);
        categories = Set.copyOf(categories);
        channels = List.copyOf(channels);
    }
}
