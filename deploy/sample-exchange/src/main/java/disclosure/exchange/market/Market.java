package disclosure.exchange.market;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Every filing of one venue. A filing is shown from its release on the virtual clock. */
public final class Market {

    private final Map<String, Filing> filings = new LinkedHashMap<>();
    private final VirtualClock clock;
    private final Generator generator;
    private final Random random;
    private final Map<String, Issuer> issuers = new LinkedHashMap<>();

    public Market(VirtualClock clock, Generator generator, int count, long seed) {
        this.clock = clock;
        this.generator = generator;
        this.random = new Random(seed ^ clock.now().toEpochMilli());
        generator.venue().issuers().forEach(issuer -> issuers.put(issuer.code(), issuer));
        generator.filings(count, clock.now()).forEach(filing -> filings.put(filing.code(), filing));
    }

    public VirtualClock clock() {
        return clock;
    }

    public Venue venue() {
        return generator.venue();
    }

    /** Every filing, released or not, in no order. */
    public synchronized List<Filing> all() {
        return List.copyOf(filings.values());
    }

    /** What is shown now, last changed first. */
    public synchronized List<Filing> shown() {
        Instant now = clock.now();
        return filings.values().stream()
                .filter(filing -> !filing.releasedAt().isAfter(now))
                .sorted(
                        Comparator.comparing(Filing::updatedAt)
                                .thenComparing(Filing::code)
                                .reversed())
                .toList();
    }

    public synchronized Optional<Filing> find(String code) {
        return Optional.ofNullable(filings.get(code));
    }

    public Optional<Filing> atPath(String path) {
        return shown().stream().filter(filing -> filing.path().equals(path)).findFirst();
    }

    /** The issuer with this code; one that is not listed is taken as given. */
    public synchronized Issuer issuer(String code, String shortName) {
        Issuer known = issuers.get(code);
        if (known != null && (shortName.isEmpty() || known.shortName().equals(shortName))) {
            return known;
        }
        return Issuer.unlisted(code, shortName.isEmpty() ? "样例" + code : shortName);
    }

    /** Publishes a filing now, with a document of the generator's making. */
    public synchronized Filing publish(
            Issuer issuer, FilingKind kind, String title, LocalDate date) {
        Filing filing = generator.filing(random, kind, issuer, title, date, clock.now());
        return put(filing);
    }

    /** Publishes a filing now, with this document. */
    public synchronized Filing publish(
            Issuer issuer,
            FilingKind kind,
            String title,
            LocalDate date,
            String extension,
            byte[] bytes) {
        Instant now = clock.now();
        return put(
                new Filing(
                        Generator.code(random),
                        issuer,
                        kind,
                        title,
                        "",
                        date,
                        now,
                        now,
                        extension,
                        bytes::clone));
    }

    /** Publishes any filing of a kind, or of any kind, now. */
    public synchronized Filing publishAny(Optional<? extends FilingKind> kind) {
        Issuer issuer = List.copyOf(issuers.values()).get(random.nextInt(issuers.size()));
        List<FilingKind> kinds = venue().kinds();
        return put(
                generator.filing(
                        random,
                        kind.isPresent() ? kind.get() : kinds.get(random.nextInt(kinds.size())),
                        issuer,
                        clock.now()));
    }

    /** Marks a filing; it floats to the top of the list. Empty when there is no such filing. */
    public synchronized Optional<Filing> mark(
            String code, String mark, Optional<Filing.Content> content) {
        return find(code)
                .map(
                        filing ->
                                put(
                                        filing.marked(
                                                mark,
                                                clock.now(),
                                                content.orElse(filing.content()))));
    }

    /** Puts other bytes under the same address, and says so nowhere. */
    public synchronized Optional<Filing> replace(String code, Filing.Content content) {
        return find(code).map(filing -> put(filing.withContent(content)));
    }

    private Filing put(Filing filing) {
        filings.put(filing.code(), filing);
        return filing;
    }
}
