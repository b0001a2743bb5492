package disclosure.parser.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/**
 * Filings with their texts as {@code FilingStructured} has them. The database spells the JSON and
 * its bytes pass through as they are: whoever asks for thousands of filings waited mostly for
 * strings that were decoded, read, written and encoded again.
 */
@ApplicationScoped
class WholeRows {

    /** Rows that the driver holds. */
    private static final int AT_A_TIME = 5;

    private final EntityManager database;

    WholeRows(EntityManager database) {
        this.database = database;
    }

    /**
     * The filings of these ids, newest first, until they have so many bytes together: JSON in
     * UTF-8, each without a line feed.
     */
    List<byte[]> json(List<String> filingIds, long most) {
        List<byte[]> filings = new ArrayList<>();
        long bytes = 0;
        try (Stream<?> rows = rows(filingIds)) {
            for (Iterator<?> row = rows.iterator(); bytes < most && row.hasNext(); ) {
                byte[] filing = (byte[]) row.next();
                bytes += filing.length;
                filings.add(filing);
            }
        }
        return List.copyOf(filings);
    }

    /** Ordered inside, so that the database spells no more filings than are taken. */
    private Stream<?> rows(List<String> filingIds) {
        return database.createNativeQuery(
                        """
                        select convert_to(cast(json_build_object(
                            'filing', structured,
                            'text', case when text is not null then json_build_object(
                                'text', text, 'pageStarts', page_starts, 'cut', cut) end,
                            'silent', silent) as text), 'UTF8')
                        from (
                            select structured, text, page_starts, cut, silent
                            from {h-schema}filing left join {h-schema}filing_text using (filing_id)
                            where filing_id in (:ids)
                            order by published_at desc, first_seen_at desc, filing_id desc
                        ) newest
                        """)
                .setParameter("ids", filingIds)
                .setHint(HibernateHints.HINT_FETCH_SIZE, AT_A_TIME)
                .getResultStream();
    }
}
