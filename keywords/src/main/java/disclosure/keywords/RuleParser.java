package disclosure.keywords;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes attributes and conditions out of a rule's tokens, with the AND that joins each, and leaves
 * the words to the {@link Parser}; stops at the first mistake.
 */
final class RuleParser {

    private final String text;
    private final Map<Attribute, List<String>> chosen = new EnumMap<>(Attribute.class);
    private final Map<Attribute, Map<String, Integer>> places = new EnumMap<>(Attribute.class);
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Token> words = new ArrayList<>();
    private List<Token> tokens = List.of();
    private int at;
    private int depth;
    private @Nullable Token firstOr;
    private Token.@Nullable Attributed repeated;

    RuleParser(String text) {
        this.text = text;
    }

    /** Where the values of attributes stand first, by the value. */
    Map<Attribute, Map<String, Integer>> places() {
        return places;
    }

    RuleText parse() throws Rejected {
        if (text.length() > RuleText.MAX_LENGTH) {
            throw new Rejected(
                    "A rule may have at most %d characters; this one has %d."
                            .formatted(RuleText.MAX_LENGTH, text.length()),
                    RuleText.MAX_LENGTH,
                    null);
        }
        tokens = new Lexer(text, true).tokens();
        while (at < tokens.size()) {
            next(tokens.get(at++));
        }
        Expression keywords =
                words.size() == 1 && !(chosen.isEmpty() && conditions.isEmpty())
                        ? null
                        : keywords();
        RuleText rule = new RuleText(chosen, conditions, keywords);
        if (firstOr != null && !(chosen.isEmpty() && conditions.isEmpty())) {
            throw new Rejected(
                    "Attributes and conditions count for the whole rule: put the words that OR joins in parentheses.",
                    firstOr.position(),
                    rule.canonical());
        }
        if (repeated != null) {
            throw new Rejected(
                    "%s: is asked for a second time, and AND would want both; any one value of a list will do: write all of them behind one, joined by OR."
                            .formatted(repeated.attribute().written()),
                    repeated.position(),
                    rule.canonical());
        }
        return rule;
    }

    private Expression keywords() throws Rejected {
        return new Expression(new Parser(text).parse(words)).checked(words.getFirst().position());
    }

    private void next(Token token) throws Rejected {
        switch (token) {
            case Token.Attributed attributed -> {
                standsBesideAll(attributed.position());
                repeated =
                        repeated == null && isAskedFor(attributed.attribute())
                                ? attributed
                                : repeated;
                int first = at - 1;
                values(attributed.attribute());
                joined(first);
            }
            case Token.Compared(int position, Condition condition) -> {
                standsBesideAll(position);
                int first = at - 1;
                conditions.add(condition);
                joined(first);
            }
            case Token.Open open -> {
                depth++;
                words.add(open);
            }
            case Token.Close close -> {
                depth--;
                words.add(close);
            }
            case Token.Or or -> {
                firstOr = depth == 0 && firstOr == null ? or : firstOr;
                words.add(or);
            }
            case Token.And and -> words.add(and);
            case Token.Not not -> words.add(not);
            case Token.Near near -> words.add(near);
            case Token.Scope scope -> words.add(scope);
            case Token.Words some -> words.add(some);
            case Token.End end -> words.add(end);
        }
    }

    /** Tickers and watchlists are one attribute. */
    private boolean isAskedFor(Attribute attribute) {
        return switch (attribute) {
            case TICKER, WATCHLIST ->
                    chosen.containsKey(Attribute.TICKER) || chosen.containsKey(Attribute.WATCHLIST);
            case EXCHANGE, CATEGORY, FLAG -> chosen.containsKey(attribute);
        };
    }

    private void standsBesideAll(int position) throws Rejected {
        if (depth > 0) {
            throw inside(position, meant(at - 1));
        }
        switch (words.isEmpty() ? null : words.getLast()) {
            case Token.Not not ->
                    throw new Rejected(
                            "Only words can be excluded; name the values that are wanted instead.",
                            not.position(),
                            null);
            case Token.Or or -> throw onlyAnd(or.position(), null);
            case Token.Scope ignored -> throw inside(position, null);
            case Token.Near ignored -> throw inside(position, null);
            case null, default -> {}
        }
    }

    private @Nullable String meant(int first) {
        return new JoinedAttributes(text, tokens).suggestion(first);
    }

    static Rejected inside(int position, @Nullable String suggestion) {
        return new Rejected(
                "Attributes and conditions count for the whole rule: write this beside the words, joined by AND, outside of parentheses and scopes.",
                position,
                suggestion);
    }

    private static Rejected onlyAnd(int position, @Nullable String suggestion) {
        return new Rejected(
                "Attributes and conditions count for the whole rule: join them by AND, or make two rules.",
                position,
                suggestion);
    }

    /** Removes one AND beside what was taken out. */
    private void joined(int first) throws Rejected {
        switch (tokens.get(at)) {
            case Token.Or or -> throw onlyAnd(or.position(), meant(first));
            case Token.And and -> {
                if (tokens.get(at + 1) instanceof Token.End) {
                    throw new Rejected("A word is missing after this AND.", and.position(), null);
                }
                at++;
            }
            case Token.Near near -> throw inside(near.position(), null);
            default -> {
                if (!words.isEmpty() && words.getLast() instanceof Token.And and) {
                    if (words.size() == 1) {
                        throw new Rejected("A word is missing before this.", and.position(), null);
                    }
                    words.removeLast();
                }
            }
        }
    }

    private void values(Attribute attribute) throws Rejected {
        if (!(tokens.get(at) instanceof Token.Open(int position))) {
            value(attribute);
            return;
        }
        at++;
        value(attribute);
        while (tokens.get(at) instanceof Token.Or) {
            at++;
            value(attribute);
        }
        switch (tokens.get(at)) {
            case Token.Close ignored -> at++;
            case Token.End ignored ->
                    throw new Rejected("This parenthesis is never closed.", position, text + ")");
            default ->
                    throw new Rejected(
                            "Join the values of %s: with OR.".formatted(attribute.written()),
                            tokens.get(at).position(),
                            suggestedOr(tokens.get(at)));
        }
    }

    private @Nullable String suggestedOr(Token token) {
        return token instanceof Token.Words
                ? text.substring(0, token.position()) + "OR " + text.substring(token.position())
                : null;
    }

    private void value(Attribute attribute) throws Rejected {
        Token token = tokens.get(at++);
        switch (token) {
            case Token.Words(int position, String value, boolean prefix, boolean ignored) -> {
                if (prefix || value.isBlank()) {
                    throw new Rejected(
                            "%s: takes whole values.".formatted(attribute.written()),
                            position,
                            null);
                }
                String named = value.strip();
                chosen.computeIfAbsent(attribute, none -> new ArrayList<>()).add(named);
                places.computeIfAbsent(attribute, none -> new HashMap<>())
                        .putIfAbsent(named, position);
            }
            case Token.Attributed(int ignored, Attribute inner)
                    when attribute == Attribute.TICKER && inner == Attribute.WATCHLIST ->
                    values(Attribute.WATCHLIST);
            default ->
                    throw new Rejected(
                            "After %s: a value, or several as (one OR another), is expected."
                                    .formatted(attribute.written()),
                            token.position(),
                            null);
        }
    }
}
