package disclosure.parser.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternSearchTest {

    private static final String LETTERS = "甲乙市法院公司股份20年月%.(\"\uD840\uDC00";
    private static final int TEXTS = 400;
    private static final int LONGEST = 60;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公司|法院|股份公司",
                "(?:股份)?公司(?!股)",
                "(?:甲|(?<=[甲乙])市)法院",
                "(?<![\\d.])(\\d{1,3})(%|股)?",
                "(?:(\\d{4})年)?(\\d{1,2})月",
                "(?<=甲|乙|[(])(?:法|公)",
                "^甲|院$",
                "[^甲乙]{2}股",
                "(?<form>公司|法院)(?=[(]\"?(?<brief>[^\"]{1,4})\")",
                "\uD840\uDC00甲|[^\u4e00-\u9fa5]{3}",
                "(?:公司)+"
            })
    void findsWhatThePatternFindsOneAfterTheOther(String regex) {
        PatternSearch search = PatternSearch.of(regex);
        Pattern pattern = Pattern.compile(regex);
        Random random = new Random(7);

        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);

            assertThat(search.all(text).stream().map(PatternSearchTest::spelled).toList())
                    .as(text)
                    .isEqualTo(
                            pattern.matcher(text)
                                    .results()
                                    .map(PatternSearchTest::spelled)
                                    .toList());
        }
    }

    @Test
    void refusesWhatItCouldMiss() {
        assertThatThrownBy(() -> PatternSearch.of("(?:甲)?"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PatternSearch.of("(?<=(?:甲|乙))丙"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(LONGEST); length > 0; length--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static List<String> spelled(MatchResult match) {
        return List.of(match.start() + "-" + match.end(), groups(match));
    }

    private static String groups(MatchResult match) {
        StringBuilder groups = new StringBuilder();
        for (int i = 1; i <= match.groupCount(); i++) {
            groups.append(match.start(i)).append('-').append(match.end(i)).append(' ');
        }
        return groups.toString();
    }
}
