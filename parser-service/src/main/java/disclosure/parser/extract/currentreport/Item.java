package disclosure.parser.extract.currentreport;

import disclosure.events.Fact;
import disclosure.parser.document.DocumentText;
import disclosure.parser.extract.fact.FactBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An item of a report and where it begins in the document.
 *
 * @param words of the item, its heading first
 */
record Item(DocumentText document, int offset, String words) {

    static final String DATE =
            "((?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December)\\s+\\d{1,2},\\s+\\d{4})";

    private static final DateTimeFormatter WORDED =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("MMMM d, uuuu")
                    .toFormatter(Locale.ENGLISH);

    /** A stop that ends a sentence, not an abbreviation. */
    private static final Pattern STOP =
            Pattern.compile(
                    "(?<!\\b(?:Mr|Ms|Mrs|Dr|Jr|Sr|Inc|Corp|Co|Ltd|No|St|[A-Z]))\\.[”\"’)]?\\s+(?=[A-Z“\"(])");

    /** From where to where a sentence stands among the words. */
    record Sentence(int start, int end) {}

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        Matcher stop = STOP.matcher(words);
        while (stop.find()) {
            sentences.add(new Sentence(from, stop.start() + 1));
            from = stop.end();
        }
        sentences.add(new Sentence(from, words.length()));
        return sentences;
    }

    Matcher matcher(Pattern pattern, Sentence sentence) {
        return pattern.matcher(words).region(sentence.start(), sentence.end());
    }

    FactBuilder fact(String kind) {
        return new FactBuilder(kind, document);
    }

    /** Puts a group of a match into a fact, its white space made plain. */
    void put(FactBuilder fact, String field, Matcher found, int group) {
        if (found.group(group) != null) {
            put(fact, field, plain(found.group(group)), found.start(group), found.end(group));
        }
    }

    void put(FactBuilder fact, String field, String value, int start, int end) {
        fact.words(field, value, offset + start, offset + end);
    }

    void day(FactBuilder fact, String field, Matcher found, int group) {
        LocalDate day = day(found.group(group));
        if (day != null) {
            fact.day(field, day, offset + found.start(group), offset + found.end(group));
        }
    }

    static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static @Nullable LocalDate day(String words) {
        try {
            return LocalDate.parse(plain(words), WORDED);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static List<Fact> of(FactBuilder fact, String... wanted) {
        for (String field : wanted) {
            if (!fact.has(field)) {
                return List.of();
            }
        }
        return List.of(fact.build());
    }
}
