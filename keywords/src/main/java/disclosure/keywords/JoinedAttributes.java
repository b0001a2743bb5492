package disclosure.keywords;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was meant where OR joins values of one attribute: {@code (ticker:A OR watchlist:B)} is asked
 * as {@code ticker:(A OR watchlist:B)}.
 */
final class JoinedAttributes {

    private final String text;
    private final List<Token> tokens;

    JoinedAttributes(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * The text as it is accepted.
     *
     * @param first index of the attribute that begins what OR joins
     * @return null where more is joined than one attribute, or where it may not stand
     */
    @Nullable String suggestion(int first) {
        Token before = first == 0 ? null : tokens.get(first - 1);
        boolean opened = before instanceof Token.Open;
        Token outside = opened && first > 1 ? tokens.get(first - 2) : opened ? null : before;
        int end = end(first);
        Token after = tokens.get(end);
        boolean whole = opened == after instanceof Token.Close;
        RuleText joined = whole && mayBeside(outside) ? joined(first, end) : null;
        if (joined == null) {
            return null;
        }
        String behind = text.substring(after.position() + (opened ? 1 : 0));
        return text.substring(0, tokens.get(opened ? first - 1 : first).position())
                + joined.canonical()
                + (opened || behind.isEmpty() ? "" : " ")
                + behind;
    }

    private static boolean mayBeside(@Nullable Token outside) {
        return outside == null
                || outside instanceof Token.And
                || outside instanceof Token.Words
                || outside instanceof Token.Close;
    }

    /** Index of what is no longer joined by OR. */
    private int end(int first) {
        int depth = 0;
        for (int i = first; i < tokens.size(); i++) {
            switch (tokens.get(i)) {
                case Token.Open ignored -> depth++;
                case Token.Close ignored -> depth--;
                case Token.Or ignored -> {}
                case Token.Attributed ignored -> {}
                case Token.Words ignored -> {}
                default -> depth = depth == 0 ? -1 : depth;
            }
            if (depth < 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    /** The alternatives as one attribute; tickers and watchlists are one. */
    private @Nullable RuleText joined(int first, int end) {
        Map<Attribute, List<String>> chosen = new EnumMap<>(Attribute.class);
        for (String part : parts(first, end)) {
            if (!(RuleText.parse(part) instanceof Answer.Right<RuleText>(RuleText rule))
                    || rule.keywords() != null
                    || !rule.conditions().isEmpty()) {
                return null;
            }
            rule.chosen()
                    .forEach(
                            (attribute, values) ->
                                    chosen.computeIfAbsent(attribute, none -> new ArrayList<>())
                                            .addAll(values));
        }
        boolean one =
                chosen.keySet().stream()
                                .map(each -> each == Attribute.WATCHLIST ? Attribute.TICKER : each)
                                .distinct()
                                .count()
                        == 1;
        return one ? new RuleText(chosen, List.of(), null) : null;
    }

    private List<String> parts(int first, int end) {
        List<String> parts = new ArrayList<>();
        int from = tokens.get(first).position();
        int depth = 0;
        for (int i = first; i < end; i++) {
            Token token = tokens.get(i);
            depth += token instanceof Token.Open ? 1 : token instanceof Token.Close ? -1 : 0;
            if (depth == 0 && token instanceof Token.Or) {
                parts.add(text.substring(from, token.position()));
                from = tokens.get(i + 1).position();
            }
        }
        parts.add(text.substring(from, tokens.get(end).position()));
        return parts;
    }
}
