package disclosure.crawler.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who watches a site. */
@Entity
@Table(name = "site_lease")
class LeaseRow {

    @Id
    @Column(name = "site")
    String site;

    @Column(name = "owner")
    String owner;

    @Column(name = "token")
    long token;

    @Column(name = "expires_at")
    Instant expiresAt;
}
