package disclosure.parser.filing;

import disclosure.events.Comparison;
import disclosure.events.Correction;
import disclosure.events.StructuredFiling;
import disclosure.parser.extract.corrections.Corrected.Candidate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Other filings of an issuer. */
@ApplicationScoped
class NeighbourRows {

    /** An issuer files some hundreds a year. */
    private static final int MOST = 3_000;

    private static final Duration OLDEST = Duration.ofDays(3 * 366L);

    private final EntityManager database;

    NeighbourRows(EntityManager database) {
        this.database = database;
    }

    /** What a correction may mean, without reading whole filings. */
    List<Candidate> candidates(StructuredFiling filing) {
        Instant at = filing.publishedAt().toInstant();
        // The period, inside of the filing, tells reports with the SEC apart and no others.
        String period =
                filing.submission() == null
                        ? "cast(null as text)"
                        : "structured -> 'submission' ->> 'period'";
        Query query =
                database.createNativeQuery(
                        """
                        select filing_id, number, title, published_at, correction, %s
                        from {h-schema}filing
                        where ticker = :ticker and exchange = :exchange and filing_id <> :id
                          and published_at between :from and :to
                        order by published_at desc, first_seen_at desc, filing_id desc limit %d
                        """
                                .formatted(period, MOST));
        return rows(ofIssuer(query, filing)
                        .setParameter("id", filing.filingId())
                        .setParameter("from", at.minus(OLDEST))
                        .setParameter("to", at.plus(Duration.ofDays(1))))
                .map(row -> candidate(row, filing.publishedAt()))
                .toList();
    }

    private static Candidate candidate(@Nullable Object[] row, OffsetDateTime like) {
        Instant at = (Instant) Objects.requireNonNull(row[3]);
        String period = (String) row[5];
        return new Candidate(
                (String) Objects.requireNonNull(row[0]),
                (String) row[1],
                (String) Objects.requireNonNull(row[2]),
                at.atOffset(like.getOffset()),
                Boolean.TRUE.equals(row[4]),
                period == null ? null : LocalDate.parse(period));
    }

    /**
     * What corrects this filing, and corrections that have not found what they mean; newest first.
     */
    List<StructuredFiling> corrections(StructuredFiling filing) {
        return filings(
                ofIssuer(
                                database.createNativeQuery(
                                        """
                                        select filing_id, cast(structured as text) from (
                                            (select * from {h-schema}filing
                                             where ticker = :ticker and exchange = :exchange
                                               and correction and corrects is null
                                               and filing_id <> :id
                                             order by published_at desc limit 50)
                                            union all
                                            select * from {h-schema}filing where corrects = :id
                                        ) found
                                        order by published_at desc, filing_id desc
                                        """),
                                filing)
                        .setParameter("id", filing.filingId()));
    }

    /** The issuer's investor-relations record before this one. */
    Optional<StructuredFiling> recordBefore(StructuredFiling filing) {
        return record(filing, "<", "desc");
    }

    /** The one after it, where this one came late. */
    Optional<StructuredFiling> recordAfter(StructuredFiling filing) {
        return record(filing, ">", "asc");
    }

    private Optional<StructuredFiling> record(
            StructuredFiling filing, String where, String direction) {
        Query query =
                database.createNativeQuery(
                        """
                        select filing_id, cast(structured as text) from {h-schema}filing
                        where ticker = :ticker and exchange = :exchange
                          and category = 'investor-relations-record' and stage = 'FULL'
                          and (published_at, filing_id) %s (:at, :id)
                          and structured -> 'investorRelations' <> 'null'
                        order by published_at %s, filing_id %s limit 1
                        """
                                .formatted(where, direction, direction));
        return filings(
                        ofIssuer(query, filing)
                                .setParameter("at", filing.publishedAt().toInstant())
                                .setParameter("id", filing.filingId()))
                .stream()
                .findFirst();
    }

    /** Notes on a kept filing what corrects it. */
    void correctedBy(String filingId, String correction) {
        database.createNativeQuery(
                        """
                        update {h-schema}filing
                        set structured = jsonb_set(structured, '{correctedBy}', to_jsonb(cast(:by as text))),
                            corrected_by = :by
                        where filing_id = :id
                        """)
                .setParameter("by", correction)
                .setParameter("id", filingId)
                .executeUpdate();
    }

    /** Takes back what {@link #correctedBy} noted. */
    void correctedByNo(String filingId, String correction) {
        database.createNativeQuery(
                        """
                        update {h-schema}filing
                        set structured = jsonb_set(structured, '{correctedBy}', 'null'),
                            corrected_by = null
                        where filing_id = :id and corrected_by = :by
                        """)
                .setParameter("by", correction)
                .setParameter("id", filingId)
                .executeUpdate();
    }

    /**
     * A kept filing as it is now, which stays so until the transaction ends: it may be kept anew by
     * another one just then.
     */
    Optional<StructuredFiling> held(String filingId) {
        return filings(
                        database.createNativeQuery(
                                        """
                                        select filing_id, cast(structured as text)
                                        from {h-schema}filing where filing_id = :id for update
                                        """)
                                .setParameter("id", filingId))
                .stream()
                .findFirst();
    }

    /** What a filing shows of others. */
    private record Links(
            @Nullable String corrects,
            @Nullable Correction correction,
            @Nullable Comparison comparison) {}

    /** Gives a kept filing its new links, and leaves the rest of it as it is. */
    void relink(StructuredFiling filing) {
        Links links = new Links(filing.corrects(), filing.correction(), filing.comparison());
        database.createNativeQuery(
                        """
                        update {h-schema}filing
                        set structured = structured || cast(:links as jsonb), corrects = :corrects
                        where filing_id = :id
                        """)
                .setParameter("links", Json.of(links))
                .setParameter("corrects", filing.corrects())
                .setParameter("id", filing.filingId())
                .executeUpdate();
    }

    private static Query ofIssuer(Query query, StructuredFiling filing) {
        return query.setParameter("ticker", filing.ticker())
                .setParameter("exchange", filing.exchange());
    }

    private static List<StructuredFiling> filings(Query query) {
        return rows(query)
                .map(
                        row ->
                                Json.read(
                                        (String) Objects.requireNonNull(row[1]),
                                        StructuredFiling.class,
                                        (String) Objects.requireNonNull(row[0])))
                .toList();
    }

    @SuppressWarnings("unchecked") // Every question above asks for several columns.
    private static Stream<@Nullable Object[]> rows(Query query) {
        return ((List<@Nullable Object[]>) query.getResultList()).stream();
    }
}
