package disclosure.parser.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Filings with their texts as {@code FilingStructured} has them. The database spells the JSON and
 * its bytes pass through as they are: whoever asks for thousands of filings waited mostly for
 * strings that were decoded, read, written and encoded again.
 */
@ApplicationScoped
class WholeRows {

    private final EntityManager database;

    WholeRows(EntityManager database) {
        this.database = database;
    }

    /** The filings of these ids, newest first: JSON in UTF-8, each without a line feed. */
    List<byte[]> json(List<String> filingIds) {
        List<?> rows =
                database.createNativeQuery(
                                """
                        select convert_to(cast(json_build_object(
                            'filing', structured,
                            'text', case when text is not null then json_build_object(
                                'text', text, 'pageStarts', page_starts, 'cut', cut) end,
                            'silent', silent) as text), 'UTF8')
                        from {h-schema}filing left join {h-schema}filing_text using (filing_id)
                        where filing_id in (:ids)
                        order by published_at desc, first_seen_at desc, filing_id desc
                        """)
                        .setParameter("ids", filingIds)
                        .getResultList();
        return rows.stream().map(byte[].class::cast).toList();
    }
}
