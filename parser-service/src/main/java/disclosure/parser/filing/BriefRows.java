package disclosure.parser.filing;

import disclosure.events.StructuredFiling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Filings for lists. The database leaves out what may be large: a report has a megabyte of it, and
 * a list of reports would be held whole for a line of each.
 */
@ApplicationScoped
class BriefRows {

    private static final String LEFT_OUT =
            """
            {"investorRelations": null, "sections": [], "amounts": [], "percentages": [],
             "dates": [], "references": [], "tables": [], "facts": [], "comparison": null}
            """;

    private final EntityManager database;

    BriefRows(EntityManager database) {
        this.database = database;
    }

    /** The filings of these ids, newest first. */
    List<Brief> of(List<String> filingIds) {
        if (filingIds.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked") // Three columns.
        List<@Nullable Object[]> rows =
                database.createNativeQuery(
                                """
                                select filing_id,
                                       cast(structured || cast(:leftOut as jsonb) as text),
                                       jsonb_array_length(
                                           structured -> 'investorRelations' -> 'questions')
                                from {h-schema}filing where filing_id in (:ids)
                                order by published_at desc, first_seen_at desc, filing_id desc
                                """)
                        .setParameter("leftOut", LEFT_OUT)
                        .setParameter("ids", filingIds)
                        .getResultList();
        return rows.stream().map(BriefRows::brief).toList();
    }

    private static Brief brief(@Nullable Object[] row) {
        String id = (String) Objects.requireNonNull(row[0]);
        String json = (String) Objects.requireNonNull(row[1]);
        return new Brief(Json.read(json, StructuredFiling.class, id), (Integer) row[2]);
    }
}
