package disclosure.alert.match.engine;

import disclosure.keywords.Term;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All rules, filed. One thread at a time changes it; matches read the {@link View} that was there
 * when they began.
 */
final class Index {

    /**
     * What a match reads. Its arrays may be written to while it is read, but only behind the ends
     * that are known here.
     *
     * @param rules numbers given; rules beyond are younger than the match
     */
    // Never compared: it only gives the arrays names.
    @SuppressWarnings("ArrayRecordComponent")
    record View(
            int version,
            int rules,
            String[] texts,
            int[] marks,
            Grams.Table grams,
            TermEntries.Table byTerm,
            int[] @Nullable [] byValue,
            Conditions.Table conditions,
            int[][] programs,
            Graves graves,
            long[] high,
            long[] low,
            int fieldsInUse) {}

    private final Values values;
    private final Frequencies frequencies;
    private final Terms terms = new Terms();
    private final Grams grams = new Grams();
    private final Conditions conditions = new Conditions();
    private final Ids ids = new Ids();
    private final TermEntries byTerm = new TermEntries();
    private final Buckets byValue = new Buckets(256);
    private int[][] programs = new int[256][];
    private Graves graves = Graves.ofCapacity(256);
    private int fieldsInUse = Fields.WITHOUT_SCOPE;
    private int version;
    private volatile View view;

    /** What was known of frequencies when the rules were filed. */
    private final long learnedAtFirst;

    Index(Values values, Frequencies frequencies) {
        this.values = values;
        this.frequencies = frequencies;
        this.learnedAtFirst = frequencies.learned();
        byTerm.makeRoomFor(terms.texts().length);
        this.view = snapshot();
    }

    View view() {
        return view;
    }

    int standing() {
        return ids.standing();
    }

    /** Rules that were removed or replaced and still take room. */
    int buried() {
        return ids.count() - ids.standing();
    }

    long learnedAtFirst() {
        return learnedAtFirst;
    }

    void put(UUID id, Collection<Criterion> criteria) {
        put(id, Compiler.compile(criteria, this::number, conditions, values));
    }

    private void put(UUID id, int[] code) {
        int old = ids.numberOf(id);
        int rule = ids.add(id);
        if (rule >= programs.length) {
            programs = Arrays.copyOf(programs, rule + (rule >> 1));
        }
        graves = graves.withRoomFor(rule + 1);
        programs[rule] = code;
        fieldsInUse |= fields(code);
        new Entries(code, rule, terms, frequencies, byTerm, byValue, conditions, values).file();
        graves.raise(rule);
        version++;
        if (old != Ids.NONE) {
            graves.bury(old, version);
        }
        view = snapshot();
    }

    boolean remove(UUID id) {
        int rule = ids.numberOf(id);
        if (rule == Ids.NONE) {
            return false;
        }
        ids.remove(id);
        graves.bury(rule, ++version);
        view = snapshot();
        return true;
    }

    /** Files the rules of an older index that stood at its view, by what is known now. */
    void fileAll(View old) {
        int[] standing =
                IntStream.range(0, old.rules())
                        .filter(rule -> old.graves().stood(rule, old.version()))
                        .toArray();
        int[][] codes =
                Arrays.stream(standing)
                        .mapToObj(rule -> old.programs()[rule])
                        .toArray(int[][]::new);
        for (int term : Arrangement.terms(old, List.of(codes), frequencies)) {
            number(old, term);
        }
        for (int i = 0; i < codes.length; i++) {
            codes[i] =
                    Program.renumbered(
                            codes[i],
                            term -> number(old, term),
                            condition -> conditions.number(old.conditions().all()[condition]));
        }
        ToIntFunction<int[]> anchor = code -> Arrangement.anchor(code, terms, frequencies);
        for (int i : Arrangement.programs(codes, anchor)) {
            int rule = standing[i];
            // A copy lies beside the one that was copied before it.
            put(new UUID(old.high()[rule], old.low()[rule]), codes[i].clone());
        }
        byTerm.compact();
        byValue.compact();
        grams.table().lists().compact();
    }

    private int number(View old, int term) {
        return number(old.texts()[term], Terms.isPrefix(old.marks(), term));
    }

    private int number(Term term) {
        return number(term.folded(), term.prefix());
    }

    private int number(String folded, boolean prefix) {
        int term = terms.find(folded, prefix);
        if (term >= 0) {
            return term;
        }
        int added = terms.add(folded, prefix, -1 - term);
        byTerm.makeRoomFor(terms.texts().length);
        terms.setKeyOffset(added, grams.add(added, folded, terms.mark(added), frequencies));
        return added;
    }

    private static int fields(int[] code) {
        int fields = 0;
        int at = 0;
        while (at < code.length) {
            int node = code[at];
            switch (Program.operation(node)) {
                case Program.ALL, Program.ANY, Program.NOT, Program.CONDITION -> at++;
                case Program.INSIDE -> {
                    fields |= 1 << code[at + 1];
                    at += 2;
                }
                case Program.VALUES, Program.NEAR -> at += Program.argument(node);
                default -> {
                    fields |= Program.fields(node);
                    at++;
                }
            }
        }
        return fields;
    }

    private View snapshot() {
        return new View(
                version,
                ids.count(),
                terms.texts(),
                terms.marks(),
                grams.table(),
                byTerm.table(),
                byValue.lists(),
                conditions.table(),
                programs,
                graves,
                ids.high(),
                ids.low(),
                fieldsInUse);
    }
}
