package disclosure.crawler.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One warning about one feed; of each kind there is one at most. */
@Entity
@Table(name = "feed_warning")
class WarningRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column(name = "feed")
    String feed;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    Warnings.Kind kind;

    @Column(name = "words")
    String words;

    @Column(name = "since")
    Instant since;

    @Column(name = "seen_at")
    Instant seenAt;
}
