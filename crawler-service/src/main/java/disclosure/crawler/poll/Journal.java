package disclosure.crawler.poll;

import disclosure.crawler.feed.FeedAnswer.Fault;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes down how polls ended, for operators and for the replica that takes over. Polls that found
 * nothing and changed nothing are only noted in memory, and written down once in a while.
 */
@ApplicationScoped
class Journal implements PanacheRepositoryBase<StateRow, String> {

    /**
     * A pass that ended as it should.
     *
     * @param full whether it read all pages
     * @param news whether it came upon anything that the feed had not shown us before
     * @param readInPartSince when the first pass began that is still to be made again, where this
     *     one only looked at the top; null when the feed is read through
     */
    record Success(
            Instant startedAt,
            Instant endedAt,
            int fresh,
            boolean full,
            boolean news,
            List<String> remarks,
            @Nullable Instant readInPartSince,
            Instant next) {

        /** Nothing that anybody waits for. */
        boolean isQuiet() {
            return fresh == 0 && !full && !news && remarks.isEmpty();
        }
    }

    /**
     * What this replica noted about its polls of a feed.
     *
     * @param written when the last success was written down
     * @param latest the latest success
     */
    private record Note(Instant written, Success latest) {}

    private final PollConfig config;
    private final Map<String, Note> notes = new ConcurrentHashMap<>();

    Journal(PollConfig config) {
        this.config = config;
    }

    @Transactional
    FeedState state(String feed) {
        StateRow row = findById(feed);
        return row == null ? FeedState.UNKNOWN : state(row);
    }

    /** That of every feed that was ever polled. */
    @Transactional
    Map<String, FeedState> states() {
        return listAll().stream().collect(Collectors.toMap(row -> row.feed, this::state));
    }

    /** What is written down, and what this replica noted since. */
    private FeedState state(StateRow row) {
        Note note = notes.get(row.feed);
        Success since =
                note != null
                                && row.lastAttemptAt != null
                                && note.latest().startedAt().isAfter(row.lastAttemptAt)
                        ? note.latest()
                        : null;
        return new FeedState(
                row.baselineCompletedAt,
                row.fullPassAt,
                since == null ? row.lastAttemptAt : since.startedAt(),
                since == null ? row.lastSuccessAt : since.endedAt(),
                row.lastNewAt,
                since == null ? row.nextPollAt : since.next(),
                row.readInPartSince,
                row.faultsInARow,
                row.lastError,
                row.lastErrorAt,
                row.pausedUntil,
                row.pauseReason);
    }

    /**
     * Notes a success that is not worth a write.
     *
     * @param before how the feed stood before the poll
     * @return false when it must be written down
     */
    boolean noted(String feed, FeedState before, Success success) {
        Note note = notes.get(feed);
        if (note != null
                && success.isQuiet()
                && before.faultsInARow() == 0
                && before.readInPartSince() == null
                && before.pausedUntil() == null
                && before.baselineCompletedAt() != null
                && success.endedAt().isBefore(note.written().plus(config.journal()))) {
            notes.put(feed, new Note(note.written(), success));
            return true;
        }
        notes.put(feed, new Note(success.endedAt(), success));
        return false;
    }

    /** Writes down that a pass goes on; until its success is written down, it has not ended. */
    @Transactional
    void readInPart(String feed, Instant since) {
        StateRow row = row(feed);
        if (row.readInPartSince == null) {
            row.readInPartSince = since;
        }
    }

    /** Writes a success down; returns how the feed stands now. */
    @Transactional
    FeedState succeeded(String feed, Success success) {
        StateRow row = row(feed);
        row.lastAttemptAt = success.startedAt();
        row.lastSuccessAt = success.endedAt();
        row.nextPollAt = success.next();
        row.readInPartSince = success.readInPartSince();
        row.faultsInARow = 0;
        row.pausedUntil = null;
        row.pauseReason = null;
        if (success.fresh() > 0) {
            row.lastNewAt = success.endedAt();
        }
        if (success.full()) {
            row.fullPassAt = success.endedAt();
            if (row.baselineCompletedAt == null) {
                row.baselineCompletedAt = success.endedAt();
            }
        }
        if (!success.remarks().isEmpty()) {
            row.lastError = kept(String.join("; ", success.remarks()));
            row.lastErrorAt = success.endedAt();
        }
        return state(row);
    }

    /** Writes a failure down; returns how the feed stands now. */
    @Transactional
    FeedState failed(String feed, Instant startedAt, Instant endedAt, Fault fault, Instant next) {
        StateRow row = row(feed);
        Note note = notes.get(feed);
        if (note != null
                && (row.lastSuccessAt == null
                        || note.latest().endedAt().isAfter(row.lastSuccessAt))) {
            row.lastSuccessAt = note.latest().endedAt();
        }
        row.lastAttemptAt = startedAt;
        row.nextPollAt = next;
        row.faultsInARow++;
        row.lastError = kept(fault.words());
        row.lastErrorAt = endedAt;
        boolean pause = BackOff.isPause(fault);
        row.pausedUntil = pause ? next : null;
        row.pauseReason = pause ? kept(fault.words()) : null;
        return state(row);
    }

    /** Words may quote a site, and PostgreSQL keeps no NUL in text. */
    private static String kept(String words) {
        return words.replace('\0', '\uFFFD');
    }

    private StateRow row(String feed) {
        StateRow known = findById(feed);
        if (known != null) {
            return known;
        }
        StateRow row = new StateRow();
        row.feed = feed;
        persist(row);
        return row;
    }
}
