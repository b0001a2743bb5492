package disclosure.events;

import org.jspecify.annotations.Nullable;

/**
 * The bytes behind a filing, addressed by their hash at {@code GET /api/documents/{sha256}}.
 *
 * @param sha256 64 lower-case hex digits
 * @param mediaType from the magic bytes, not from the server's header
 * @param bytes size
 * @param pages number of pages; null until read, or where the format has none
 */
public record Document(String sha256, String mediaType, long bytes, @Nullable Integer pages) {}
