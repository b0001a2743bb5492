package disclosure.alert.match;

import disclosure.alert.match.engine.Filing;
import disclosure.alert.match.engine.Trait;
import disclosure.events.FilingText;
import disclosure.events.InvestorRelations;
import disclosure.events.Stage;
import disclosure.events.StructuredFiling;
import disclosure.events.Table;
import disclosure.keywords.Field;
import disclosure.keywords.JoinedConditions;
import disclosure.keywords.Passage;
import disclosure.keywords.Searchable;
import disclosure.keywords.Truth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One filing as all rules read it: folded once, and only when a rule asks for its text. Not safe
 * for use by several threads at once.
 */
public final class Reading {

    /** Flag of a filing that corrects another one. */
    public static final String CORRECTION = "correction";

    /** Flag of a filing that states any event without being about it. */
    public static final String ANY = "any";

    private final StructuredFiling filing;
    private final @Nullable FilingText text;
    private final Listings listings;
    private @Nullable Searchable searchable;
    private @Nullable Places places;
    private @Nullable List<Told> told;

    /**
     * @param text null at the headline, and where the document has none
     */
    public Reading(StructuredFiling filing, @Nullable FilingText text) {
        this(filing, text, Listings.NONE);
    }

    /**
     * @param listings which of the lists that rules use hold its tickers
     */
    public Reading(StructuredFiling filing, @Nullable FilingText text, Listings listings) {
        this.filing = filing;
        this.text = text;
        this.listings = listings;
    }

    /** Folds the text now; otherwise the first rule that asks for it does. */
    public void fold() {
        searchable();
        told();
    }

    /** The same with what is on lists now. */
    public Reading with(Listings now) {
        Reading same = new Reading(filing, text, now);
        same.searchable = searchable;
        same.places = places;
        same.told = told;
        return same;
    }

    Listings listings() {
        return listings;
    }

    public StructuredFiling filing() {
        return filing;
    }

    /** Whether only the headline is known. */
    boolean isHeadline() {
        return filing.stage() == Stage.HEADLINE;
    }

    /**
     * The filing as the engine takes it. Of several securities the engine knows the tickers and the
     * exchanges, not which belongs to which: {@link Matcher} judges that.
     */
    public Filing asked() {
        boolean headline = isHeadline();
        Map<Trait, Set<String>> values = new EnumMap<>(Trait.class);
        values.put(Trait.TICKER, Set.copyOf(codes()));
        values.put(Trait.WATCHLIST, listings.values(codes()));
        values.put(Trait.EXCHANGE, Set.copyOf(filing.exchanges()));
        values.put(Trait.CATEGORY, Set.of(filing.category().code()));
        values.put(Trait.FLAG, flags(filing));
        return new Filing(
                searchable(),
                values,
                headline ? Set.of(Trait.FLAG) : Set.of(),
                told().stream().map(one -> new Filing.Stated(one.subject(), one)).toList(),
                headline);
    }

    /** Codes of the events it states, {@link #CORRECTION} and {@link #ANY} where they hold. */
    static Set<String> flags(StructuredFiling filing) {
        Set<String> flags = new HashSet<>();
        filing.flags().forEach(flag -> flags.add(flag.code()));
        if (!flags.isEmpty()) {
            flags.add(ANY);
        }
        if (filing.corrects() != null || filing.correction() != null) {
            flags.add(CORRECTION);
        }
        return Set.copyOf(flags);
    }

    /** Codes that the filing's securities have and had, each once, the first one first. */
    public List<String> codes() {
        return Listed.codes(filing);
    }

    List<Told> told() {
        if (told == null) {
            told = Stated.by(filing);
        }
        return told;
    }

    /** What one fact or one value of the filing must satisfy. */
    Truth truth(JoinedConditions conditions) {
        return conditions.truth(told().stream().map(Told::statements).toList(), isHeadline());
    }

    Searchable searchable() {
        if (searchable == null) {
            searchable =
                    isHeadline()
                            ? Searchable.headline(filing.title())
                            : Searchable.full(passages());
        }
        return searchable;
    }

    Places places() {
        if (places == null) {
            places = new Places(filing, text, searchable().passages());
        }
        return places;
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        passages.add(Passage.of(Field.TITLE, 0, filing.title()));
        if (text != null) {
            passages.add(Passage.of(Field.BODY, 0, text.text()));
        }
        InvestorRelations record = filing.investorRelations();
        if (record != null) {
            add(passages, record);
        }
        for (int i = 0; i < filing.tables().size(); i++) {
            passages.add(Passage.of(Field.TABLE, i, cells(filing.tables().get(i))));
        }
        return passages;
    }

    private static void add(List<Passage> passages, InvestorRelations record) {
        for (InvestorRelations.Question question : record.questions()) {
            passages.add(Passage.of(Field.QUESTION, question.number(), question.question()));
            if (question.answer() != null) {
                passages.add(Passage.of(Field.ANSWER, question.number(), question.answer()));
            }
        }
        for (int i = 0; i < record.hosts().size(); i++) {
            InvestorRelations.Host host = record.hosts().get(i);
            String words = host.role() == null ? host.name() : host.role() + "：" + host.name();
            passages.add(Passage.of(Field.HOST, i, words));
        }
        for (int i = 0; i < record.institutions().size(); i++) {
            passages.add(Passage.of(Field.INSTITUTION, i, record.institutions().get(i)));
        }
    }

    // Folding removes whitespace beside Han, so only a bar keeps the words of two cells apart.
    private static String cells(Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.header());
        rows.addAll(table.rows());
        return rows.stream()
                .map(row -> String.join(" | ", row))
                .collect(Collectors.joining(" |\n"));
    }
}
