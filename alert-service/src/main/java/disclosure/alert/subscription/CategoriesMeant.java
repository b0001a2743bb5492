package disclosure.alert.subscription;

import disclosure.events.CategoryCode;
import disclosure.events.CategoryGroup;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes of groups stand for the categories in them. */
final class CategoriesMeant {

    private CategoriesMeant() {}

    static Set<String> by(Collection<String> codes) {
        return codes.stream().flatMap(CategoriesMeant::members).collect(Collectors.toSet());
    }

    private static Stream<String> members(String code) {
        return CategoryGroup.of(code)
                .map(group -> group.categories().stream().map(CategoryCode::code))
                .orElse(Stream.of(code));
    }
}
