package disclosure.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CategoryListTest {

    @Test
    void findsEveryCategoryAndGroupByItsCode() {
        assertThat(CategoryCode.values())
                .allSatisfy(it -> assertThat(CategoryCode.of(it.code())).contains(it));
        assertThat(CategoryGroup.values())
                .allSatisfy(it -> assertThat(CategoryGroup.of(it.code())).contains(it));
        assertThat(CategoryCode.of("share-price")).isEmpty();
        assertThat(CategoryGroup.of("dividend")).isEmpty();
    }

    @Test
    void givesEveryGroupItsOwnCategories() {
        List<CategoryCode> grouped =
                Arrays.stream(CategoryGroup.values())
                        .flatMap(group -> group.categories().stream())
                        .toList();

        assertThat(grouped).containsExactlyInAnyOrder(CategoryCode.values());
        assertThat(CategoryGroup.values()).allMatch(group -> !group.categories().isEmpty());
        assertThat(CategoryGroup.SHAREHOLDER_RETURNS.categories())
                .containsExactly(CategoryCode.DIVIDEND, CategoryCode.BUYBACK);
    }

    @Test
    void keepsTheCodesOfCategoriesAndGroupsApart() {
        Stream<String> categories = Arrays.stream(CategoryCode.values()).map(CategoryCode::code);
        Stream<String> groups = Arrays.stream(CategoryGroup.values()).map(CategoryGroup::code);

        assertThat(Stream.concat(categories, groups).toList()).doesNotHaveDuplicates();
    }
}
