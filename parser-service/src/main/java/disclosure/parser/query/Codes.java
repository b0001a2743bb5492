package disclosure.parser.query;

import disclosure.events.CategoryCode;
import disclosure.events.CategoryGroup;
import disclosure.events.Flag;
import disclosure.keywords.Spelling;
import disclosure.parser.filing.Filter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Codes that a caller may name, and which was meant by one that there is not. */
final class Codes {

    private static final List<String> CATEGORIES =
            Stream.concat(
                            Arrays.stream(CategoryCode.values()).map(CategoryCode::code),
                            Arrays.stream(CategoryGroup.values()).map(CategoryGroup::code))
                    .toList();

    private static final List<String> FLAGS =
            Stream.concat(Flag.CODES.stream(), Stream.of(Filter.ANY)).toList();

    private Codes() {}

    /** The categories, where a group is named those in it. */
    static List<String> categories(List<String> named) {
        return named.stream().flatMap(Codes::members).distinct().toList();
    }

    private static Stream<String> members(String code) {
        return CategoryGroup.of(code)
                .map(group -> group.categories().stream().map(CategoryCode::code))
                .orElse(Stream.of(code));
    }

    static void refuseUnknownCategories(List<String> named) {
        refuseUnknown("category", named, CATEGORIES);
    }

    static void refuseUnknownFlags(List<String> named) {
        refuseUnknown("flag", named, FLAGS);
    }

    private static void refuseUnknown(String field, List<String> named, List<String> known) {
        for (String code : named) {
            if (!known.contains(code)) {
                throw Problems.invalid(field, "is one of " + meant(code, known));
            }
        }
    }

    /** What is known, and which of it was meant. */
    static String meant(String word, Collection<String> known) {
        String all = String.join(", ", known);
        return Spelling.nearest(word, known.stream())
                .map(near -> all + "; did you mean " + near + "?")
                .orElse(all);
    }
}
