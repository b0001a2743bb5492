package disclosure.crawler.filing;

import disclosure.crawler.feed.Announcement.Standing;
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

/** One revision of a filing. */
@Entity
@Table(name = "filing")
class FilingRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column(name = "filing_id")
    String filingId;

    @Column(name = "revision")
    int revision;

    @Column(name = "source")
    String source;

    @Column(name = "title")
    String title;

    @Column(name = "mark")
    String mark;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing")
    Standing standing;

    /** Path and query without the host, which changes with configuration. */
    @Column(name = "document_path")
    @Nullable String documentPath;

    /** The same of further documents, one a line; null where they were not looked at. */
    @Column(name = "further_paths")
    @Nullable String furtherPaths;

    /** What the announcement says itself, where that is all there is; null elsewhere. */
    @Column(name = "text_sha256")
    @JdbcTypeCode(SqlTypes.CHAR)
    @Nullable String textSha256;

    /** The announcement as it is told, JSON. */
    @Column(name = "announced")
    String announced;

    @Column(name = "first_seen_at")
    Instant firstSeenAt;

    @Column(name = "seen_at")
    Instant seenAt;

    @Column(name = "told_at")
    @Nullable Instant toldAt;
}
