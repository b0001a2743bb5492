package disclosure.keywords;

import java.util.ArrayList;
import java.util.List;

/** Builds the tree, NOT before AND before OR; stops at the first mistake. */
final class Parser {
    private final String text;
    private List<Token> tokens = List.of();
    private int at;
    private int depth;
    private int open;
    private int terms;
    private boolean scoped;

    Parser(String text) {
        this.text = text;
    }

    Node parse() throws Rejected {
        if (text.length() > Expression.MAX_LENGTH) {
            throw new Rejected(
                    "An expression may have at most %d characters; this one has %d."
                            .formatted(Expression.MAX_LENGTH, text.length()),
                    Expression.MAX_LENGTH,
                    null);
        }
        return parse(new Lexer(text, false).tokens());
    }

    /** What is left of a rule's tokens when its attributes and conditions are taken out. */
    Node parse(List<Token> words) throws Rejected {
        tokens = words;
        if (tokens.size() == 1) {
            throw new Rejected("Write at least one word to look for.", 0, null);
        }
        Node root = or();
        if (peek() instanceof Token.Close(int position)) {
            throw new Rejected(
                    "This parenthesis closes nothing.",
                    position,
                    text.substring(0, position) + text.substring(position + 1));
        }
        return root;
    }

    private Node or() throws Rejected {
        var parts = new ArrayList<Node>();
        add(and(), parts, true);
        while (peek() instanceof Token.Or) {
            at++;
            add(and(), parts, true);
        }
        return parts.size() == 1 ? parts.getFirst() : new Node.Or(parts);
    }

    private Node and() throws Rejected {
        var parts = new ArrayList<Node>();
        add(not(), parts, false);
        while (true) {
            switch (peek()) {
                case Token.And ignored -> at++;
                case Token.Words ignored -> {}
                case Token.Scope ignored -> {}
                case Token.Open ignored -> {}
                case Token.Not ignored -> {}
                case Token.Near near -> throw nearNothing(near.position());
                case Token.Attributed(int position, var ignored) ->
                        throw RuleParser.inside(position, null);
                case Token.Compared(int position, var ignored) ->
                        throw RuleParser.inside(position, null);
                case Token.Or ignored -> {
                    return joined(parts);
                }
                case Token.Close ignored -> {
                    return joined(parts);
                }
                case Token.End ignored -> {
                    return joined(parts);
                }
            }
            add(not(), parts, false);
        }
    }

    private static Node joined(List<Node> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Node.And(parts);
    }

    private static void add(Node part, List<Node> parts, boolean disjunction) {
        if (disjunction && part instanceof Node.Or(List<Node> inner)) {
            parts.addAll(inner);
        } else if (!disjunction && part instanceof Node.And(List<Node> inner)) {
            parts.addAll(inner);
        } else {
            parts.add(part);
        }
    }

    private Node not() throws Rejected {
        if (!(peek() instanceof Token.Not(int position))) {
            return near();
        }
        at++;
        enter(position);
        Node part = not();
        depth--;
        return part instanceof Node.Not(Node inner) ? inner : new Node.Not(part);
    }

    private Node near() throws Rejected {
        int begun = peek().position();
        Node left = primary();
        if (!(peek() instanceof Token.Near(int position, int distance))) {
            return left;
        }
        at++;
        if (left instanceof Node.Scope(Field field, Node ignored)) {
            throw scopedNear(position, field);
        }
        List<Term> these = alternatives(left, begun);
        begun = peek().position();
        List<Term> those = alternatives(primary(), begun);
        if (peek() instanceof Token.Near(int again, int ignored)) {
            throw new Rejected("NEAR joins two words; join more than two with AND.", again, null);
        }
        return new Node.Near(distance, these, those);
    }

    private static List<Term> alternatives(Node side, int position) throws Rejected {
        if (side instanceof Node.Words(Term term)) {
            return List.of(term);
        }
        if (side instanceof Node.Or(List<Node> parts)) {
            var terms = new ArrayList<Term>();
            for (Node part : parts) {
                terms.addAll(alternatives(part, position));
            }
            return terms;
        }
        throw new Rejected(
                "On either side of NEAR: a word, a \"phrase\" or (one OR another) is expected.",
                position,
                null);
    }

    /** {@code answer:a NEAR/3 b} was meant as {@code answer:(a NEAR/3 b)}. */
    private static Rejected scopedNear(int position, Field field) {
        return new Rejected(
                "The scope must enclose both words: %s:(one NEAR/5 other)."
                        .formatted(field.written()),
                position,
                null);
    }

    private static Rejected nearNothing(int position) {
        return new Rejected("NEAR joins two words; join more than two with AND.", position, null);
    }

    private Node primary() throws Rejected {
        Token token = tokens.get(at++);
        return switch (token) {
            case Token.Words words -> words(words);
            case Token.Open(int position) -> group(position);
            case Token.Scope(int position, Field field) -> scope(position, field);
            case Token.Close(int position) -> throw missing(position);
            case Token.And(int position) -> throw missing(position);
            case Token.Or(int position) -> throw missing(position);
            case Token.Not(int position) -> throw missing(position);
            case Token.Near(int position, int ignored) -> throw missing(position);
            case Token.Attributed(int position, var ignored) ->
                    throw RuleParser.inside(position, null);
            case Token.Compared(int position, var ignored) ->
                    throw RuleParser.inside(position, null);
            case Token.End(int position) -> throw missing(position);
        };
    }

    private Node group(int position) throws Rejected {
        enter(position);
        if (peek() instanceof Token.Close) {
            throw new Rejected("These parentheses hold nothing.", position, null);
        }
        if (peek() instanceof Token.End) {
            throw new Rejected("This parenthesis is never closed.", position, null);
        }
        open++;
        Node node = or();
        if (!(peek() instanceof Token.Close)) {
            String closed = text + ")".repeat(open);
            throw new Rejected("This parenthesis is never closed.", position, closed);
        }
        at++;
        open--;
        depth--;
        return node;
    }

    private Node scope(int position, Field field) throws Rejected {
        if (scoped) {
            throw new Rejected(
                    "A scope cannot stand inside another scope: a passage belongs to one field only.",
                    position,
                    null);
        }
        Token next = peek();
        if (!(next instanceof Token.Words || next instanceof Token.Open)) {
            throw new Rejected(
                    "After %s: a word, a \"phrase\" or a group in parentheses is expected."
                            .formatted(field.written()),
                    next.position(),
                    next instanceof Token.Not ? excluding(position, field, next) : null);
        }
        scoped = true;
        Node part = primary();
        scoped = false;
        return new Node.Scope(field, part);
    }

    /** {@code answer:-loan} was meant as {@code -answer:loan}. */
    private String excluding(int position, Field field, Token not) {
        int end = Math.min(text.length(), not.position() + 3);
        String written = Characters.narrow(text.substring(not.position(), end));
        String sign = written.equals("NOT") ? "NOT " : "-";
        int after = not.position() + (sign.equals("-") ? 1 : 3);
        return text.substring(0, position)
                + sign
                + field.written()
                + ":"
                + text.substring(after).stripLeading();
    }

    private Node words(Token.Words words) throws Rejected {
        if (++terms > Expression.MAX_TERMS) {
            throw new Rejected(
                    "An expression may have at most %d terms.".formatted(Expression.MAX_TERMS),
                    words.position(),
                    null);
        }
        String folded = FoldedText.of(words.text()).folded();
        if (folded.codePoints().noneMatch(Parser::canBeLookedFor)) {
            throw new Rejected(
                    "There is nothing to look for here: a term needs a letter, a digit or a symbol.",
                    words.position(),
                    null);
        }
        return new Node.Words(Term.of(words.text(), words.prefix()));
    }

    private static boolean canBeLookedFor(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.CURRENCY_SYMBOL,
                            Character.OTHER_SYMBOL,
                            Character.OTHER_NUMBER,
                            Character.LETTER_NUMBER ->
                            true;
                    default -> c == '%';
                };
    }

    private Rejected missing(int position) {
        Token before = at >= 2 ? tokens.get(at - 2) : null;
        return switch (before) {
            case Token.And(int operator) -> dangling("AND", operator);
            case Token.Or(int operator) -> dangling("OR", operator);
            case Token.Not(int operator) -> dangling("NOT", operator);
            case Token.Near(int operator, int ignored) -> dangling("NEAR", operator);
            case null, default -> new Rejected("A word is missing before this.", position, null);
        };
    }

    private static Rejected dangling(String operator, int position) {
        return new Rejected("A word is missing after this %s.".formatted(operator), position, null);
    }

    private void enter(int position) throws Rejected {
        if (++depth > Expression.MAX_DEPTH) {
            throw new Rejected(
                    "Parentheses and negations may be nested at most %d deep."
                            .formatted(Expression.MAX_DEPTH),
                    position,
                    null);
        }
    }

    private Token peek() {
        return tokens.get(at);
    }
}
