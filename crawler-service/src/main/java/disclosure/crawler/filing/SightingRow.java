package disclosure.crawler.filing;

import disclosure.events.Precision;
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

/** One source's sight of a filing. */
@Entity
@Table(name = "sighting")
class SightingRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column(name = "filing_id")
    String filingId;

    @Column(name = "source")
    String source;

    @Column(name = "source_id")
    String sourceId;

    @Column(name = "shared_id")
    @Nullable String sharedId;

    @Column(name = "exchange")
    String exchange;

    @Column(name = "ticker")
    @Nullable String ticker;

    @Column(name = "title_key")
    String titleKey;

    @Column(name = "published_at")
    @Nullable Instant publishedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "precision")
    Precision precision;

    @Column(name = "document_url")
    @Nullable String documentUrl;

    @Column(name = "seen_at")
    Instant seenAt;
}
