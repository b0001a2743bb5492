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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

    @Enumerated(EnumType.STRING)
    @Column(name = "joined_by")
    @Nullable JoinedBy joinedBy;

    /** Whether its document is the filing's; null where that is not asked. */
    @Enumerated(EnumType.STRING)
    @Column(name = "agreement")
    @Nullable Agreement agreement;

    /** Of its own document, once that was fetched. */
    @Column(name = "sha256")
    @JdbcTypeCode(SqlTypes.CHAR)
    @Nullable String sha256;

    /** Source that saw the filing first. */
    @Column(name = "compared_with")
    @Nullable String comparedWith;

    @Column(name = "compare_at")
    @Nullable Instant compareAt;

    @Column(name = "compare_attempts")
    int compareAttempts;

    @Column(name = "apart")
    @Nullable String apart;

    @Column(name = "related_to")
    @Nullable String relatedTo;
}
