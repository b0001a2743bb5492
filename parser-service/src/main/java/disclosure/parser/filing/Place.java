package disclosure.parser.filing;

import java.time.Instant;

/** A filing's place in the list of the newest: published, then first seen, then by id. */
public record Place(Instant publishedAt, Instant firstSeenAt, String filingId) {}
