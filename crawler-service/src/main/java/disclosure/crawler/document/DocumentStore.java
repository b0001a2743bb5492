package disclosure.crawler.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps documents under the SHA-256 of their bytes. The same bytes are kept once. Implementations
 * may be called by many threads.
 */
interface DocumentStore {

    /**
     * A kept document.
     *
     * @param sha256 64 lower-case hex digits
     * @param bytes size
     */
    record Kept(String sha256, long bytes) {}

    /**
     * A file to download into; on the store's own disk where that spares a copy. The caller hands
     * it to {@link #keep} or deletes it.
     */
    Path draft() throws IOException;

    /** Takes a complete file over; it is not there afterwards. */
    Kept keep(Path draft) throws IOException;

    /** Looks a document up. */
    Optional<Kept> find(String sha256) throws IOException;

    /** Reads a document from its beginning. */
    InputStream open(Kept document) throws IOException;
}
