package disclosure.keywords;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a condition, alone or where one begins in the text of a rule. */
final class ConditionReader {

    /** Names that need no quotes. */
    static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]+");

    private static final String SPACE = "[\\s　]*";
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?<subject>[A-Za-z][A-Za-z0-9-]*)"
                            + "(?:[.．](?<name>\"[^\"\\\\]+\"|[\\p{L}\\p{N}_-]+))?"
                            + SPACE
                            + "(?<operator>[>＞]=?|[<＜]=?|[≥≤＝]|==?)"
                            + SPACE);

    private final String text;

    ConditionReader(String text) {
        this.text = text;
    }

    /** A condition and where the text goes on behind it. */
    record Read(Condition condition, int end) {}

    /** Whether something like a condition begins here. */
    boolean begins(int at) {
        return BEGINNING.matcher(text).region(at, text.length()).lookingAt();
    }

    Condition whole() throws Rejected {
        if (text.length() > Condition.MAX_LENGTH) {
            throw tooLong(Condition.MAX_LENGTH);
        }
        int begin = skip(0);
        if (!begins(begin)) {
            throw new Rejected(
                    "A condition compares what a filing states with a value: amount >= 1亿, share-pledge.totalHeldRatio >= 20%.",
                    begin, null);
        }
        Read read = at(begin);
        int rest = skip(read.end());
        if (rest < text.length()) {
            throw new Rejected(
                    "The condition ends before this; put words that belong together in quotes.",
                    rest,
                    null);
        }
        return read.condition();
    }

    private static Rejected tooLong(int position) {
        return new Rejected(
                "A condition may have at most %d characters.".formatted(Condition.MAX_LENGTH),
                position,
                null);
    }

    /** The condition that begins here. */
    Read at(int begin) throws Rejected {
        Matcher left = BEGINNING.matcher(text).region(begin, text.length());
        if (!left.lookingAt()) {
            throw new IllegalStateException("no condition begins here");
        }
        String subject = left.group("subject");
        String name = left.group("name");
        if (name == null && !Condition.MEASURES.contains(subject)) {
            throw new Rejected(
                    "There is no measure %s: compare amount, percentage or growth (amount.营业收入 for one of them), or a field of a fact (share-pledge.totalHeldRatio)."
                            .formatted(subject),
                    begin,
                    lowerCase(begin, subject));
        }
        if (name != null && name.startsWith("\"")) {
            name = name.substring(1, name.length() - 1);
        }
        Operator operator = Operator.of(left.group("operator"));
        ValueReader.Read value = new ValueReader(text).at(left.end());
        check(subject, operator, left.start("operator"), value, left.end());
        Condition condition = new Condition(subject, name, operator, value.value());
        // What is kept as text must be accepted again.
        if (condition.canonical().length() > Condition.MAX_LENGTH) {
            throw tooLong(begin);
        }
        return new Read(condition, value.end());
    }

    private @Nullable String lowerCase(int begin, String subject) {
        String lower = subject.toLowerCase(Locale.ROOT);
        return Condition.MEASURES.contains(lower)
                ? text.substring(0, begin) + lower + text.substring(begin + subject.length())
                : null;
    }

    private static void check(
            String subject, Operator operator, int sign, ValueReader.Read value, int begin)
            throws Rejected {
        if (Condition.MEASURES.contains(subject)) {
            checkNumber(subject, value, begin);
        }
        boolean ordered =
                value.value() instanceof Value.Quantity || value.value() instanceof Value.Day;
        if (!ordered && operator != Operator.EQUAL) {
            throw new Rejected(
                    "Words can only be equal: write = here, or a number or a day (2026-04-29) behind it.",
                    sign,
                    null);
        }
    }

    private static void checkNumber(String subject, ValueReader.Read value, int begin)
            throws Rejected {
        if (!(value.value() instanceof Value.Quantity number)) {
            throw new Rejected("A number is expected here, such as 1亿, 500万元, 20%.", begin, null);
        }
        if (subject.equals(Condition.AMOUNT) && number.percent()) {
            throw new Rejected(
                    "A sum of money is no percentage; write percentage or growth before it.",
                    begin,
                    null);
        }
    }

    private int skip(int from) {
        int at = from;
        while (at < text.length() && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
