package disclosure.keywords;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes an expression in the one form that all equal expressions share. */
final class Canonical {
    private static final Set<String> OPERATORS = Set.of("and", "or", "not");
    private static final Pattern NEAR = Pattern.compile("NEAR(/.*)?|near/.*");
    private static final String PLAIN_MARKS = "._%+#/@$'·-&";

    private Canonical() {}

    static String of(Node node) {
        return switch (node) {
            case Node.Words(Term term) -> of(term);
            case Node.Scope(Field field, Node part) -> field.written() + ":" + primary(part);
            case Node.Not(Node part) -> "NOT " + primary(part);
            case Node.And(List<Node> parts) ->
                    parts.stream()
                            .map(part -> part instanceof Node.Or ? grouped(part) : of(part))
                            .collect(Collectors.joining(" AND "));
            case Node.Or(List<Node> parts) ->
                    parts.stream().map(Canonical::of).collect(Collectors.joining(" OR "));
            case Node.Near(int distance, List<Term> left, List<Term> right) ->
                    alternatives(left) + " NEAR/" + distance + " " + alternatives(right);
        };
    }

    private static String alternatives(List<Term> terms) {
        String written = terms.stream().map(Canonical::of).collect(Collectors.joining(" OR "));
        return terms.size() == 1 ? written : "(" + written + ")";
    }

    static String of(Term term) {
        String text = isPlain(term.text()) ? term.text() : quoted(term.text());
        return term.prefix() ? text + "*" : text;
    }

    /** Whether a text means itself when it stands without quotes. */
    static boolean isPlain(String text) {
        if (text.startsWith("-") || text.contains("&&")) {
            return false;
        }
        // *ST marks a Chinese stock at risk of delisting: common enough to go without quotes.
        int start = text.startsWith("*") && text.length() > 1 ? 1 : 0;
        String narrow = Characters.narrow(text);
        return !OPERATORS.contains(narrow.toLowerCase(Locale.ROOT))
                && !NEAR.matcher(narrow).matches()
                && text.codePoints()
                        .skip(start)
                        .allMatch(c -> Character.isLetterOrDigit(c) || PLAIN_MARKS.indexOf(c) >= 0);
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String primary(Node node) {
        return switch (node) {
            case Node.Words(Term term) -> of(term);
            case Node.Scope scope -> of(scope);
            case Node.And and -> grouped(and);
            case Node.Or or -> grouped(or);
            case Node.Not not -> grouped(not);
            case Node.Near near -> grouped(near);
        };
    }

    private static String grouped(Node node) {
        return "(" + of(node) + ")";
    }
}
