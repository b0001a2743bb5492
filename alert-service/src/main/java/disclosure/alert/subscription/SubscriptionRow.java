package disclosure.alert.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A subscription as stored. */
@Entity
@Table(name = "subscription")
class SubscriptionRow {

    @Id UUID id;

    @Column(nullable = false, updatable = false)
    String tenant;

    @Column(nullable = false)
    String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, columnDefinition = "text[]")
    String[] tickers;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, columnDefinition = "text[]")
    String[] exchanges;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, columnDefinition = "text[]")
    String[] categories;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, columnDefinition = "uuid[]")
    UUID[] watchlists;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, columnDefinition = "text[]")
    String[] flags;

    /** In canonical form. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, columnDefinition = "text[]")
    String[] conditions;

    @Nullable String keywords;

    @Nullable String canonical;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, columnDefinition = "uuid[]")
    UUID[] channels;

    boolean enabled;

    /** Since when it is not enabled. */
    @Column(name = "paused_at")
    @Nullable Instant pausedAt;

    /** The last pause that is over, if there was one. */
    @Column(name = "last_pause_from")
    @Nullable Instant lastPauseFrom;

    @Column(name = "last_pause_to")
    @Nullable Instant lastPauseTo;

    @Column(name = "muted_until")
    @Nullable Instant mutedUntil;

    @Column(name = "expires_at")
    @Nullable Instant expiresAt;

    /** Name of a {@link disclosure.alert.match.Priority}. */
    @Column(nullable = false)
    String priority;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false, columnDefinition = "text[]")
    String[] tags;

    /** Who made it, inside of the tenant. */
    @Column(updatable = false)
    @Nullable String owner;

    /** One more with each change; the entity tag. */
    long revision;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    Instant updatedAt;

    /** Since when it asks for what it asks for. */
    @Column(name = "rule_since", nullable = false)
    Instant ruleSince;
}
