package disclosure.parser.extract.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import disclosure.events.CategoryCode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryFromTitleTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "/categories/titles.txt",
            delimiter = '|',
            quoteCharacter = '\0',
            maxCharsPerColumn = 400)
    void judgesByTheKindOfPaperItsWriterAndItsSubject(ArgumentsAccessor row) {
        List<Object> defensible = row.toList().subList(1, row.size());

        assertThat(defensible).contains(judged(row.getString(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "云岭精工：关于为子公司提供担保的公告",
        "关于为子公司提供担保的公告（更正后）",
        "[更正]关于为子公司提供担保的公告",
        "920001_云岭精工_关于为子公司提供担保的公告.pdf",
        "關於為子公司提供擔保的公告",
        "关于 为 子公司 提供 担保 的 公告",
        "云岭精工股份有限公司关于为子公司提供担保的自愿性信息披露公告",
        "《关于为子公司提供担保的公告》的补充公告",
    })
    void seesThroughWrappersOfTheFeed(String title) {
        assertThat(judged(title)).isEqualTo("guarantee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一则无人能懂的短讯", "云岭精工股份有限公司提示性公告", "ANNOUNCEMENT", "", " ", "（）", "关于"})
    void saysNothingWhereTheTitleSaysNothing(String title) {
        assertThat(CategoryFromTitle.of(title)).isEmpty();
    }

    @Test
    void tellsASubjectOutsideTheListFromSilence() {
        assertThat(CategoryFromTitle.of("关于会计政策变更的公告")).contains(CategoryCode.OTHER);
    }

    @Test
    void endsSoonOnTitlesWithoutEnd() {
        String nested = "（".repeat(30) + "关于".repeat(90) + "董事会监事会".repeat(30);

        assertTimeoutPreemptively(
                Duration.ofMinutes(3),
                () -> CategoryFromTitle.of(nested + "》".repeat(3_000) + "公告".repeat(3_000)));
    }

    private static String judged(String title) {
        return CategoryFromTitle.of(title).map(CategoryCode::code).orElse("other");
    }
}
