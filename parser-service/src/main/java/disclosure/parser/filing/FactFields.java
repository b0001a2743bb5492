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
                            (filing_id, fact, field, kind, number, currency, day, words)
                        select :filing, fact, field, kind, number, currency, day, words
                        from jsonb_to_recordset(cast(:rows as jsonb) -> 'rows')
                            as r(fact int, field text, kind text, number numeric, currency text,
                                 day date, words text)
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
            facts.get(i).fields().forEach((name, field) -> rows.add(row(place, name, kind, field)));
        }
        return new Rows(rows);
    }

    private static Row row(int place, String name, String kind, FactField field) {
        return switch (field.value()) {
            case FactValue.Quantity(BigDecimal number) ->
                    // Facts name a currency only where it is another one.
                    new Row(
                            place,
                            name,
                            kind,
                            number,
                            field.currency() == null ? RENMINBI : field.currency(),
                            null,
                            null);
            case FactValue.Day(LocalDate day) -> new Row(place, name, kind, null, null, day, null);
            case FactValue.Truth(boolean holds) ->
                    new Row(place, name, kind, null, null, null, Boolean.toString(holds));
            case FactValue.Words(String words) ->
                    new Row(place, name, kind, null, null, null, folded(words));
        };
    }

    /** Words as they are stored and asked for. */
    static String folded(String words) {
        String folded = FoldedText.of(words).folded();
        return folded.substring(0, Math.min(LONGEST, folded.length()));
    }
}
