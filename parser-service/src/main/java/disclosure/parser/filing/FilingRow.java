package disclosure.parser.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "filing")
class FilingRow {

    @Id
    @Column(name = "filing_id")
    String filingId;

    @Column(name = "revision")
    int revision;

    @Column(name = "read_revision")
    @Nullable Integer readRevision;

    @Column(name = "exchange")
    String exchange;

    /** Exchanges of all its securities, its own among them. */
    @Column(name = "exchanges")
    String[] exchanges;

    @Column(name = "ticker")
    @Nullable String ticker;

    /** Codes of all its securities, the first one's among them. */
    @Column(name = "tickers")
    String[] tickers;

    @Column(name = "category")
    String category;

    @Column(name = "stage")
    String stage;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "published_on")
    LocalDate publishedOn;

    @Column(name = "first_seen_at")
    Instant firstSeenAt;

    @Column(name = "silent")
    boolean silent;

    @Column(name = "title")
    String title;

    @Column(name = "number")
    @Nullable String number;

    /** Whether it says that it changes an earlier filing. */
    @Column(name = "correction")
    boolean correction;

    @Column(name = "corrects")
    @Nullable String corrects;

    @Column(name = "corrected_by")
    @Nullable String correctedBy;

    /** Codes of the events it states without being about them, each once. */
    @Column(name = "flags")
    String[] flags;

    @Column(name = "parser_version")
    @Nullable String parserVersion;

    @Column(name = "parse_status")
    @Nullable String parseStatus;

    /** The announcement of this revision, JSON; null for filings kept before it was. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "announced")
    @Nullable String announced;

    /** The structured filing, JSON. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "structured")
    String structured;
}
