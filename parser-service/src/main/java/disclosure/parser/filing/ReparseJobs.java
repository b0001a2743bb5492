package disclosure.parser.filing;

import disclosure.events.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders to read documents anew, kept over restarts. */
@ApplicationScoped
public class ReparseJobs {

    /** Longer than fetching and reading one document may take. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static final String COLUMNS =
            """
            select job_id, state, cast(filter as text), alert, requested_by, requested_at, ended_at,
                   at_filing, total, replaced, unchanged, failed
            from {h-schema}reparse_job
            """;

    private final EntityManager database;
    private final Clock clock;

    ReparseJobs(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps an order. */
    @Transactional
    public ReparseJob order(ReparseFilter filter, boolean alert, String by) {
        Query count =
                database.createNativeQuery(
                        "select count(*) from {h-schema}filing where " + filter.condition());
        filter.parameters().forEach(count::setParameter);
        UUID id = UUID.randomUUID();
        database.createNativeQuery(
                        """
                        insert into {h-schema}reparse_job
                            (job_id, state, filter, alert, requested_by, requested_at, total)
                        values (:id, 'RUNNING', cast(:filter as jsonb), :alert, :by, :now, :total)
                        """)
                .setParameter("id", id)
                .setParameter("filter", new String(EventJson.write(filter), StandardCharsets.UTF_8))
                .setParameter("alert", alert)
                .setParameter("by", by)
                .setParameter("now", clock.instant())
                .setParameter("total", ((Number) count.getSingleResult()).intValue())
                .executeUpdate();
        return find(id).orElseThrow();
    }

    @Transactional
    public Optional<ReparseJob> find(UUID id) {
        return jobs(
                        database.createNativeQuery(COLUMNS + " where job_id = :id")
                                .setParameter("id", id))
                .stream()
                .findFirst();
    }

    /** The newest orders. */
    @Transactional
    public List<ReparseJob> newest(int limit) {
        return jobs(
                database.createNativeQuery(
                                COLUMNS + " order by requested_at desc, job_id limit :limit")
                        .setParameter("limit", limit));
    }

    /** Ends an order before its time; what it has done stays. */
    @Transactional
    public Optional<ReparseJob> cancel(UUID id) {
        end(id, ReparseJob.State.CANCELLED);
        return find(id);
    }

    /** One filing of an order. */
    public record Task(ReparseJob job, String filingId) {}

    /**
     * Takes the next filing of the oldest order, for this replica alone, until {@link #done} or
     * {@link #later}. Whoever ends without either leaves it to the next one after ten minutes.
     *
     * @return empty when there is nothing to do, or another replica does it
     */
    @Transactional
    public Optional<Task> next() {
        @SuppressWarnings("unchecked") // Two columns.
        List<@Nullable Object[]> open =
                database.createNativeQuery(
                                """
                                select job_id, in_hand from {h-schema}reparse_job
                                where state = 'RUNNING'
                                  and (leased_until is null or leased_until < :now)
                                order by requested_at, job_id limit 1 for update skip locked
                                """)
                        .setParameter("now", clock.instant())
                        .getResultList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        UUID id = (UUID) given(open.getFirst()[0]);
        ReparseJob job = find(id).orElseThrow();
        String begun = (String) open.getFirst()[1];
        String filing = begun == null ? filingAfter(job) : begun;
        if (filing == null) {
            end(id, ReparseJob.State.DONE);
            return Optional.empty();
        }
        lease(id, filing, clock.instant().plus(LEASE));
        return Optional.of(new Task(job, filing));
    }

    /** A machine is away: the filing is taken again. */
    @Transactional
    public void later(Task task) {
        lease(task.job().id(), task.filingId(), clock.instant());
    }

    private void lease(UUID job, String filing, Instant until) {
        database.createNativeQuery(
                        """
                        update {h-schema}reparse_job set in_hand = :filing, leased_until = :until
                        where job_id = :id
                        """)
                .setParameter("filing", filing)
                .setParameter("until", until)
                .setParameter("id", job)
                .executeUpdate();
    }

    private @Nullable String filingAfter(ReparseJob job) {
        Query query =
                database.createNativeQuery(
                        "select filing_id from {h-schema}filing where filing_id > :after and "
                                + job.filter().condition()
                                + " order by filing_id limit 1");
        job.filter().parameters().forEach(query::setParameter);
        List<?> found = query.setParameter("after", job.atFiling()).getResultList();
        return found.isEmpty() ? null : (String) found.getFirst();
    }

    /** Counts what became of a filing; the next one is free. */
    @Transactional
    public void done(Task task, ReparseJob.Outcome outcome) {
        String column =
                switch (outcome) {
                    case REPLACED -> "replaced";
                    case UNCHANGED -> "unchanged";
                    case FAILED -> "failed";
                };
        database.createNativeQuery(
                        """
                        update {h-schema}reparse_job
                        set at_filing = :filing, %1$s = %1$s + 1, in_hand = null, leased_until = null
                        where job_id = :id
                        """
                                .formatted(column))
                .setParameter("filing", task.filingId())
                .setParameter("id", task.job().id())
                .executeUpdate();
    }

    private void end(UUID id, ReparseJob.State state) {
        database.createNativeQuery(
                        """
                        update {h-schema}reparse_job set state = :state, ended_at = :now
                        where job_id = :id and state = 'RUNNING'
                        """)
                .setParameter("state", state.name())
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // Every question asks for several columns.
    private static List<ReparseJob> jobs(Query query) {
        return ((List<@Nullable Object[]>) query.getResultList())
                .stream().map(ReparseJobs::job).toList();
    }

    private static ReparseJob job(@Nullable Object[] row) {
        return new ReparseJob(
                (UUID) given(row[0]),
                ReparseJob.State.valueOf((String) given(row[1])),
                filter((String) given(row[2])),
                (Boolean) given(row[3]),
                (String) given(row[4]),
                (Instant) given(row[5]),
                (Instant) row[6],
                (String) given(row[7]),
                (Integer) given(row[8]),
                (Integer) given(row[9]),
                (Integer) given(row[10]),
                (Integer) given(row[11]));
    }

    private static Object given(@Nullable Object value) {
        return Objects.requireNonNull(value);
    }

    private static ReparseFilter filter(String json) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), ReparseFilter.class);
        } catch (IOException e) {
            throw new UncheckedIOException("an order's filter cannot be read", e);
        }
    }
}
