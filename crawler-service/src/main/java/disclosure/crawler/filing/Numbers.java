package disclosure.crawler.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers that issuers give their announcements, and which of them we never saw. */
@ApplicationScoped
public class Numbers implements PanacheRepositoryBase<NumberRow, String> {

    private static final int MOST_LISTED = 200;

    /** Exchanges where a record of an activity with investors is an announcement. */
    private static final Set<String> RECORDS_ARE_ANNOUNCEMENTS = Set.of("BSE", "NEEQ");

    /**
     * A filing whose document was read.
     *
     * @param number as printed; null where it has none
     * @param category code
     */
    public record Read(
            String filingId,
            String exchange,
            @Nullable String ticker,
            @Nullable String number,
            String category) {}

    /**
     * A year of an issuer's sequence.
     *
     * @param series what stands around year and number, such as 临; empty for most
     * @param lowest lowest number we know
     * @param highest highest number we know
     * @param known how many of them we know
     * @param missingCount how many between lowest and highest we do not know
     * @param missing the first two hundred of those, as they would be printed
     */
    public record Sequence(
            String exchange,
            String ticker,
            String series,
            int year,
            int lowest,
            int highest,
            int known,
            int missingCount,
            List<String> missing) {}

    /** Keeps what a document says; the same again changes nothing, another word replaces it. */
    @Transactional
    public void keep(Read filing) {
        boolean record =
                filing.category().equals("investor-relations-record")
                        && !RECORDS_ARE_ANNOUNCEMENTS.contains(filing.exchange());
        String printed = filing.number();
        SequenceNumber number = printed == null ? null : SequenceNumber.of(printed, record);
        String ticker = filing.ticker();
        if (number == null || ticker == null) {
            deleteById(filing.filingId());
            return;
        }
        getEntityManager()
                .createNativeQuery(
                        "insert into crawler.announcement_number"
                                + " (filing_id, exchange, ticker, series, year, number)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6)"
                                + " on conflict (filing_id) do update set"
                                + " exchange = excluded.exchange, ticker = excluded.ticker,"
                                + " series = excluded.series, year = excluded.year,"
                                + " number = excluded.number")
                .setParameter(1, filing.filingId())
                .setParameter(2, filing.exchange())
                .setParameter(3, ticker)
                .setParameter(4, number.series())
                .setParameter(5, number.year())
                .setParameter(6, number.number())
                .executeUpdate();
    }

    /** The sequences that filings belong to which a source showed in some days. */
    @Transactional
    public List<Sequence> between(String source, Instant from, Instant until) {
        List<Object[]> numbers =
                getEntityManager()
                        .createQuery(
                                "select n.exchange, n.ticker, n.series, n.year, n.number"
                                        + " from NumberRow n where exists (select 1 from NumberRow m,"
                                        + " SightingRow s where s.filingId = m.filingId"
                                        + " and s.source = ?1 and s.publishedAt >= ?2"
                                        + " and s.publishedAt < ?3 and m.exchange = n.exchange"
                                        + " and m.ticker = n.ticker and m.series = n.series"
                                        + " and m.year = n.year)"
                                        + " order by n.exchange, n.ticker, n.year, n.series",
                                Object[].class)
                        .setParameter(1, source)
                        .setParameter(2, from)
                        .setParameter(3, until)
                        .getResultList();
        List<Sequence> sequences = new ArrayList<>();
        for (int i = 0; i < numbers.size(); ) {
            Object[] first = numbers.get(i);
            BitSet known = new BitSet();
            for (; i < numbers.size() && sameSequence(first, numbers.get(i)); i++) {
                known.set((Integer) numbers.get(i)[4]);
            }
            sequences.add(
                    sequence(
                            (String) first[0],
                            (String) first[1],
                            (String) first[2],
                            (Integer) first[3],
                            known));
        }
        return sequences;
    }

    private static boolean sameSequence(Object[] one, Object[] other) {
        return one[0].equals(other[0])
                && one[1].equals(other[1])
                && one[2].equals(other[2])
                && one[3].equals(other[3]);
    }

    static Sequence sequence(
            String exchange, String ticker, String series, int year, BitSet known) {
        int lowest = known.nextSetBit(0);
        int highest = known.length() - 1;
        List<String> missing = new ArrayList<>();
        for (int n = known.nextClearBit(lowest);
                n < highest && missing.size() < MOST_LISTED;
                n = known.nextClearBit(n + 1)) {
            missing.add(SequenceNumber.printed(series, year, n));
        }
        return new Sequence(
                exchange,
                ticker,
                series,
                year,
                lowest,
                highest,
                known.cardinality(),
                highest - lowest + 1 - known.cardinality(),
                List.copyOf(missing));
    }
}
