package disclosure.crawler.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A backfill and how far it is. */
@Entity
@Table(name = "backfill")
class BackfillRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column(name = "feed")
    String feed;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "last_day")
    LocalDate lastDay;

    @Column(name = "ticker")
    @Nullable String ticker;

    @Column(name = "keyword")
    @Nullable String keyword;

    @Column(name = "alerted")
    boolean alerted;

    @Column(name = "next_day")
    LocalDate nextDay;

    @Column(name = "found")
    int found;

    @Column(name = "pages")
    int pages;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    BackfillProgress.State state;

    /** Faults in a row. */
    @Column(name = "attempts")
    int attempts;

    /** Not before; null at once. */
    @Column(name = "try_at")
    @Nullable Instant tryAt;

    @Column(name = "last_error")
    @Nullable String lastError;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "changed_at")
    Instant changedAt;
}
