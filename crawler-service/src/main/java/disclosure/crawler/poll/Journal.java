package disclosure.crawler.poll;

import disclosure.crawler.feed.FeedAnswer.Fault;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Writes down how polls ended, for operators and for the replica that takes over. */
@ApplicationScoped
class Journal implements PanacheRepositoryBase<StateRow, String> {

    /**
     * A pass that ended as it should.
     *
     * @param full whether it read all pages
     */
    record Success(
            Instant startedAt,
            Instant endedAt,
            int fresh,
            boolean full,
            List<String> remarks,
            Instant next) {}

    @Transactional
    FeedState state(String feed) {
        StateRow row = findById(feed);
        return row == null
                ? FeedState.UNKNOWN
                : new FeedState(
                        row.baselineCompletedAt,
                        row.fullPassAt,
                        row.lastAttemptAt,
                        row.lastSuccessAt,
                        row.lastNewAt,
                        row.nextPollAt,
                        row.faultsInARow,
                        row.lastError,
                        row.lastErrorAt,
                        row.pausedUntil,
                        row.pauseReason);
    }

    @Transactional
    void succeeded(String feed, Success success) {
        StateRow row = row(feed);
        row.lastAttemptAt = success.startedAt();
        row.lastSuccessAt = success.endedAt();
        row.nextPollAt = success.next();
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
            row.lastError = String.join("; ", success.remarks());
            row.lastErrorAt = success.endedAt();
        }
    }

    @Transactional
    void failed(String feed, Instant startedAt, Instant endedAt, Fault fault, Instant next) {
        StateRow row = row(feed);
        row.lastAttemptAt = startedAt;
        row.nextPollAt = next;
        row.faultsInARow++;
        row.lastError = fault.words();
        row.lastErrorAt = endedAt;
        boolean pause = BackOff.isPause(fault);
        row.pausedUntil = pause ? next : null;
        row.pauseReason = pause ? fault.words() : null;
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
