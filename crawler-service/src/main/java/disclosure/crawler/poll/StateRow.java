package disclosure.crawler.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known about polling a feed. */
@Entity
@Table(name = "feed_state")
class StateRow {

    @Id
    @Column(name = "feed")
    String feed;

    @Column(name = "baseline_completed_at")
    @Nullable Instant baselineCompletedAt;

    @Column(name = "full_pass_at")
    @Nullable Instant fullPassAt;

    @Column(name = "last_attempt_at")
    @Nullable Instant lastAttemptAt;

    @Column(name = "last_success_at")
    @Nullable Instant lastSuccessAt;

    @Column(name = "last_new_at")
    @Nullable Instant lastNewAt;

    @Column(name = "next_poll_at")
    @Nullable Instant nextPollAt;

    @Column(name = "read_in_part_since")
    @Nullable Instant readInPartSince;

    @Column(name = "faults_in_a_row")
    int faultsInARow;

    @Column(name = "last_error")
    @Nullable String lastError;

    @Column(name = "last_error_at")
    @Nullable Instant lastErrorAt;

    @Column(name = "paused_until")
    @Nullable Instant pausedUntil;

    @Column(name = "pause_reason")
    @Nullable String pauseReason;
}
