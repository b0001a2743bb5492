package disclosure.benchmarks.match;

import disclosure.alert.match.engine.Filing;
import disclosure.alert.match.engine.Trait;
import disclosure.keywords.Field;
import disclosure.keywords.Passage;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.monitor.TermWeightor;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Lucene Monitor as well as we could set it up. The text is cut into pairs of Han characters and
 * whole words, without stop words. The presearcher is the two-pass one, which indexes two
 * independent necessary terms of a query, and both passes weigh terms by how many of these very
 * texts hold them; it was the fastest of the default, the weighted and the two-pass one. Queries
 * are registered in batches, matches are not scored, and rules are answered by id only.
 */
final class LuceneMonitor implements Contestant {

    private static final String TEXT = "text";
    private static final int BATCH = 10_000;

    private final Monitor monitor;
    private final Analyzer words = new Pairs();

    LuceneMonitor(Workload workload, int passes) {
        TermWeightor weightor =
                TermWeightor.termFreqWeightor(frequencies(workload.filings), 100, 1);
        Presearcher presearcher =
                passes == 1
                        ? new TermFilteredPresearcher(weightor, List.of(), Set.of())
                        : new MultipassTermFilteredPresearcher(
                                passes, 0, weightor, List.of(), Set.of());
        Analyzer analyzer = new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), Map.of(TEXT, words));
        try {
            monitor =
                    new Monitor(
                            analyzer,
                            presearcher,
                            new MonitorConfiguration().setQueryUpdateBufferSize(BATCH));
            List<MonitorQuery> batch = new ArrayList<>();
            for (int i = 0; i < workload.rules.size(); i++) {
                batch.add(new MonitorQuery(Integer.toString(i), query(workload.rules.get(i))));
                if (batch.size() == BATCH) {
                    monitor.register(batch);
                    batch.clear();
                }
            }
            monitor.register(batch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int match(Filing filing) {
        Document document = new Document();
        for (Passage passage : filing.text().passages()) {
            if (passage.field() == Field.TITLE || passage.field() == Field.BODY) {
                document.add(new TextField(TEXT, passage.text().folded(), Store.NO));
            }
        }
        filing.values()
                .forEach(
                        (trait, values) ->
                                values.forEach(
                                        value ->
                                                document.add(
                                                        new StringField(
                                                                trait.name(), value, Store.NO))));
        try {
            return monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatchCount();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(Workload.Rule rule) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        require(all, Trait.TICKER, rule.tickers());
        require(all, Trait.EXCHANGE, rule.exchanges());
        require(all, Trait.CATEGORY, rule.categories());
        List<Query> parts = rule.words().stream().map(this::word).toList();
        switch (rule.shape()) {
            case ONE -> all.add(parts.get(0), Occur.FILTER);
            case BOTH -> parts.forEach(part -> all.add(part, Occur.FILTER));
            case EITHER -> all.add(either(parts), Occur.FILTER);
            case EITHER_AND_EITHER -> {
                all.add(either(parts.subList(0, 2)), Occur.FILTER);
                all.add(either(parts.subList(2, 4)), Occur.FILTER);
            }
            case WITHOUT -> {
                all.add(parts.get(0), Occur.FILTER);
                all.add(parts.get(1), Occur.MUST_NOT);
            }
        }
        return all.build();
    }

    private static void require(BooleanQuery.Builder all, Trait trait, Set<String> values) {
        if (!values.isEmpty()) {
            List<Query> each = new ArrayList<>();
            values.forEach(value -> each.add(new TermQuery(new Term(trait.name(), value))));
            all.add(either(each), Occur.FILTER);
        }
    }

    private static Query either(List<Query> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(part, Occur.SHOULD));
        return any.build();
    }

    private Query word(String word) {
        List<String> tokens = tokens(word);
        return tokens.size() == 1
                ? new TermQuery(new Term(TEXT, tokens.getFirst()))
                : new PhraseQuery(TEXT, tokens.toArray(String[]::new));
    }

    private List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = words.tokenStream(TEXT, new StringReader(text))) {
            CharTermAttribute token = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(token.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private Map<String, Integer> frequencies(List<Filing> filings) {
        Map<String, Integer> frequencies = new HashMap<>();
        for (Filing filing : filings) {
            Set<String> tokens = new HashSet<>();
            filing.text().passages().forEach(p -> tokens.addAll(tokens(p.text().folded())));
            tokens.forEach(token -> frequencies.merge(token, 1, Integer::sum));
        }
        return frequencies;
    }

    private static final class Pairs extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            StandardTokenizer tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, new CJKBigramFilter(tokenizer));
        }
    }
}
