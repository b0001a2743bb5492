package disclosure.parser.extract.category;

import disclosure.events.CategoryCode;
import disclosure.keywords.FoldedText;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words in one part of a title and what they say. Rules stand in lists; the first that fits
 * decides.
 *
 * @param part which part of the title is looked at
 * @param words what is looked for
 * @param unless what in the whole title forbids it; null for nothing
 */
record Rule(
        CategoryCode category,
        Function<Title, String> part,
        Pattern words,
        @Nullable Pattern unless) {

    /** The title's last words, wrappers aside, are these. */
    static Rule ends(CategoryCode category, String words) {
        return new Rule(category, Title::end, pattern("(?:" + words + ")$"), null);
    }

    /** What the title is about has these words. */
    static Rule says(CategoryCode category, String words) {
        return new Rule(category, Title::subject, pattern(words), null);
    }

    /** The words stand anywhere, in the name of the house that writes too. */
    static Rule anywhere(CategoryCode category, String words) {
        return new Rule(category, Title::whole, pattern(words), null);
    }

    /** The house that writes. */
    static Rule writtenBy(CategoryCode category, String words) {
        return new Rule(category, Title::writer, pattern(words), null);
    }

    Rule unless(String words) {
        return new Rule(category, part, this.words, pattern(words));
    }

    boolean fits(Title title) {
        return words.matcher(part.apply(title)).find()
                && (unless == null || !unless.matcher(title.whole()).find());
    }

    /** Empty where no rule of the list fits. */
    static Optional<CategoryCode> first(Iterable<Rule> rules, Title title) {
        for (Rule rule : rules) {
            if (rule.fits(title)) {
                return Optional.of(rule.category());
            }
        }
        return Optional.empty();
    }

    /** Titles are folded, so the words are. */
    private static Pattern pattern(String words) {
        return Pattern.compile(FoldedText.of(words).folded());
    }
}
