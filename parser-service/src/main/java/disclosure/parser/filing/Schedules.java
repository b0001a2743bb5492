package disclosure.parser.filing;

import disclosure.events.FilingText;
import disclosure.events.StructuredFiling;
import disclosure.parser.calendar.Calendar;
import disclosure.parser.calendar.Event;
import disclosure.parser.calendar.ScheduledEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The events that filings say will be. */
@ApplicationScoped
public class Schedules {

    /** No issuer has so many; what is older than these is left out. */
    private static final int MOST = 5_000;

    private final EntityManager database;

    Schedules(EntityManager database) {
        this.database = database;
    }

    /** Every event of a filing, for one statement. */
    private record Rows(List<Event> rows) {}

    /** Puts the events of a filing in the place of those it had. */
    void replace(StructuredFiling filing, @Nullable FilingText text) {
        database.createNativeQuery(
                        "delete from {h-schema}scheduled_event where filing_id = :filing")
                .setParameter("filing", filing.filingId())
                .executeUpdate();
        List<Event> events = ScheduledEvents.in(filing, text);
        if (events.isEmpty()) {
            return;
        }
        database.createNativeQuery(
                        """
                        insert into {h-schema}scheduled_event
                            (filing_id, place, day, end_day, what, name, printed, page, starts_at,
                             inferred)
                        select :filing, row_number() over (), day, "endDay", what, name, text, page,
                               "offset", inferred
                        from jsonb_to_recordset(cast(:rows as jsonb) -> 'rows')
                            as r(day date, "endDay" date, what text, name text, text text, page int,
                                 "offset" int, inferred boolean)
                        """)
                .setParameter("filing", filing.filingId())
                .setParameter("rows", Json.of(new Rows(events)))
                .executeUpdate();
    }

    /**
     * What the filings of an issuer say will be, the oldest filing first.
     *
     * @param exchange of any of its securities; null for any
     */
    @Transactional
    public List<Calendar.Source> of(String ticker, @Nullable String exchange) {
        @SuppressWarnings("unchecked") // As asked for.
        List<Tuple> rows =
                database.createNativeQuery(
                                """
                                select e.*, f.title, f.published_on, f.corrected_by
                                from {h-schema}scheduled_event e
                                join {h-schema}filing f on f.filing_id = e.filing_id
                                where f.tickers @> array[cast(:ticker as varchar)]
                                  and (cast(:exchange as varchar) is null
                                       or f.exchanges @> array[cast(:exchange as varchar)])
                                order by f.published_at desc, f.first_seen_at desc,
                                         f.filing_id desc, e.place desc
                                """,
                                Tuple.class)
                        .setParameter("ticker", ticker)
                        .setParameter("exchange", exchange)
                        .setMaxResults(MOST)
                        .getResultList();
        Map<String, Calendar.Source> sources = new LinkedHashMap<>();
        for (Tuple row : rows.reversed()) {
            sources.computeIfAbsent(row.get("filing_id", String.class), id -> source(row))
                    .events()
                    .add(event(row));
        }
        return List.copyOf(sources.values());
    }

    private static Calendar.Source source(Tuple row) {
        return new Calendar.Source(
                row.get("filing_id", String.class),
                row.get("title", String.class),
                row.get("published_on", LocalDate.class),
                row.get("corrected_by", String.class),
                new ArrayList<>());
    }

    private static Event event(Tuple row) {
        return new Event(
                row.get("day", LocalDate.class),
                row.get("end_day", LocalDate.class),
                row.get("what", String.class),
                row.get("name", String.class),
                row.get("printed", String.class),
                row.get("page", Integer.class),
                row.get("starts_at", Integer.class),
                row.get("inferred", Boolean.class));
    }
}
