package disclosure.crawler.document;

import disclosure.events.Parse;
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

/** One file of one revision of a filing. */
@Entity
@Table(name = "document")
class DocumentRow {

    /** How far it has come. */
    enum State {
        /** To be downloaded at {@code nextAttemptAt}. */
        WAITING,
        /** In the store. */
        STORED,
        /** Given up; the refusal says why. */
        REFUSED,
        /** A later revision came before it was downloaded. */
        SUPERSEDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column(name = "filing_id")
    String filingId;

    @Column(name = "revision")
    int revision;

    /** 0 is the main document, which alone is told, for all of them. */
    @Column(name = "place")
    int place;

    /** What the announcement calls it, beside the main document. */
    @Column(name = "name")
    @Nullable String name;

    @Column(name = "source")
    String source;

    @Column(name = "url")
    @Nullable String url;

    /** What the announcement says, where that is all there is. */
    @Column(name = "text")
    @Nullable String text;

    @Column(name = "silent")
    boolean silent;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    State state;

    @Column(name = "attempts")
    int attempts;

    @Column(name = "next_attempt_at")
    Instant nextAttemptAt;

    @Column(name = "last_error")
    @Nullable String lastError;

    @Column(name = "sha256")
    @JdbcTypeCode(SqlTypes.CHAR)
    @Nullable String sha256;

    @Column(name = "media_type")
    @Nullable String mediaType;

    @Column(name = "bytes")
    @Nullable Long bytes;

    @Enumerated(EnumType.STRING)
    @Column(name = "refusal_status")
    Parse.@Nullable Status refusalStatus;

    @Column(name = "refusal_reason")
    @Nullable String refusalReason;

    @Column(name = "decided_at")
    @Nullable Instant decidedAt;

    /** As the site gave it, to be sent back to the character. */
    @Column(name = "etag")
    @Nullable String etag;

    @Column(name = "last_modified")
    @Nullable String lastModified;

    /** How often it was looked at again. */
    @Column(name = "looks")
    int looks;

    /** When it is looked at again; null for never. */
    @Column(name = "look_at")
    @Nullable Instant lookAt;

    /** Other bytes that were seen at its address once; null for none. */
    @Column(name = "other_sha256")
    @JdbcTypeCode(SqlTypes.CHAR)
    @Nullable String otherSha256;

    @Column(name = "told_at")
    @Nullable Instant toldAt;

    boolean isDecided() {
        return state == State.STORED || state == State.REFUSED;
    }

    /** Becomes what the same file of an earlier revision is. */
    void take(DocumentRow earlier, Instant now) {
        url = earlier.url;
        state = earlier.state;
        attempts = earlier.attempts;
        nextAttemptAt = earlier.nextAttemptAt;
        lastError = earlier.lastError;
        sha256 = earlier.sha256;
        mediaType = earlier.mediaType;
        bytes = earlier.bytes;
        refusalStatus = earlier.refusalStatus;
        refusalReason = earlier.refusalReason;
        etag = earlier.etag;
        lastModified = earlier.lastModified;
        looks = earlier.looks;
        lookAt = earlier.lookAt;
        decidedAt = isDecided() ? now : null;
    }
}
