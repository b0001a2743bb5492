package disclosure.parser.filing;

import disclosure.events.Announced;
import disclosure.events.FilingStructured;
import disclosure.events.FilingText;
import disclosure.events.Flag;
import disclosure.events.Stage;
import disclosure.events.StructuredFiling;
import disclosure.parser.extract.corrections.ComparedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filings we hold. */
@ApplicationScoped
public class Filings {

    /** A long report has some MB, and several lists may be read at a time. */
    private static final long MOST_WHOLE = 16L * 1024 * 1024;

    private final FilingRows rows;
    private final BriefRows briefRows;
    private final TextRows texts;
    private final WholeRows wholeRows;
    private final Neighbours neighbours;
    private final Versions versions;
    private final FactFields facts;
    private final Schedules schedules;

    Filings(
            FilingRows rows,
            BriefRows briefRows,
            TextRows texts,
            WholeRows wholeRows,
            Neighbours neighbours,
            Versions versions,
            FactFields facts,
            Schedules schedules) {
        this.rows = rows;
        this.briefRows = briefRows;
        this.texts = texts;
        this.wholeRows = wholeRows;
        this.neighbours = neighbours;
        this.versions = versions;
        this.facts = facts;
        this.schedules = schedules;
    }

    /**
     * Keeps what has arrived, as far as it is news.
     *
     * @param filing the announcement that {@code arrived} was made from
     * @return what to tell, with the facts known by now; empty when something newer is known
     */
    @Transactional
    public Optional<FilingStructured> keep(
            Announced filing, StructuredFiling arrived, @Nullable FilingText text) {
        boolean silent = filing.silent();
        FilingRow row = rows.held(arrived.filingId()).orElse(null);
        Progress known = row == null ? null : new Progress(row.revision, row.readRevision);
        return switch (Progress.of(known, arrived.revision(), arrived.stage())) {
            case LATE -> Optional.empty();
            case REPEAT -> Optional.of(repeated(arrived, row, text, silent));
            case ADVANCE -> {
                StructuredFiling shown =
                        neighbours.join(
                                row == null ? arrived : shown(replaced(arrived, text), row), text);
                StructuredFiling told = beside(told(arrived, row), shown);
                leave(row == null ? null : row.corrects, shown);
                FilingRow kept = row == null ? new FilingRow() : row;
                kept.silent = silent;
                if (filing.revision() == shown.revision()) {
                    kept.announced = Json.of(filing);
                }
                if (arrived.stage() == Stage.FULL) {
                    kept.readRevision = arrived.revision();
                }
                write(kept, shown, text);
                if (text != null) {
                    write(text, arrived.filingId());
                } else if (arrived.stage() == Stage.FULL) {
                    // What an earlier revision's document said is not this one's text.
                    texts.deleteById(arrived.filingId());
                }
                yield Optional.of(new FilingStructured(told, text, silent));
            }
        };
    }

    @Transactional
    public Optional<StructuredFiling> find(String filingId) {
        return rows.findByIdOptional(filingId).map(Filings::structured);
    }

    /** As {@link #find}, with links to what it names and what arrived after it. */
    @Transactional
    public Optional<StructuredFiling> findLinked(String filingId) {
        return find(filingId).map(neighbours::linkedByNow);
    }

    @Transactional
    public Optional<FilingText> text(String filingId) {
        return texts.findByIdOptional(filingId).map(Filings::text);
    }

    /**
     * The filings a filter lets through, newest first.
     *
     * @param limit most filings to give
     */
    @Transactional
    public List<Brief> newest(Filter filter, int limit) {
        return briefRows.of(ids(rows.newestPlaces(filter, limit)));
    }

    private static List<String> ids(List<Place> places) {
        return places.stream().map(Place::filingId).toList();
    }

    /** A filing with its text, as it would be told, JSON in UTF-8; empty where there is none. */
    @Transactional
    public Optional<byte[]> whole(String filingId) {
        return wholeRows.json(List.of(filingId), 1).stream().findFirst();
    }

    /**
     * The filings a filter lets through with their texts, as they would be told, newest first: no
     * more than have {@value #MOST_WHOLE} bytes together, and one.
     *
     * @param limit most filings to give
     */
    @Transactional
    public WholePage newestWhole(Filter filter, int limit) {
        List<Place> places = rows.newestPlaces(filter, limit);
        if (places.isEmpty()) {
            return new WholePage(List.of(), null);
        }
        List<byte[]> filings = wholeRows.json(ids(places), MOST_WHOLE);
        boolean isLast = filings.size() == places.size() && places.size() < limit;
        return new WholePage(filings, isLast ? null : filter.after(places.get(filings.size() - 1)));
    }

    private static FilingText text(TextRow row) {
        return new FilingText(row.text, row.pageStarts, row.cut);
    }

    /** Another document under the same id: what differs from the one before. */
    private StructuredFiling replaced(StructuredFiling arrived, @Nullable FilingText text) {
        FilingText earlier = text == null ? null : text(arrived.filingId()).orElse(null);
        return earlier == null || text == null
                ? arrived
                : Replaced.of(arrived, ComparedTexts.changes(earlier, text));
    }

    /** As it was told before, as far as other filings stay what they were. */
    private FilingStructured repeated(
            StructuredFiling arrived,
            @Nullable FilingRow row,
            @Nullable FilingText text,
            boolean silent) {
        StructuredFiling told = told(arrived, row);
        return new FilingStructured(
                row == null ? told : beside(told, structured(row)), text, silent);
    }

    private static StructuredFiling beside(StructuredFiling told, StructuredFiling shown) {
        return told.beside(
                        shown.corrects(),
                        shown.correctedBy(),
                        shown.correction(),
                        shown.comparison())
                .referring(Referred.as(shown.references(), told.references()));
    }

    /**
     * Puts what a newer parser found in the place of what an older one did, which is kept for
     * audit.
     *
     * @param known what was held when the document was read anew
     * @return what to tell; empty when the filing went on meanwhile, or was read the same
     */
    @Transactional
    public Optional<FilingStructured> replace(
            StructuredFiling known,
            StructuredFiling read,
            @Nullable FilingText text,
            boolean silent,
            Instant now) {
        FilingRow row = rows.held(known.filingId()).orElse(null);
        if (row == null
                || row.readRevision == null
                || row.revision != known.revision()
                || !structured(row).documents().equals(known.documents())
                || !Objects.equals(structured(row).parse(), known.parse())) {
            return Optional.empty();
        }
        if (!isSameParser(known, read)) {
            versions.keep(structured(row), row.readRevision, now);
        }
        StructuredFiling shown = neighbours.join(Replaced.again(read, known, text), text);
        leave(known.corrects(), shown);
        write(row, shown, text);
        if (text == null) {
            texts.deleteById(read.filingId());
        } else {
            write(text, read.filingId());
        }
        return Optional.of(new FilingStructured(shown, text, silent || row.silent));
    }

    /** A filing that was taken for its original is told when it is another one, or none. */
    private void leave(@Nullable String corrected, StructuredFiling shown) {
        if (corrected != null && !corrected.equals(shown.corrects())) {
            neighbours.leave(corrected, shown.filingId());
        }
    }

    private static boolean isSameParser(StructuredFiling known, StructuredFiling read) {
        return known.parse() != null
                && read.parse() != null
                && known.parse().parserVersion().equals(read.parse().parserVersion());
    }

    /**
     * The announcement of the revision shown, for reading its document anew; empty where it was not
     * kept yet.
     */
    @Transactional
    public Optional<Announced> announced(String filingId) {
        return rows.findByIdOptional(filingId)
                .map(row -> row.announced)
                .map(json -> Json.read(json, Announced.class, filingId));
    }

    /** A headline is told as it is; a reading with the newest announcement. */
    private static StructuredFiling told(StructuredFiling arrived, @Nullable FilingRow row) {
        return arrived.stage() == Stage.HEADLINE || row == null ? arrived : shown(arrived, row);
    }

    /** The newer announcement with the newer reading. */
    private static StructuredFiling shown(StructuredFiling arrived, FilingRow row) {
        StructuredFiling known = structured(row);
        if (arrived.stage() == Stage.HEADLINE) {
            return row.readRevision == null ? arrived : Merge.of(arrived, known);
        }
        return arrived.revision() < row.revision ? Merge.of(known, arrived) : arrived;
    }

    /** Codes its securities have and had. */
    private static String[] codes(StructuredFiling shown) {
        return Stream.concat(
                        shown.tickers().stream(),
                        shown.securities().stream().flatMap(s -> s.formerTickers().stream()))
                .distinct()
                .toArray(String[]::new);
    }

    private void write(FilingRow row, StructuredFiling shown, @Nullable FilingText read) {
        boolean fresh = !rows.isPersistent(row);
        row.filingId = shown.filingId();
        row.revision = shown.revision();
        row.exchange = shown.exchange();
        row.exchanges = shown.exchanges().toArray(String[]::new);
        row.ticker = shown.ticker();
        row.tickers = codes(shown);
        row.category = shown.category().code();
        row.stage = shown.stage().name();
        row.publishedAt = shown.publishedAt().toInstant();
        row.publishedOn = shown.publishedAt().toLocalDate();
        row.firstSeenAt = shown.firstSeenAt();
        row.title = shown.title().replace('\0', '\uFFFD');
        row.number = shown.number();
        row.correction = shown.correction() != null;
        row.corrects = shown.corrects();
        row.correctedBy = shown.correctedBy();
        row.flags = shown.flags().stream().map(Flag::code).distinct().toArray(String[]::new);
        row.parserVersion = shown.parse() == null ? null : shown.parse().parserVersion();
        row.parseStatus = shown.parse() == null ? null : shown.parse().status().name();
        row.structured = Json.of(shown);
        if (fresh) {
            rows.persist(row);
        }
        if (!fresh || !shown.facts().isEmpty()) {
            facts.replace(shown.filingId(), shown.facts());
        }
        if (!fresh || shown.stage() == Stage.FULL) {
            // A newer announcement of a document that was read before comes without its text.
            schedules.replace(shown, read == null ? text(shown.filingId()).orElse(null) : read);
        }
    }

    private void write(FilingText text, String filingId) {
        TextRow row = texts.findByIdOptional(filingId).orElseGet(TextRow::new);
        boolean fresh = !texts.isPersistent(row);
        row.filingId = filingId;
        // PostgreSQL keeps no NUL in text; no reader misses it. Offsets stay.
        row.text = text.text().replace('\0', ' ');
        row.pageStarts = text.pageStarts();
        row.cut = text.cut();
        if (fresh) {
            texts.persist(row);
        }
    }

    private static StructuredFiling structured(FilingRow row) {
        return Json.read(row.structured, StructuredFiling.class, row.filingId);
    }
}
