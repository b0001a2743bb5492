package disclosure.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExpressionPropertiesTest {
    private static final List<Field> FIELDS =
            List.of(Field.TITLE, Field.BODY, Field.ANSWER, Field.QUESTION);

    @Property(tries = 1_000)
    void parsingTheCanonicalFormGivesTheSameExpression(@ForAll("anyText") String text) {
        if (Expression.parse(text) instanceof Parsed.Valid(Expression expression)) {
            assertThat(Expression.parse(expression.canonical()))
                    .isEqualTo(new Parsed.Valid(expression));
        }
    }

    @Property(tries = 1_000)
    void everyMistakeHasAPlaceInTheText(@ForAll("anyText") String text) {
        if (Expression.parse(text) instanceof Parsed.Invalid invalid) {
            assertThat(invalid.position()).isBetween(0, text.length());
            assertThat(invalid.message()).isNotBlank();
        }
    }

    @Property(tries = 1_000)
    void theOracleAgreesWithPlainStrings(
            @ForAll("rules") Rule rule, @ForAll("passages") List<Passage> passages) {
        Evaluation found = parsed(rule).evaluate(Searchable.full(passages));
        assertThat(found.truth()).isEqualTo(Truth.of(rule.meaning().test(passages)));
        for (Hit hit : found.hits()) {
            assertThat(hit.clause()).endsWith(hit.matchedText());
        }
    }

    @Property(tries = 1_000)
    void whatIsDecidedEarlyStaysDecided(
            @ForAll("rules") Rule rule,
            @ForAll("passages") List<Passage> known,
            @ForAll("passages") List<Passage> later) {
        Truth early = parsed(rule).evaluate(new Searchable(known, EnumSet.copyOf(FIELDS))).truth();
        var all = new ArrayList<>(known);
        all.addAll(later);
        Truth late = parsed(rule).evaluate(Searchable.full(all)).truth();
        assertThat(early).isIn(Truth.UNKNOWN, late);
    }

    private static Expression parsed(Rule rule) {
        return ((Parsed.Valid) Expression.parse(rule.text())).expression();
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                                "算力", "AI", "AI*", "*ST", "(", ")", "（", "）", " AND ", " OR ",
                                " NOT ", "-", "\"", "“", "”", "\\", " ", "\n", "title:", "answer：",
                                "tilte:", "&&", "||", "&", "|", ":", "*", "!", "and", "5%", "，",
                                "\u00ad", "\ud842", "\"a b\"", "\"AND\"", "'", "　")
                        .list()
                        .ofMaxSize(9)
                        .map(parts -> String.join("", parts));
        Arbitrary<String> phrase =
                Arbitraries.strings().ofMaxLength(8).map(words -> Canonical.quoted(words));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(8), phrase, ruleTexts());
    }

    private Arbitrary<String> ruleTexts() {
        return rules().map(Rule::text);
    }

    @Provide
    Arbitrary<List<Passage>> passages() {
        Arbitrary<String> text = Arbitraries.strings().withChars("甲乙丙").ofMaxLength(4);
        return Combinators.combine(
                        Arbitraries.of(FIELDS), Arbitraries.integers().between(1, 3), text)
                .as(Passage::of)
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Rule> rules() {
        return rules(3);
    }

    private Arbitrary<Rule> rules(int depth) {
        Arbitrary<Rule> unscoped = words().map(part -> part.lookedForIn(Optional.empty()));
        Arbitrary<Rule> scoped =
                Combinators.combine(Arbitraries.of(FIELDS), parts())
                        .as((field, part) -> part.lookedForIn(Optional.of(field)));
        if (depth == 0) {
            return Arbitraries.oneOf(unscoped, scoped);
        }
        Arbitrary<Rule> smaller = rules(depth - 1);
        return Arbitraries.oneOf(
                unscoped,
                scoped,
                smaller.map(Rule::negated),
                Combinators.combine(smaller, smaller).as(Rule::and),
                Combinators.combine(smaller, smaller).as(Rule::or));
    }

    private Arbitrary<Part> words() {
        return Arbitraries.strings()
                .withChars("甲乙丙")
                .ofMinLength(1)
                .ofMaxLength(2)
                .map(word -> new Part(word, text -> text.contains(word)));
    }

    private Arbitrary<Part> parts() {
        Arbitrary<Part> negated =
                words().map(p -> new Part("(-" + p.text() + ")", p.meaning().negate()));
        Arbitrary<Part> both =
                Combinators.combine(words(), words())
                        .as((a, b) -> a.with(" ", b, a.meaning().and(b.meaning())));
        Arbitrary<Part> either =
                Combinators.combine(words(), words())
                        .as((a, b) -> a.with(" OR ", b, a.meaning().or(b.meaning())));
        Arbitrary<Part> without =
                Combinators.combine(words(), words())
                        .as((a, b) -> a.with(" -", b, a.meaning().and(b.meaning().negate())));
        return Arbitraries.oneOf(words(), negated, both, either, without);
    }

    /** What must hold inside one passage, as text and as a plain predicate. */
    record Part(String text, Predicate<String> meaning) {
        Part with(String operator, Part other, Predicate<String> both) {
            return new Part("(" + text + operator + other.text + ")", both);
        }

        Rule lookedForIn(Optional<Field> field) {
            return new Rule(
                    field.map(f -> f.written() + ":").orElse("") + text,
                    passages ->
                            passages.stream()
                                    .filter(p -> within(field, p.field()))
                                    .anyMatch(p -> meaning.test(p.text().original())));
        }

        private static boolean within(Optional<Field> scope, Field field) {
            return scope.map(f -> f == field).orElse(field == Field.TITLE || field == Field.BODY);
        }
    }

    /** An expression, as text and as a plain predicate. */
    record Rule(String text, Predicate<List<Passage>> meaning) {
        Rule negated() {
            return new Rule("NOT (" + text + ")", meaning.negate());
        }

        Rule and(Rule other) {
            return new Rule("(" + text + ") AND (" + other.text + ")", meaning.and(other.meaning));
        }

        Rule or(Rule other) {
            return new Rule("(" + text + ") OR (" + other.text + ")", meaning.or(other.meaning));
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
