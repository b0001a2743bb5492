package disclosure.alert.notify;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A channel as stored; secrets are sealed by {@link SecretVault}. */
@Entity
@Table(name = "channel")
class ChannelRow {

    @Id UUID id;

    @Column(nullable = false, updatable = false)
    String tenant;

    @Column(nullable = false)
    String name;

    @Column(nullable = false, updatable = false)
    String type;

    @Column(nullable = false)
    String url;

    @Column(nullable = false)
    String secret;

    @Column(name = "old_secret")
    @Nullable String oldSecret;

    @Column(name = "old_secret_until")
    @Nullable Instant oldSecretUntil;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    /** One more with each change, by its owner or its receiver; the entity tag. */
    long revision;

    @Column(name = "updated_at", nullable = false)
    Instant updatedAt;

    @Column(name = "disabled_at")
    @Nullable Instant disabledAt;

    @Column(name = "disabled_reason")
    @Nullable String disabledReason;

    @Column(name = "deleted_at")
    @Nullable Instant deletedAt;
}
