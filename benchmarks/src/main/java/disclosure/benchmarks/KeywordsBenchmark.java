package disclosure.benchmarks;

import disclosure.keywords.Evaluation;
import disclosure.keywords.Expression;
import disclosure.keywords.Field;
import disclosure.keywords.FoldedText;
import disclosure.keywords.Parsed;
import disclosure.keywords.Passage;
import disclosure.keywords.Searchable;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Folding a text and asking one rule of it, for an ordinary filing and for an annual report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class KeywordsBenchmark {

    private static final String[] PHRASES = {
        "公司算力服务收入同比增长", "第三届董事会第十二次会议", "GPU 集群", "１，４００万元", "AI", "，", "。", "關於對外擔保的公告", "2026年"
    };

    @Param({"5000", "400000"})
    int characters;

    private String text = "";
    private Searchable searchable = new Searchable(List.of(), Set.of());
    private Expression rule = expression("title:公告");

    @Setup
    public void prepare() {
        Random random = new Random(7);
        StringBuilder built = new StringBuilder();
        while (built.length() < characters) {
            built.append(PHRASES[random.nextInt(PHRASES.length)]);
        }
        text = built.toString();
        searchable =
                new Searchable(List.of(new Passage(Field.BODY, 0, FoldedText.of(text))), Set.of());
        rule = expression("(算力 OR 智算) AND 对外担保 AND NOT 终止");
    }

    @Benchmark
    public FoldedText fold() {
        return FoldedText.of(text);
    }

    @Benchmark
    public Evaluation evaluate() {
        return rule.evaluate(searchable);
    }

    private static Expression expression(String rule) {
        return switch (Expression.parse(rule)) {
            case Parsed.Valid valid -> valid.expression();
            case Parsed.Invalid invalid -> throw new IllegalStateException(invalid.message());
        };
    }
}
