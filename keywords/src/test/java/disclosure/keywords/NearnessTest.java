package disclosure.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    回购 NEAR/2 注销            | 回购后将注销               | true
                    回购 NEAR/2 注销            | 回购后将全注销             | false
                    注销 NEAR/2 回购            | 回购后将注销               | true
                    回购 NEAR/0 注销            | 回购注销                   | true
                    回购 NEAR/0 注销            | 回购、注销                 | true
                    回购 NEAR/0 注销            | 回购并注销                 | false
                    share NEAR/2 buyback        | Share: a planned buyback   | true
                    share NEAR/1 buyback        | share a planned buyback    | false
                    buyback NEAR/1 share        | share, its buyback         | true
                    AI* NEAR/1 chip             | AIGC new chip              | true
                    AI* NEAR/0 chip             | AIGC chip                  | true
                    收入 NEAR/1 亿元            | 收入 1.25 亿元             | true
                    收入 NEAR/1 亿元            | 收入 1 25 亿元             | false
                    大会 NEAR/3 会大            | 大会大                     | false
                    大会 NEAR/1 会大            | 大会大会大                 | true
                    (增持 OR 减持) NEAR/1 董事  | 董事将减持                 | true
                    (增持 OR 减持) NEAR/1 董事  | 董事即将减持               | false
                    (增持 OR 减持) NEAR/1 (董事 OR 监事) | 监事增持          | true
                    回购 NEAR/2 回购            | 回购                       | false
                    回购 NEAR/2 回购            | 回购再回购                 | true
                    回购 NEAR/9 注销            | 回购一二三四五六七八九十注销，注销一二三回购 | true
                    """)
    void countsTheWordsBetween(String rule, String text, boolean expected) {
        var searchable = Searchable.full(Passage.of(Field.BODY, 0, text));
        assertThat(expression(rule).evaluate(searchable).truth()).isEqualTo(Truth.of(expected));
    }

    @Test
    void looksInsideOnePassageOnly() {
        var searchable =
                Searchable.full(
                        Passage.of(Field.TITLE, 0, "回购"),
                        Passage.of(Field.BODY, 0, "注销"),
                        Passage.of(Field.ANSWER, 1, "回购"),
                        Passage.of(Field.ANSWER, 2, "先回购再注销"));
        assertThat(expression("回购 NEAR/9 注销").evaluate(searchable).truth()).isEqualTo(Truth.FALSE);
        var found = expression("answer:(回购 NEAR/9 注销)").evaluate(searchable);
        assertThat(found.truth()).isEqualTo(Truth.TRUE);
        assertThat(found.hits()).extracting(hit -> hit.passage().index()).containsOnly(2);
        assertThat(found.hits()).extracting(Hit::matchedText).containsExactly("回购", "注销");
        assertThat(found.hits()).extracting(Hit::clause).containsOnly("answer:回购 NEAR/9 注销");
    }

    @Test
    void tellsOnlyTheOccurrencesThatAreNear() {
        var searchable = Searchable.full(Passage.of(Field.BODY, 0, "回购。另外，拟回购并注销；以后不再注销。"));
        var hits = expression("回购 NEAR/1 注销").evaluate(searchable).hits();
        assertThat(hits).extracting(Hit::start).containsExactly(7, 10);
    }

    @Test
    void isUnknownWhileTheTextMayStillCome() {
        var headline = Searchable.headline("回购股份");
        assertThat(expression("回购 NEAR/3 注销").evaluate(headline).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(expression("回购 NEAR/3 股份").evaluate(headline).truth()).isEqualTo(Truth.TRUE);
        assertThat(expression("title:(回购 NEAR/3 注销)").evaluate(headline).truth())
                .isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a NEAR/3 b                  | a NEAR/3 b
                    a NEAR/03 "b c"             | a NEAR/3 "b c"
                    x a NEAR/3 b y              | x AND a NEAR/3 b AND y
                    x OR a NEAR/3 b             | x OR a NEAR/3 b
                    -a NEAR/3 b                 | NOT (a NEAR/3 b)
                    (a OR (b OR c)) NEAR/3 d    | (a OR b OR c) NEAR/3 d
                    (a NEAR/3 b)                | a NEAR/3 b
                    answer:(a NEAR/3 b)         | answer:(a NEAR/3 b)
                    answer:(a NEAR/3 b c)       | answer:(a NEAR/3 b AND c)
                    near                        | near
                    "NEAR"                      | "NEAR"
                    "NEAR/5"                    | "NEAR/5"
                    "near/5"                    | "near/5"
                    nearby                      | nearby
                    """)
    void isWrittenInOneCanonicalForm(String written, String canonical) {
        assertThat(expression(written).canonical()).isEqualTo(canonical);
        assertThat(expression(canonical)).isEqualTo(expression(written));
    }

    @ParameterizedTest(name = "{0} is wrong at {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a NEAR b              | 2  | Write NEAR/5
                    a NEAR/x b            | 2  | Write NEAR/5
                    a near/5 b            | 2  | Write NEAR/5
                    a NEAR/101 b          | 2  | at most 100
                    a NEAR/9999999999 b   | 2  | Write NEAR/5
                    NEAR/3 b              | 0  | missing before
                    a NEAR/3              | 2  | missing after this NEAR
                    a NEAR/3 )            | 2  | missing after this NEAR
                    a NEAR/3 b NEAR/3 c   | 11 | joins two words
                    (a b) NEAR/3 c        | 0  | On either side of NEAR
                    a NEAR/3 (b c)        | 9  | On either side of NEAR
                    a NEAR/3 -b           | 2  | missing after this NEAR
                    a NEAR/3 title:b      | 9  | On either side of NEAR
                    title:a NEAR/3 b      | 8  | scope must enclose both
                    """)
    void saysWhereANearIsWrong(String written, int position, String message) {
        assertThat(Expression.parse(written))
                .isInstanceOfSatisfying(
                        Parsed.Invalid.class,
                        invalid -> {
                            assertThat(invalid.position()).isEqualTo(position);
                            assertThat(invalid.message()).contains(message);
                        });
    }

    @Test
    void agreesWithAMeasureOfEveryPair() {
        var random = new java.util.Random(5);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random);
            int distance = random.nextInt(4);
            String rule = "甲 NEAR/%d (乙 OR 乙丙)".formatted(distance);
            var searchable = Searchable.full(Passage.of(Field.BODY, 0, text));
            List<Integer> near = nearInPlainSight(text, distance);
            var found = expression(rule).evaluate(searchable);
            assertThat(found.truth())
                    .as("%s in %s", rule, text)
                    .isEqualTo(Truth.of(!near.isEmpty()));
            assertThat(found.hits())
                    .as("%s in %s", rule, text)
                    .filteredOn(hit -> hit.matchedText().equals("甲"))
                    .extracting(Hit::start)
                    .containsExactlyElementsOf(near);
        }
    }

    private static String text(java.util.Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            text.append(List.of("甲", "乙", "丙", "，").get(random.nextInt(4)));
        }
        return text.toString();
    }

    /** Where the 甲 stand that are near. */
    private static List<Integer> nearInPlainSight(String text, int distance) {
        return IntStream.range(0, text.length())
                .filter(a -> text.charAt(a) == '甲')
                .filter(
                        a ->
                                IntStream.range(0, text.length())
                                        .filter(b -> text.charAt(b) == '乙')
                                        .anyMatch(b -> areNear(text, a, b, distance)))
                .boxed()
                .toList();
    }

    private static boolean areNear(String text, int a, int b, int distance) {
        int end = text.startsWith("乙丙", b) && b < a ? b + 2 : b + 1;
        String between = a < b ? text.substring(a + 1, b) : text.substring(Math.min(end, a), a);
        return between.replace("，", "").length() <= distance;
    }

    private static Expression expression(String text) {
        return ((Parsed.Valid) Expression.parse(text)).expression();
    }
}
