package disclosure.keywords;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a user's text into tokens; full-width signs and operators count as such. */
final class Lexer {
    private static final Pattern SCOPE = Pattern.compile("([A-Za-zＡ-Ｚａ-ｚ]+)[:：]");
    private static final Pattern NEAR =
            Pattern.compile("NEAR/(?<distance>[0-9]{1,9})|NEAR|NEAR/.*|near/.*");

    private static final Pattern COMPARES = Pattern.compile("[<>≥≤＜＞＝=].*");

    private final String text;
    private final boolean rule;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    /**
     * @param rule whether attributes and conditions of a rule may stand beside the words
     */
    Lexer(String text, boolean rule) {
        this.text = text;
        this.rule = rule;
    }

    List<Token> tokens() throws Rejected {
        while (at < text.length()) {
            if (Characters.isSpace(text.charAt(at))) {
                at++;
            } else {
                next();
            }
        }
        tokens.add(new Token.End(text.length()));
        return tokens;
    }

    private void next() throws Rejected {
        switch (text.charAt(at)) {
            case '(', '（' -> tokens.add(new Token.Open(at++));
            case ')', '）' -> tokens.add(new Token.Close(at++));
            case '"', '“', '”' -> quoted();
            case '-', '－', '!', '！' -> negation();
            case '&', '|' -> {
                if (!symbol()) {
                    bare();
                }
            }
            default -> bare();
        }
    }

    private void negation() throws Rejected {
        int position = at++;
        if (at == text.length() || Characters.isSpace(text.charAt(at))) {
            throw new Rejected(
                    "The sign %s excludes the word it touches, and here it touches none; put it in quotes to look for it."
                            .formatted(text.substring(position, at)),
                    position,
                    null);
        }
        tokens.add(new Token.Not(position));
    }

    private boolean symbol() {
        if (text.startsWith("&&", at)) {
            tokens.add(new Token.And(at));
        } else if (text.startsWith("||", at)) {
            tokens.add(new Token.Or(at));
        } else {
            return false;
        }
        at += 2;
        return true;
    }

    private void quoted() throws Rejected {
        int position = at;
        boolean straight = text.charAt(at++) == '"';
        var words = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length() && "\"\\".indexOf(text.charAt(at)) >= 0) {
                words.append(text.charAt(at++));
            } else if (c == '"' || (!straight && c == '”')) {
                boolean prefix = at < text.length() && text.charAt(at) == '*';
                at += prefix ? 1 : 0;
                tokens.add(new Token.Words(position, words.toString(), prefix, true));
                return;
            } else {
                words.append(c);
            }
        }
        throw new Rejected("This quotation mark is never closed.", position, text + "\"");
    }

    private void bare() throws Rejected {
        int position = at;
        if (scope() || (rule && condition())) {
            return;
        }
        while (at < text.length() && !endsBare()) {
            at++;
        }
        String word = text.substring(position, at);
        String narrow = Characters.narrow(word);
        Matcher near = NEAR.matcher(narrow);
        if (near.matches()) {
            tokens.add(near(position, near.group("distance")));
            return;
        }
        switch (narrow) {
            case "AND" -> tokens.add(new Token.And(position));
            case "OR" -> tokens.add(new Token.Or(position));
            case "NOT" -> tokens.add(new Token.Not(position));
            default -> tokens.add(words(word, position));
        }
    }

    private Token near(int position, @Nullable String distance) throws Rejected {
        if (distance == null) {
            throw new Rejected(
                    "Write NEAR/5 between two words to find them with at most five words between them, or put it in quotes to look for it.",
                    position,
                    null);
        }
        int words = Integer.parseInt(distance);
        if (words > Expression.MAX_DISTANCE) {
            throw new Rejected(
                    "NEAR/n allows at most %d words between; use AND to find words anywhere."
                            .formatted(Expression.MAX_DISTANCE),
                    position,
                    null);
        }
        return new Token.Near(position, words);
    }

    private boolean endsBare() {
        char c = text.charAt(at);
        return Characters.isSpace(c)
                || "()（）\"“”".indexOf(c) >= 0
                || text.startsWith("&&", at)
                || text.startsWith("||", at);
    }

    private boolean scope() throws Rejected {
        Matcher matcher = SCOPE.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        String name = Characters.narrow(matcher.group(1));
        Optional<Field> field = Field.named(name);
        Optional<Attribute> attribute = Attribute.named(name);
        if (field.isEmpty() && rule && attribute.isPresent()) {
            tokens.add(new Token.Attributed(at, attribute.get()));
            at = matcher.end();
            return true;
        }
        if (field.isEmpty()) {
            throw attribute.isPresent() ? misplaced(attribute.get()) : unknownField(name);
        }
        tokens.add(new Token.Scope(at, field.get()));
        at = matcher.end();
        return true;
    }

    private boolean condition() throws Rejected {
        ConditionReader conditions = new ConditionReader(text);
        if (conditions.begins(at)) {
            ConditionReader.Read read = conditions.at(at);
            tokens.add(new Token.Compared(at, read.condition()));
            at = read.end();
            return true;
        }
        if (COMPARES.matcher(text).region(at, text.length()).lookingAt()) {
            throw new Rejected(
                    "To compare, write amount.营业收入 >= 1亿 or share-pledge.totalHeldRatio >= 20%; put the sign in quotes to look for it.",
                    at, null);
        }
        return false;
    }

    private Rejected misplaced(Attribute attribute) {
        return new Rejected(
                "%s: belongs beside the keywords, not among them; put the words in quotes to look for them as they stand."
                        .formatted(attribute.written()),
                at,
                null);
    }

    private Rejected unknownField(String name) {
        Optional<String> near = Spelling.nearest(name, rule);
        String rest = text.substring(at + name.length() + 1);
        return new Rejected(
                near.map(f -> "There is no field %s:; did you mean %s:?".formatted(name, f))
                        .orElse(
                                "There is no field %s:; put the words in quotes to look for them as they stand."
                                        .formatted(name)),
                at,
                near.map(f -> text.substring(0, at) + f + ":" + rest).orElse(null));
    }

    private Token.Words words(String word, int position) throws Rejected {
        String lower = Characters.narrow(word).toLowerCase(Locale.ROOT);
        if (lower.equals("and") || lower.equals("or") || lower.equals("not")) {
            String upper = lower.toUpperCase(Locale.ROOT);
            throw new Rejected(
                    "Write %s in upper case to join words, or \"%s\" in quotes to look for it."
                            .formatted(upper, word),
                    position,
                    text.substring(0, position) + upper + text.substring(at));
        }
        boolean prefix = word.length() > 1 && word.endsWith("*");
        String stem = prefix ? word.substring(0, word.length() - 1) : word;
        int star = stem.indexOf('*', 1);
        if (star > 0) {
            throw new Rejected(
                    "A * may only stand at the end of a word; put the word in quotes to look for the * itself.",
                    position + star,
                    null);
        }
        return new Token.Words(position, stem, prefix, false);
    }
}
