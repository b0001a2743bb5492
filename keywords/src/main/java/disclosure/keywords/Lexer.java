package disclosure.keywords;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a user's text into tokens; full-width parentheses, quotes and colons count as such. */
final class Lexer {
    private static final Pattern SCOPE = Pattern.compile("([A-Za-z]+)[:：]");
    private static final Pattern NEAR =
            Pattern.compile("NEAR/(?<distance>[0-9]{1,9})|NEAR|NEAR/.*|near/.*");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text) {
        this.text = text;
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
        if (scope()) {
            return;
        }
        while (at < text.length() && !endsBare()) {
            at++;
        }
        String word = text.substring(position, at);
        Matcher near = NEAR.matcher(word);
        if (near.matches()) {
            tokens.add(near(position, near.group("distance")));
            return;
        }
        switch (word) {
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
        String name = matcher.group(1);
        Optional<Field> field = Field.named(name);
        if (field.isEmpty()) {
            throw unknownField(name);
        }
        tokens.add(new Token.Scope(at, field.get()));
        at = matcher.end();
        return true;
    }

    private Rejected unknownField(String name) {
        Optional<Field> near = Spelling.nearest(name);
        String rest = text.substring(at + name.length() + 1);
        return new Rejected(
                near.map(
                                f ->
                                        "There is no field %s:; did you mean %s:?"
                                                .formatted(name, f.written()))
                        .orElse(
                                "There is no field %s:; put the words in quotes to look for them as they stand."
                                        .formatted(name)),
                at,
                near.map(f -> text.substring(0, at) + f.written() + ":" + rest).orElse(null));
    }

    private Token.Words words(String word, int position) throws Rejected {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("and") || lower.equals("or") || lower.equals("not")) {
            String upper = word.toUpperCase(Locale.ROOT);
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
