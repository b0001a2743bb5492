package disclosure.alert.match.engine;

import disclosure.keywords.Expression;
import disclosure.keywords.Field;
import disclosure.keywords.Parsed;
import disclosure.keywords.Passage;
import disclosure.keywords.Searchable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rules and filings at random, of few words, so that they meet often: traditional and full-width
 * forms, numbers that contain one another, words inside words.
 */
final class Wording {

    private static final List<String> WORDS =
            List.of(
                    "算力",
                    "算力服务",
                    "力服务",
                    "服务",
                    "務",
                    "服務",
                    "计算",
                    "股份",
                    "回购",
                    "回購",
                    "回购股份",
                    "大会大会",
                    "大会",
                    "华人",
                    "中华人民",
                    "減持",
                    "减持",
                    "不减持",
                    "价",
                    "涨价",
                    "H股",
                    "A股",
                    "a股市场",
                    "AI",
                    "ai*",
                    "AIGC",
                    "PAID",
                    "ＡＩ",
                    "GPU算力",
                    "GPU 算力",
                    "gpu",
                    "iPhone*",
                    "iPhone15",
                    "2亿元",
                    "1.2亿元",
                    "12亿元",
                    "400万元",
                    "1,400万元",
                    "1400万元",
                    "2026",
                    "2026-073",
                    "026",
                    "5%",
                    "*ST",
                    "C++",
                    "R&D",
                    "\"annual report\"",
                    "\"annual rep\"*",
                    "report",
                    "𠮷野家",
                    "𠮷野",
                    "家",
                    "人⼯智能",
                    "人工智能",
                    "straße",
                    "STRASSE",
                    "é",
                    "cafe\u0301",
                    "7",
                    "70",
                    "k",
                    "（株）",
                    "㈱三井");

    private static final List<String> FILLERS =
            List.of(
                    "", "", "", " ", "，", "。", "\n", "的", "了", "公司", "不", "1", ".", ",", "a", "S",
                    "-", "\u00ad", "　", "0", "中", "人");

    private static final List<String> TICKERS = List.of("920493", "600000", "000001", "00700");
    private static final List<String> WATCHLISTS =
            IntStream.range(0, 40).mapToObj(i -> i % 2 == 0 ? "list" : "list" + i).toList();

    private static final List<String> EXCHANGES = List.of("BSE", "SSE", "HKEX");
    private static final List<String> CATEGORIES = List.of("annual-report", "buyback", "other");
    private static final List<String> FLAGS = List.of("correction", "buried");
    private static final List<String> SUMS = List.of("1E8", "100000000", "120000000", "99.5");

    private static final List<String> METRICS = List.of("营业收入", "净利润");
    private static final List<String> KINDS = List.of("amount", "share-pledge");

    private final Random random;

    Wording(Random random) {
        this.random = random;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private Set<String> some(List<String> of, int most) {
        Set<String> some = new HashSet<>();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            some.add(one(of));
        }
        return some;
    }

    // --- filings

    Filing filing() {
        boolean headline = chance(4);
        Set<Field> toCome =
                headline
                        ? EnumSet.complementOf(EnumSet.of(Field.TITLE))
                        : EnumSet.noneOf(Field.class);
        List<Passage> passages = new ArrayList<>();
        if (!chance(20)) {
            passages.add(Passage.of(Field.TITLE, 0, text(6)));
        }
        if (!headline) {
            if (!chance(5)) {
                passages.add(Passage.of(Field.BODY, 0, text(40)));
            }
            for (int i = random.nextInt(8); i > 0; i--) {
                passages.add(Passage.of(one(List.of(Field.values())), i, text(8)));
            }
        }
        Map<Trait, Set<String>> values =
                Map.of(
                        Trait.TICKER,
                        chance(8) ? Set.of() : some(TICKERS, 2),
                        Trait.WATCHLIST,
                        chance(3) ? Set.of() : some(WATCHLISTS, chance(9) ? 60 : 2),
                        Trait.EXCHANGE,
                        Set.of(one(EXCHANGES)),
                        Trait.CATEGORY,
                        Set.of(one(CATEGORIES)),
                        Trait.FLAG,
                        chance(2) ? Set.of() : some(FLAGS, 2));
        List<Filing.Stated> stated = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            AtLeast.Sum sum = new AtLeast.Sum(new BigDecimal(one(SUMS)), one(METRICS));
            stated.add(new Filing.Stated(one(KINDS), sum));
        }
        return new Filing(
                new Searchable(passages, toCome),
                values,
                headline ? Set.of(Trait.FLAG) : Set.of(),
                stated,
                headline);
    }

    String text(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(one(WORDS).replaceAll("[\"*]", "")).append(one(FILLERS));
        }
        return text.toString();
    }

    // --- rules

    List<Criterion> rule() {
        List<Criterion> criteria = new ArrayList<>();
        if (chance(3)) {
            criteria.add(companies());
        }
        if (chance(6)) {
            criteria.add(new Criterion.OneOf(Trait.EXCHANGE, some(EXCHANGES, 2)));
        }
        if (chance(6)) {
            criteria.add(new Criterion.OneOf(Trait.CATEGORY, some(CATEGORIES, 2)));
        }
        if (chance(10)) {
            criteria.add(new Criterion.OneOf(Trait.FLAG, some(FLAGS, 2)));
        }
        for (int i = chance(8) ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            criteria.add(condition());
        }
        if (criteria.isEmpty() || !chance(5)) {
            criteria.add(new Criterion.Keywords(expression()));
        }
        return criteria;
    }

    private Criterion companies() {
        Set<String> tickers = some(tickers(), chance(9) ? 90 : 3);
        return switch (random.nextInt(4)) {
            case 0 -> new Criterion.OneOf(Trait.TICKER, tickers);
            case 1 -> new Criterion.Companies(tickers, Set.of());
            case 2 -> new Criterion.Companies(Set.of(), some(WATCHLISTS, 2));
            default -> new Criterion.Companies(tickers, some(WATCHLISTS, 2));
        };
    }

    private List<String> tickers() {
        List<String> tickers = new ArrayList<>(TICKERS);
        for (int i = 0; i < 100; i++) {
            tickers.add("30" + (1000 + i));
        }
        return chance(3) ? tickers : TICKERS;
    }

    private Criterion condition() {
        return new Criterion.Condition(
                one(KINDS),
                new AtLeast(new BigDecimal(one(SUMS)), chance(3) ? one(METRICS) : null));
    }

    Expression expression() {
        while (true) {
            if (Expression.parse(either(3)) instanceof Parsed.Valid(Expression expression)) {
                return expression;
            }
        }
    }

    private String either(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 9)) {
            case 0, 1 -> word();
            case 2 -> field() + inside();
            case 3 -> near();
            case 8 -> "(" + either(depth - 1) + ") AND (" + either(depth - 1) + ")";
            case 4 -> "(" + either(depth - 1) + ") OR (" + either(depth - 1) + ")";
            case 5 -> "(" + either(depth - 1) + ") NOT (" + either(depth - 1) + ")";
            case 6 -> "NOT (" + either(depth - 1) + ")";
            default -> word() + " AND " + word();
        };
    }

    private String field() {
        return one(List.of(Field.values())).written() + ":";
    }

    private String inside() {
        return switch (random.nextInt(8)) {
            case 0 -> word();
            case 6 -> "(" + near() + ")";
            case 7 -> "(" + near() + " NOT " + word() + ")";
            case 1 -> "(" + word() + " AND " + word() + ")";
            case 2 -> "(" + word() + " OR " + word() + ")";
            case 3 -> "(" + word() + " NOT " + word() + ")";
            case 4 -> "(NOT " + word() + ")";
            default -> "((" + word() + " OR " + word() + ") AND NOT " + word() + ")";
        };
    }

    private String near() {
        String one = chance(3) ? "(" + word() + " OR " + word() + ")" : word();
        return one + " NEAR/" + random.nextInt(6) + " " + word();
    }

    /** A word of the list, or a cut from a text: any string may be a term. */
    private String word() {
        if (!chance(3)) {
            return one(WORDS);
        }
        String text = text(4);
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + 1 + random.nextInt(6));
        String cut = text.substring(from, to).replaceAll("[\"\\\\\\s]", "");
        return cut.isEmpty() ? one(WORDS) : "\"" + cut + "\"" + (chance(5) ? "*" : "");
    }
}
