package disclosure.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            textBlock =
                    """
                    算力                           → 算力
                    算力 国产                        → 算力 AND 国产
                    算力 && 国产                     → 算力 AND 国产
                    算力||国产                       → 算力 OR 国产
                    a OR b c                     → a OR b AND c
                    (a OR b) c                   → (a OR b) AND c
                    a AND (b AND c)              → a AND b AND c
                    a OR (b OR c)                → a OR b OR c
                    -减持                          → NOT 减持
                    !减持                          → NOT 减持
                    增持 －减持                       → 增持 AND NOT 减持
                    增持 ＯＲ 回购 ＮＯＴ 注销            → 增持 OR 回购 AND NOT 注销
                    回购 ＮＥＡＲ／５ 注销                → 回购 NEAR/5 注销
                    ｔｉｔｌｅ：回购                    → title:回购
                    "ＯＲ"                         → "ＯＲ"
                    NOT NOT a                    → a
                    NOT (NOT (NOT a))            → NOT a
                    NOT (a b)                    → NOT (a AND b)
                    answer:(DeepSeek 国产)         → answer:(DeepSeek AND 国产)
                    ANSWER:DeepSeek              → answer:DeepSeek
                    回购 answer: DeepSeek          → 回购 AND answer:DeepSeek
                    answer:(a)                   → answer:a
                    answer:(NOT a)               → answer:(NOT a)
                    NOT answer:a                 → NOT answer:a
                    answer：（算力　国产）               → answer:(算力 AND 国产)
                    “算力”                         → 算力
                    "annual   report"            → "annual report"
                    "股份（含A股）"                    → "股份（含A股）"
                    "AND"                        → "AND"
                    "say \\"AI\\" \\\\ now"      → "say \\"AI\\" \\\\ now"
                    "-5%"                        → "-5%"
                    "title:x"                    → "title:x"
                    公告编号:2026-073                → "公告编号:2026-073"
                    AI*                          → AI*
                    "AI chip"*                   → "AI chip"*
                    算力*                          → 算力
                    *ST                          → *ST
                    AT&T                         → AT&T
                    C++                          → C++
                    12:30                        → "12:30"
                    """)
    void isWrittenInOneCanonicalForm(String written, String canonical) {
        assertThat(valid(written).canonical()).isEqualTo(canonical);
        assertThat(valid(canonical)).isEqualTo(valid(written));
    }

    @Test
    void namesTheUnknownFieldAndTheOneThatWasMeant() {
        var wrong = invalid("回购 tilte:算力");
        assertThat(wrong.position()).isEqualTo(3);
        assertThat(wrong.message()).contains("tilte:").contains("title:");
        assertThat(wrong.suggestion()).isEqualTo("回购 title:算力");
        assertThat(invalid("http://x").suggestion()).isNull();
    }

    @Test
    void pointsAtTheParenthesisThatIsLeftAlone() {
        assertThat(invalid("a (b OR (c)").position()).isEqualTo(2);
        assertThat(invalid("a (b OR (c)").suggestion()).isEqualTo("a (b OR (c))");
        assertThat(invalid("a) b").position()).isEqualTo(1);
        assertThat(invalid("a) b").suggestion()).isEqualTo("a b");
        assertThat(invalid("a ()").position()).isEqualTo(2);
        assertThat(invalid("a（").position()).isEqualTo(1);
        assertThat(invalid("((a").suggestion()).isEqualTo("((a))");
    }

    @Test
    void pointsAtTheOperatorThatIsLeftAlone() {
        assertThat(invalid("a AND").position()).isEqualTo(2);
        assertThat(invalid("OR a").position()).isZero();
        assertThat(invalid("a AND OR b").position()).isEqualTo(2);
        assertThat(invalid("a (b OR) c").position()).isEqualTo(5);
        assertThat(invalid("NOT").position()).isZero();
        assertThat(invalid("a - b").position()).isEqualTo(2);
        assertThat(invalid("title:").position()).isEqualTo(6);
    }

    @Test
    void suggestsUpperCaseForLowerCaseOperators() {
        assertThat(invalid("算力 and 国产").suggestion()).isEqualTo("算力 AND 国产");
        assertThat(invalid("算力 and 国产").position()).isEqualTo(3);
        assertThat(invalid("Not a").suggestion()).isEqualTo("NOT a");
    }

    @Test
    void pointsAtTheQuotationMarkThatIsNeverClosed() {
        assertThat(invalid("a \"b c").position()).isEqualTo(2);
        assertThat(invalid("a \"b c").suggestion()).isEqualTo("a \"b c\"");
    }

    @Test
    void refusesTermsWithNothingToLookFor() {
        assertThat(invalid("").position()).isZero();
        assertThat(invalid("  \n").position()).isZero();
        assertThat(invalid("a \"\"").position()).isEqualTo(2);
        assertThat(invalid("\"，。\"").message()).contains("nothing to look for");
        assertThat(invalid("*").position()).isZero();
        assertThat(invalid("i*phone").position()).isEqualTo(1);
    }

    @Test
    void refusesScopesWhereTheyMeanNothing() {
        assertThat(invalid("answer:(a title:b)").position()).isEqualTo(10);
        assertThat(invalid("answer:-a").suggestion()).isEqualTo("-answer:a");
        assertThat(invalid("answer:NOT a").suggestion()).isEqualTo("NOT answer:a");
    }

    @Test
    void refusesWhatIsTooLongTooDeepOrTooMuch() {
        assertThat(invalid("a".repeat(4_001)).position()).isEqualTo(4_000);
        assertThat(invalid("(".repeat(33) + "a" + ")".repeat(33)).position()).isEqualTo(32);
        assertThat(invalid("-".repeat(2_000) + "a").position()).isEqualTo(32);
        assertThat(invalid("a ".repeat(257)).position()).isEqualTo(512);
        assertThat(valid("a ".repeat(256))).isNotNull();
    }

    @Test
    void refusesWhatIsTooLongOnlyWhenWrittenOut() {
        String text = "abcdefghijkl ".repeat(256);
        assertThat(text).hasSizeLessThan(Expression.MAX_LENGTH);
        assertThat(invalid(text).message()).contains("4000");
    }

    private static Expression valid(String text) {
        return ((Parsed.Valid) Expression.parse(text)).expression();
    }

    private static Parsed.Invalid invalid(String text) {
        return (Parsed.Invalid) Expression.parse(text);
    }
}
