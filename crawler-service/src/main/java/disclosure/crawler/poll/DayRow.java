package disclosure.crawler.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a source itself counts for a day. */
@Entity
@Table(name = "feed_day")
class DayRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column(name = "feed")
    String feed;

    @Column(name = "day")
    LocalDate day;

    @Column(name = "theirs")
    @Nullable Long theirs;

    /** How many its pages held; null for days counted before that was noted. */
    @Column(name = "listed")
    @Nullable Long listed;

    @Column(name = "found_late")
    int foundLate;

    @Column(name = "counted_at")
    Instant countedAt;
}
