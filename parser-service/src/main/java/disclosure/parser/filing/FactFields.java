package disclosure.parser.filing;

import com.fasterxml.jackson.annotation.JsonInclude;
import disclosure.events.Fact;
import disclosure.events.FactField;
import disclosure.events.FactValue;
import disclosure.keywords.FoldedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of facts as lists of filings are asked by. */
@ApplicationScoped
class FactFields {

    /** As many characters as an index takes of any script. */
    private static final int LONGEST = 500;

    private static final String RENMINBI = "CNY";

    private final EntityManager database;

    FactFields(EntityManager database) {
        this.database = database;
    }

    /** Every field of a filing, for one statement. */
    private record Rows(List<Row> rows) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Row(
            int fact,
            String field,
            int part,
            String kind,
            @Nullable BigDecimal number,
            @Nullable String currency,
            @Nullable LocalDate day,
            @Nullable String words) {}

    /** Puts a filing's facts in the place of those it had. */
    void replace(String filingId, List<Fact> facts) {
        database.createNativeQuery("delete from {h-schema}fact_field where filing_id = :filing")
                .setParameter("filing", filingId)
                .executeUpdate();
        if (facts.isEmpty()) {
            return;
        }
        database.createNativeQuery(
                        """
                        insert into {h-schema}fact_field
                            (filing_id, fact, field, part, kind, number, currency, day, words)
                        select :filing, fact, field, part, kind, number, currency, day, words
                        from jsonb_to_recordset(cast(:rows as jsonb) -> 'rows')
                            as r(fact int, field text, part int, kind text, number numeric,
                                 currency text, day date, words text)
                        """)
                .setParameter("filing", filingId)
                .setParameter("rows", Json.of(rows(facts)))
                .executeUpdate();
    }

    private static Rows rows(List<Fact> facts) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            int place = i;
            String kind = facts.get(i).kind();
            facts.get(i).fields().forEach((name, field) -> add(place, name, kind, field, rows));
        }
        return new Rows(rows);
    }

    private static void add(int place, String name, String kind, FactField field, List<Row> rows) {
        switch (field.value()) {
            case FactValue.Quantity(BigDecimal number) -> {
                // Facts name a currency only where it is another one.
                String currency = field.currency() == null ? RENMINBI : field.currency();
                rows.add(new Row(place, name, 0, kind, number, currency, null, null));
            }
            case FactValue.Day(LocalDate day) ->
                    rows.add(new Row(place, name, 0, kind, null, null, day, null));
            case FactValue.Truth(boolean holds) ->
                    rows.add(words(place, name, 0, kind, Boolean.toString(holds)));
            case FactValue.Words words -> {
                List<String> each = words.each();
                for (int part = 0; part < each.size(); part++) {
                    rows.add(words(place, name, part, kind, folded(each.get(part))));
                }
            }
        }
    }

    private static Row words(int place, String name, int part, String kind, String words) {
        return new Row(place, name, part, kind, null, null, null, words);
    }

    /** Words as they are stored and asked for. */
    static String folded(String words) {
        String folded = FoldedText.of(words).folded();
        return folded.substring(0, Math.min(LONGEST, folded.length()));
    }
}
